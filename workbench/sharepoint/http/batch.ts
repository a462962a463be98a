import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { badRequest } from './errors';
import type { Rendered } from './render';

/** A request inside a batch. The URL is absolute, as the client wrote it. */
export type BatchPart = { method: string; url: string; headers: Record<string, string>; body: string };

const MOST_PARTS = 100;

function malformed(why: string): Error {
  return badRequest(`The batch request is not valid: ${why}.`);
}

function boundaryOf(contentType: string | undefined): string {
  const match = /^multipart\/mixed\s*;.*boundary="?([^";\s]+)"?/i.exec(contentType ?? '');
  if (!match) throw malformed('the content type must be multipart/mixed with a boundary');
  return match[1];
}

/** The sections between a boundary's lines. */
function sections(body: string, boundary: string): string[] {
  const pieces = body.split(`--${boundary}`);
  const end = pieces.pop();
  if (end === undefined || !end.startsWith('--') || pieces.length < 1)
    throw malformed('the closing boundary is missing');
  return pieces.slice(1).map((piece) => piece.replace(/^\n/, ''));
}

function readHeaders(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

function splitAtBlankLine(text: string): [string, string] {
  const index = text.indexOf('\n\n');
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 2)];
}

function readPart(content: string): BatchPart {
  const [head, body] = splitAtBlankLine(content);
  const [requestLine, ...headerLines] = head.split('\n');
  const match = /^(GET|POST|MERGE|PATCH|PUT|DELETE) (\S+) HTTP\/1\.1$/.exec(requestLine.trim());
  if (!match) throw malformed(`'${requestLine.trim()}' is no request line`);
  return { method: match[1], url: match[2], headers: readHeaders(headerLines.join('\n')), body: body.trim() };
}

function readSection(section: string, insideChangeset: boolean): BatchPart[] {
  const [head, content] = splitAtBlankLine(section);
  const type = readHeaders(head)['content-type'] ?? '';
  if (/^application\/http/i.test(type)) {
    const part = readPart(content);
    if (insideChangeset === (part.method === 'GET'))
      throw malformed('reads stand outside a changeset and writes inside');
    return [part];
  }
  if (insideChangeset) throw malformed('a changeset holds requests only');
  return sections(content, boundaryOf(type)).flatMap((inner) => readSection(inner, true));
}

/** Takes a batch apart into its requests, in order. Throws a 400 for anything malformed. */
export function parseBatch(contentType: string | undefined, body: string): BatchPart[] {
  const text = body.replace(/\r\n/g, '\n');
  const parts = sections(text, boundaryOf(contentType)).flatMap((section) => readSection(section, false));
  if (parts.length > MOST_PARTS) throw malformed(`it holds more than ${MOST_PARTS} requests`);
  return parts;
}

/** Puts the answers together, one part each in the order of the requests. */
export function renderBatch(answers: Rendered[]): Rendered {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers, body }) => {
    const lines = Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`);
    return [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
      ...lines,
      '',
      body.toString(),
      ''
    ].join('\r\n');
  });
  // The client's parser takes exactly one line break after the closing boundary.
  const text = `${parts.join('')}--${boundary}--\r\n`;
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }, body: text };
}
