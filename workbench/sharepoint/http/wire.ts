import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Rendered } from './render';

/** Reads a request's body whole. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Sends a plain JSON answer, for the calls that are not SharePoint's. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value)
  });
}

/** Sends an answer with its length. */
export function send(response: ServerResponse, { status, headers, body }: Rendered): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8');
  const length: Record<string, string | number> = status === 204 ? {} : { 'Content-Length': bytes.length };
  response.writeHead(status, { 'Cache-Control': 'private, max-age=0', ...headers, ...length });
  response.end(status === 204 ? undefined : bytes);
}
