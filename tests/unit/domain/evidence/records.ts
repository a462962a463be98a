import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import type { RecordKind } from '../../../../src/domain/evidence/exportColumns';
import { ExportedRecords } from '../../../../src/domain/evidence/exportedRecords';
import type { ExportedRecord } from '../../../../src/domain/evidence/exportedRecords';

export const minute = 60_000;

export const isoOf = (at: number): string => new Date(at).toISOString();

/** A `UniqueId` for an item id. */
export const uniqueIdOf = (id: number): string => `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;

/** Ana's row of version 1, ten minutes after the one before. */
export function acknowledgement(id: number, change: Record<string, string> = {}): Record<string, string> {
  return {
    ItemId: String(id),
    Login: 'ana@x.example',
    Email: 'ana@x.example',
    Name: 'Ana',
    PolicyKey: 'social-media',
    Version: '1',
    ContentHash: 'hash',
    MatchesPublishedVersion: 'yes',
    AcknowledgedAt: isoOf(id * 10 * minute),
    UniqueId: uniqueIdOf(id),
    ...change
  };
}

/** Ana's report, ten minutes after the one before. */
export function report(id: number, change: Record<string, string> = {}): Record<string, string> {
  return {
    ItemId: String(id),
    Login: 'ana@x.example',
    Reference: `REP-${id}`,
    ReportedAt: isoOf(id * 10 * minute),
    IntentionId: 'intention',
    EvidenceHash: 'hash',
    UniqueId: uniqueIdOf(id),
    ...change
  };
}

/** Rows as they are read from an export. */
export function recordsOf(kind: RecordKind, rows: readonly Record<string, string>[]): ExportedRecord[] {
  const heading = exportColumns[kind];
  const read = new ExportedRecords(kind, heading);
  rows.forEach((cells, index) =>
    read.add({ cells: heading.map((column) => cells[column]), line: index + 2, isBroken: false })
  );
  return read.records;
}
