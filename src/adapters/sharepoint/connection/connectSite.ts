import {
  InjectHeaders,
  parseBinderWithErrorCheck,
  parseODataJSON,
  RejectOnError,
  ResolveOnData
} from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { SPFI, spfi } from '@pnp/sp/fi.js';
import '@pnp/sp/webs/index.js';
import { sending } from './sending';
import type { Digest } from './sending';

export type SiteConnection = {
  /** Absolute address of the site, without a slash at the end. */
  url: string;
  /** Server-relative address of the site, empty for the root. */
  path: string;
  sp: SPFI;
  /** What the person's own records carry (`personKeyOf`); empty where it is not known. */
  personKey: Promise<string>;
  /** When the first request has left. */
  asked: Promise<void>;
};

type ConnectionOptions = {
  /** The digest that came with the page, when the page is on this site. */
  pageDigest?: () => Digest | undefined;
  personKey?: Promise<string>;
  /** Further headers on every request. */
  headers?: Record<string, string>;
};

/** Connects PnPjs to one site. `url` is absolute. */
export function connectSite(
  url: string,
  { pageDigest, personKey = Promise.resolve(''), headers }: ConnectionOptions = {}
): SiteConnection {
  const site = url.replace(/\/+$/, '');
  let tellAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  const sp = spfi(site).using(
    InjectHeaders({
      Accept: 'application/json',
      'Content-Type': 'application/json;charset=utf-8',
      ...headers
    }),
    freshFromTheServer,
    sending(site, pageDigest ?? (() => undefined), headers, tellAsked),
    parsing,
    RejectOnError(),
    ResolveOnData()
  );
  const path = decodeURIComponent(new URL(site).pathname).replace(/\/$/, '');
  return { url: site, path, sp, personKey, asked };
}

/** A receipt must come from the server, never from the browser's cache. */
function freshFromTheServer(instance: Queryable): Queryable {
  instance.on.pre(async (url, init, result) => [
    url,
    { ...init, cache: 'no-store', credentials: 'same-origin' },
    result
  ]);
  return instance;
}

/**
 * An answer's JSON; an empty answer is `{}`. PnPjs's own parsing looks for blanks in the whole text first, which takes
 * as long as parsing a page of 5,000 rows.
 */
const parsing = parseBinderWithErrorCheck(async (response) => {
  const text = await response.text();
  return /\S/.test(text) ? parseODataJSON(JSON.parse(text)) : {};
});

/**
 * Tells of answers that say how little is left until SharePoint refuses more: it sends `RateLimit-Remaining` once four
 * fifths of what it allows have been used.
 */
export function nearLimit(onNearLimit: () => void): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.parse.prepend(async (url, response, result) => {
      if (response.headers.has('RateLimit-Remaining')) onNearLimit();
      return [url, response, result];
    });
    return instance;
  };
}

/** Ends the requests made through an object of PnPjs when the signal says so. */
export function endedBy(signal: AbortSignal): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.pre(async (url, init, result) => [url, { ...init, signal }, result]);
    return instance;
  };
}
