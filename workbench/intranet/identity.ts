import type { IncomingMessage } from 'node:http';
import { isOurOwn } from './guard';
import { defaultPerson } from './people';

export type Identity = {
  login: string;
  /** The cookie to set when the request chose who to be. */
  cookie?: string;
};

/**
 * Says who a request comes from: the header `X-Workbench-User`, else the query's `as`, else the cookie that an earlier
 * `as` left, else the first member of staff. Another site's pages can lead here, and choose nobody: the cookie alone
 * counts then.
 * @param port part of the cookie's name, because browsers share cookies between the ports of a host
 */
export function identify(request: IncomingMessage, query: URLSearchParams, port: number): Identity {
  const name = `workbench-user-${port}`;
  const known = { login: readCookie(request.headers.cookie, name) ?? defaultPerson.login };
  if (!isOurOwn(request)) return known;
  const header = request.headers['x-workbench-user'];
  if (typeof header === 'string' && header) return { login: header };
  const chosen = query.get('as');
  if (chosen)
    return { login: chosen, cookie: `${name}=${encodeURIComponent(chosen)}; Path=/; SameSite=Lax; HttpOnly` };
  return known;
}

function readCookie(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair && decode(pair.slice(name.length + 1));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
