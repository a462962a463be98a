import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, IFaults } from '../faults';
import { queryRefusal, queryReply } from '../csom/reply';
import { parseQueryOptions } from '../odata/queryOptions';
import { parseBatch, renderBatch } from './batch';
import type { BatchPart } from './batch';
import type { Call } from './call';
import { badRequest, notImplemented, pathNotFound, SharePointError } from './errors';
import { splitQuery } from './path';
import { render, renderError } from './render';
import type { Rendered } from './render';
import type { Answer } from './payload';
import { USER_PHOTO } from './userPhoto';
import { readBody, send } from './wire';

/** The service behind the wire. Every method throws a SharePointError for a refusal. */
type Backend = {
  origin: () => string;
  /** Does the call in the web with this server-relative URL. */
  perform: (webUrl: string, login: string, call: Call, url: string) => Answer;
  /** Does what a `client.svc` request asks, and returns the results of its actions. */
  processQuery: (webUrl: string, login: string, request: string, url: string) => unknown[];
  /** Answers the photo of an account. */
  photo: (account: string) => Rendered;
  /** Throws unless the digest is this person's for this web. */
  checkDigest: (webUrl: string, login: string, digest: string | undefined) => void;
  /** Throws unless the person may be served now. */
  admit: (login: string, method: string, url: string) => void;
  faults?: Pick<IFaults, 'take'>;
  /** Told of what is no refusal but a fault of the service itself. */
  report: (error: unknown) => void;
};

/** The connection is to be broken instead of answered. */
class Dropped extends Error {}

type Address = { webUrl: string; path: string; parameters: URLSearchParams };

function decodedUrl(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    throw badRequest(`The address '${text}' is not valid.`);
  }
}

const REST = '/_api/';
const CLIENT_SERVICE = '/_vti_bin/client.svc/';

/** Whether a path is one that the service answers: REST's, that of `client.svc`, or that of people's photos. */
export function isServicePath(path: string): boolean {
  return [REST, CLIENT_SERVICE, USER_PHOTO].some((marker) => path.toLowerCase().includes(marker));
}

function addressOf(url: string, root = REST): Address {
  const [pathname, query] = splitQuery(url);
  const marker = pathname.toLowerCase().indexOf(root);
  if (marker < 0) throw pathNotFound();
  return {
    webUrl: decodedUrl(pathname.slice(0, marker)) || '/',
    path: pathname.slice(marker + root.length),
    parameters: new URLSearchParams(query)
  };
}

function methodOf(method: string, override: string | undefined): string {
  return (method === 'POST' && override ? override : method).toUpperCase();
}

/** Serves requests below `/_api/`, to `client.svc` and for photos: digest, batch, faults and the wire's shapes. What is asked for is the backend's. */
export class Handler {
  constructor(private readonly backend: Backend) {}

  async handle(request: IncomingMessage, response: ServerResponse, login: string): Promise<void> {
    const url = request.url ?? '/';
    const headers = request.headers as Record<string, string | undefined>;
    const method = methodOf(request.method ?? 'GET', headers['x-http-method']);
    try {
      const body = await readBody(request);
      const path = splitQuery(url)[0].toLowerCase();
      const answer = await this.withFault(request.method ?? 'GET', url, headers.accept, async () => {
        if (path.includes(CLIENT_SERVICE))
          return this.query(method, url, headers['x-requestdigest'], body, login);
        if (path.endsWith(USER_PHOTO)) return this.photo(method, url, headers.accept, login);
        return this.answer(method, url, headers, body, login);
      });
      // By this number a request is found in SharePoint's log.
      send(response, { ...answer, headers: { SPRequestGuid: randomUUID(), ...answer.headers } });
    } catch (error) {
      // Broken off on command, or by a client that left before its request was whole.
      if (!(error instanceof Dropped) && !request.destroyed) this.backend.report(error);
      response.destroy();
    }
  }

  private refused(error: unknown, accept: string | undefined): Rendered {
    if (!(error instanceof SharePointError)) this.backend.report(error);
    return renderError(error, accept);
  }

  private async answer(
    method: string,
    url: string,
    headers: Record<string, string | undefined>,
    body: Buffer,
    login: string
  ): Promise<Rendered> {
    try {
      this.backend.admit(login, method, url);
      const { webUrl, path, parameters } = addressOf(url);
      if (method !== 'GET' && !/^contextinfo$/i.test(path)) {
        this.backend.checkDigest(webUrl, login, headers['x-requestdigest']);
      }
      if (/^(\$|%24)batch$/i.test(path))
        return await this.batch(method, webUrl, headers['content-type'], body, login);
      return this.single(webUrl, login, { method, path, parameters, headers, body }, url);
    } catch (error) {
      if (error instanceof Dropped) throw error;
      return this.refused(error, headers.accept);
    }
  }

  private query(
    method: string,
    url: string,
    digest: string | undefined,
    body: Buffer,
    login: string
  ): Rendered {
    let isAdmitted = false;
    try {
      this.backend.admit(login, method, url);
      const { webUrl, path } = addressOf(url, CLIENT_SERVICE);
      if (method !== 'POST' || !/^processquery$/i.test(path))
        throw notImplemented(`${method} ${CLIENT_SERVICE}${path}`);
      this.backend.checkDigest(webUrl, login, digest);
      isAdmitted = true;
      return queryReply(this.backend.processQuery(webUrl, login, body.toString('utf8'), url));
    } catch (error) {
      if (!(error instanceof SharePointError)) return this.refused(error, undefined);
      return queryRefusal(error, isAdmitted && error.status !== 501 ? 200 : error.status);
    }
  }

  private photo(method: string, url: string, accept: string | undefined, login: string): Rendered {
    try {
      this.backend.admit(login, method, url);
      if (method !== 'GET') throw notImplemented(`${method} ${USER_PHOTO}`);
      return this.backend.photo(new URLSearchParams(splitQuery(url)[1]).get('accountname') ?? '');
    } catch (error) {
      return this.refused(error, accept);
    }
  }

  private single(webUrl: string, login: string, call: Call, url: string): Rendered {
    try {
      const answer = this.backend.perform(webUrl, login, call, url);
      const base = `${this.backend.origin()}${webUrl === '/' ? '' : webUrl}/_api/`;
      return render(answer, call.headers.accept, base, parseQueryOptions(call.parameters));
    } catch (error) {
      return this.refused(error, call.headers.accept);
    }
  }

  private async batch(
    method: string,
    webUrl: string,
    contentType: string | undefined,
    body: Buffer,
    login: string
  ): Promise<Rendered> {
    if (method !== 'POST') throw notImplemented(`${method} /_api/$batch`);
    const answers: Rendered[] = [];
    for (const part of parseBatch(contentType, body.toString('utf8')))
      answers.push(await this.part(part, webUrl, login));
    return renderBatch(answers);
  }

  private part(part: BatchPart, webUrl: string, login: string): Promise<Rendered> {
    const origin = this.backend.origin();
    if (!part.url.startsWith(`${origin}/`))
      throw badRequest(`The batch holds a request to another server: ${part.url}`);
    const url = part.url.slice(origin.length);
    const method = methodOf(part.method, part.headers['x-http-method']);
    return this.withFault(part.method, url, part.headers.accept, () => {
      try {
        const { webUrl: target, path, parameters } = addressOf(url);
        if (target !== webUrl) throw notImplemented('a batch that reaches into another web');
        const call: Call = {
          method,
          path,
          parameters,
          headers: part.headers,
          body: Buffer.from(part.body, 'utf8')
        };
        return Promise.resolve(this.single(webUrl, login, call, url));
      } catch (error) {
        return Promise.resolve(this.refused(error, part.headers.accept));
      }
    });
  }

  private async withFault(
    method: string,
    url: string,
    accept: string | undefined,
    work: () => Promise<Rendered>
  ): Promise<Rendered> {
    const fault = this.backend.faults?.take(method, url);
    if (!fault) return work();
    if (fault.delayMs) await wait(fault.delayMs);
    if (fault.drop === 'before') throw new Dropped();
    if (fault.body === 'html') return signInPage(fault);
    if (fault.status) return failed(fault, accept);
    const rendered = await work();
    if (fault.drop === 'after') throw new Dropped();
    return fault.body === 'truncated'
      ? { ...rendered, body: rendered.body.slice(0, rendered.body.length / 2) }
      : rendered;
  }
}

/** What SharePoint answers when it is overloaded or broken. */
function failed(
  { status = 500, code = '-1, System.InvalidOperationException', retryAfter }: Fault,
  accept: string | undefined
): Rendered {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return renderError(new SharePointError(status, code, 'A fault on command.', headers), accept);
}

/** What a proxy or an expired sign-in answers in SharePoint's place. */
function signInPage({ status = 200 }: Fault): Rendered {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body>Sign in</body></html>'
  };
}
