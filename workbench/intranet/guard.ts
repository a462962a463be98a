import type { IncomingMessage } from 'node:http';

type Verdict = 'welcome' | 'useNumericAddress' | 'foreignHost' | 'foreignOrigin';

/**
 * Whether nothing but this server's own pages, the person at the keyboard or a script can have sent a request. Browsers
 * say themselves where one comes from, which no page can change; scripts say nothing. Another port is another site.
 */
export function isOurOwn({ headers }: IncomingMessage): boolean {
  const from = headers['sec-fetch-site'];
  return from === undefined || from === 'none' || from === 'same-origin';
}

/** Whether a script of this server's own pages has sent a request: neither another program nor a visit to its address. */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'same-origin' && headers['sec-fetch-dest'] === 'empty';
}

/**
 * Keeps other sites' pages out. A request must name this server by its own address, since a foreign name that resolves
 * here is how DNS rebinding looks; and a write must not come from another origin's page.
 *
 * `localhost` is sent on to the numeric address: there the SPFx runtime takes itself for its own development workbench.
 */
export function judge(request: IncomingMessage, port: number): Verdict {
  const host = request.headers.host;
  if (host === `localhost:${port}`) return 'useNumericAddress';
  if (host !== `127.0.0.1:${port}`) return 'foreignHost';
  const isWrite = request.method !== 'GET' && request.method !== 'HEAD';
  const { origin } = request.headers;
  return isWrite && origin !== undefined && origin !== `http://${host}` ? 'foreignOrigin' : 'welcome';
}
