import type { IncomingMessage } from 'node:http';

export type Verdict = 'welcome' | 'useNumericAddress' | 'foreignHost' | 'foreignOrigin';

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
