import Papa from 'papaparse';
import type { EvidenceFile } from '../../../../src/application/review/evidenceFile';
import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { serialiseContent } from '../../../../src/domain/policy/fullForm';
import { acknowledgement, isoOf, uniqueIdOf } from '../../domain/evidence/records';
import { hashing } from '../fakes';

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
  hashing,
  lists: { acknowledgements: 'PolicyAcknowledgements', reports: 'PostReports' }
};

/** A row of a file, by its headings. */
export type Row = Record<string, unknown>;

export const tableOf = (columns: readonly string[], rows: readonly Row[]): string =>
  csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))]);

export const acknowledgements = (
  rows: readonly Row[],
  columns: readonly string[] = exportColumns.acknowledgements
) => fileOf('acknowledgements.csv', tableOf(columns, rows));

export const reports = (rows: readonly Row[]) => fileOf('reports.csv', tableOf(exportColumns.reports, rows));

/** The export of versions, with the one row of the standard policy. */
export async function versions(change: Row = {}) {
  const row = {
    ItemId: 1,
    PolicyKey: defaultPolicy.policyKey,
    Version: 1,
    ContentHash: await hashing.sha256(serialiseContent(defaultPolicy)),
    PublishedAt: isoOf(0),
    Withdrawn: 'no',
    Content: JSON.stringify(defaultPolicy),
    ...change
  };
  return fileOf('versions.csv', tableOf(exportColumns.versions, [row]));
}

/** An acknowledgement of that version. */
export async function sound(id: number, change: Record<string, string> = {}): Promise<Row> {
  const ContentHash = await hashing.sha256(serialiseContent(defaultPolicy));
  return acknowledgement(id, { PolicyKey: defaultPolicy.policyKey, ContentHash, ...change });
}

/** An export of the audit log. */
export const audit = (events: readonly object[], name = 'audit.csv') =>
  fileOf(
    name,
    csvOf([
      ['RecordId', 'CreationDate', 'AuditData'],
      ...events.map((event) => ['', '', JSON.stringify(event)])
    ])
  );

export const created = (
  id: number,
  UserId: string,
  CreationTime = isoOf(id * 600_000).slice(0, 19)
): object => ({
  CreationTime,
  Operation: 'ListItemCreated',
  UserId,
  ListItemUniqueId: uniqueIdOf(id)
});
