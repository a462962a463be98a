import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import type { EvidenceFile } from '../../../../src/application/review/evidenceFile';

/** A file in memory, handed over in pieces of so many bytes. */
export function fileOf(name: string, text: string | Uint8Array, pieceSize = 1000): EvidenceFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let from = 0; from < bytes.length; from += pieceSize) yield bytes.subarray(from, from + pieceSize);
    }
  };
}

export const csvOf = (rows: readonly (readonly unknown[])[]): string =>
  `\uFEFF${Papa.unparse(rows as unknown[][], { newline: '\r\n' })}\r\n`;

export const quiet = {
  pause: () => Promise.resolve(),
  onProgress: () => undefined,
  signal: new AbortController().signal
};

export const surroundings = {
  hashing: { sha256: async (text: string) => createHash('sha256').update(text).digest('hex') },
  lists: { acknowledgements: 'PolicyAcknowledgements', reports: 'PostReports' }
};
