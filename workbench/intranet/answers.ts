import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * As strict as the runtime allows: its loader evaluates a script ('unsafe-eval'), Fluent UI writes style
 * elements, and web parts show pictures from data and blob addresses. Nothing may come from or go to another origin.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'"
].join('; ');

/** Sends a document, with the content security policy of every page here. */
export function sendHtml(response: ServerResponse, status: number, document: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy,
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff'
  });
  response.end(document);
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(text);
}

export function sendRedirect(response: ServerResponse, status: 302 | 303 | 308, location: string): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

/** A request whose body is not the JSON it should be. */
export class BadBodyError extends Error {}

const largestBody = 1024 * 1024;

/**
 * Reads a JSON body.
 * @throws BadBodyError when it is too long or not JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadBodyError('The body is not JSON.', { cause: error });
  }
}

/**
 * Reads what a form of a page sends.
 * @throws BadBodyError when it is too long
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await readText(request));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) throw new BadBodyError('The body is longer than one megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
