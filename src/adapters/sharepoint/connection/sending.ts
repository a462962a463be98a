import type { TimelinePipe } from '@pnp/core';
import { HttpRequestError } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { ServiceError } from '../../../application/failure';
import { readRefusal } from './toServiceError';

/** A request digest and when it stops being accepted, in milliseconds since 1970. */
export type Digest = { value: string; expiresAt: number };

/** Longer than any sound answer; after it the request counts as unanswered. */
const timeLimitMs = 25 * 1000;

/** SharePoint's numbers for a digest that is missing or has expired: nothing was done. */
const digestRefusals = [-2130575251, -2130575252];

/**
 * How our requests leave the page: once, with a time limit, and every write with the site's request digest.
 * PnPjs's own sending posts again after a network error, which would write evidence twice; and it keeps a
 * refused digest. Here a digest that SharePoint refuses is renewed and the request sent again, since a
 * request refused for its digest has done nothing.
 *
 * @param siteUrl - absolute address of the site that holds the lists
 * @param pageDigest - the digest that came with the page, when the page is on that site
 * @param headers - further headers for the digest's own request
 * @param onSend - told whenever a request is about to leave
 */
export function sending(
  siteUrl: string,
  pageDigest: () => Digest | undefined,
  headers: Record<string, string> = {},
  onSend: () => void = () => undefined
): TimelinePipe<Queryable> {
  let digest: Digest | undefined;

  async function renew(): Promise<Digest> {
    const response = await send(`${siteUrl}/_api/contextinfo`, {
      method: 'POST',
      headers: { ...headers, Accept: 'application/json' }
    });
    if (!response.ok) throw await HttpRequestError.init(response);
    const info = await response.json();
    return {
      value: info.FormDigestValue,
      expiresAt: Date.now() + (info.FormDigestTimeoutSeconds - 15) * 1000
    };
  }

  async function current(): Promise<Digest> {
    digest = [digest, pageDigest()].find((known) => known && known.expiresAt > Date.now()) ?? (await renew());
    return digest;
  }

  async function sendWrite(url: string, init: RequestInit): Promise<Response> {
    const response = await send(url, withDigest(init, await current()));
    if (response.status !== 403) return response;
    const refusal = readRefusal(await response.clone().text());
    if (!refusal || !digestRefusals.includes(refusal.code)) return response;
    digest = await renew();
    return send(url, withDigest(init, digest));
  }

  return (instance) => {
    instance.on.send.replace((url, init) => {
      const sent = init.method === 'GET' ? send(url.toString(), init) : sendWrite(url.toString(), init);
      onSend();
      return sent;
    });
    return instance;
  };
}

function withDigest(init: RequestInit, digest: Digest): RequestInit {
  return {
    ...init,
    headers: { ...(init.headers as Record<string, string>), 'X-RequestDigest': digest.value }
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const abort = new AbortController();
  const end = (): void => abort.abort();
  const timer = setTimeout(
    () => abort.abort(new DOMException('No answer came in time.', 'TimeoutError')),
    timeLimitMs
  );
  init.signal?.addEventListener('abort', end);
  if (init.signal?.aborted) end();
  try {
    const response = await fetch(url, { ...init, signal: abort.signal });
    if (response.ok && /^text\/html/i.test(response.headers.get('Content-Type') ?? '')) throw signInPage();
    return response;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * SharePoint's REST service never answers with a page. What does is a sign-in or a proxy in between: nothing was done,
 * though its status says success, and PnPjs believes the status of an update.
 */
function signInPage(): ServiceError {
  return new ServiceError({ kind: 'unreadable', detail: 'A page came back instead of data.' });
}
