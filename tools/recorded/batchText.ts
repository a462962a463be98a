import { formOf } from './forms';

/** How the text of a batch's answer is written. */
export type BatchFacts = {
  lineEnds: 'CRLF' | 'LF' | 'mixed';
  /** What the boundary begins with, and the form of the rest. */
  boundary: string;
  /** Headers around each answer. */
  partHeaders: Record<string, string>;
  /** How many line ends stand behind the closing boundary. */
  lineEndsAtTheEnd: number;
  /** Whether each status line tells its reason. */
  reasons: boolean;
};

type Part = { status: number; headers: Record<string, string>; body: unknown; isPart: true };

function readHeaders(lines: string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    })
  );
}

function parsedBody(text: string): unknown {
  const trimmed = text.replace(/(\r?\n)+$/, '');
  return trimmed.startsWith('{') ? JSON.parse(trimmed) : trimmed;
}

function readPart(section: string): { around: Record<string, string>; reason: boolean; part: Part } {
  const [around, head, ...rest] = section.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  const [statusLine, ...headers] = head.split(/\r?\n/);
  const status = /^HTTP\/1\.1 (\d+)( \S+)?/.exec(statusLine);
  if (!status) throw new Error(`'${statusLine}' is no status line of a batch.`);
  return {
    around: readHeaders(around.split(/\r?\n/)),
    reason: status[2] !== undefined,
    part: {
      status: Number(status[1]),
      headers: readHeaders(headers.filter((line) => line !== '')),
      body: parsedBody(rest.join('\r\n\r\n')),
      isPart: true
    }
  };
}

function lineEnds(text: string): BatchFacts['lineEnds'] {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const all = text.match(/\n/g)?.length ?? 0;
  if (crlf === all) return 'CRLF';
  return crlf === 0 ? 'LF' : 'mixed';
}

/** Takes the answer to a batch apart. Throws for what is none. */
export function batchParts(text: string): { batch: BatchFacts; parts: Part[] } {
  const boundary = /^--(\S+)/.exec(text)?.[1];
  if (!boundary) throw new Error('The text does not begin with a boundary.');
  const sections = text.split(`--${boundary}`).slice(1);
  const end = sections.pop() ?? '';
  const read = sections.map(readPart);
  const [name, ...rest] = boundary.split('_');
  return {
    batch: {
      lineEnds: lineEnds(text),
      boundary: `${name}_${formOf(rest.join('_'))}`,
      partHeaders: read[0].around,
      lineEndsAtTheEnd: end.match(/\n/g)?.length ?? 0,
      reasons: read.every(({ reason }) => reason)
    },
    parts: read.map(({ part }) => part)
  };
}
