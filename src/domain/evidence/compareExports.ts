import { exportColumns, timeColumn, uniqueIdColumn } from './exportColumns';
import type { RecordKind } from './exportColumns';
import type { ExportedRecord } from './exportedRecords';
import type { ExportedVersion } from './exportedVersions';
import type { ExportDifference } from './findings';

type Compared<Row> = readonly [column: string, of: (row: Row) => string | number];

/** What is read rather than compared as it is written. */
function comparedOf(kind: RecordKind): Compared<ExportedRecord>[] {
  const time = timeColumn[kind];
  return exportColumns[kind]
    .filter((column) => column !== 'ItemId' && column !== uniqueIdColumn)
    .map((column): Compared<ExportedRecord> => {
      // Files written in two time zones write one moment differently.
      if (column === time) return [column, ({ at, cells }) => at ?? cells[column]];
      return [column, ({ cells }) => cells[column]];
    });
}

/** Names every row of the earlier export that the later one does not have as it was. New rows at the end are none. */
export function compareRecords(
  kind: RecordKind,
  earlier: readonly ExportedRecord[],
  later: readonly ExportedRecord[]
): ExportDifference[] {
  const compared = comparedOf(kind);
  const known = byId(earlier);
  const now = byId(later);
  let lastId = 0;
  const changes: ExportDifference[] = [];
  for (const [id, before] of known) {
    lastId = Math.max(lastId, id);
    const after = now.get(id);
    const columns = after ? changedColumns(compared, before, after) : [];
    if (!after) changes.push({ kind: 'gone', row: before.row });
    else if (columns.length > 0) changes.push({ kind: 'changed', row: after.row, columns });
  }
  for (const [id, { row }] of now) {
    if (id <= lastId && !known.has(id)) changes.push({ kind: 'appeared', row });
  }
  return changes;
}

/** Rows whose id cannot be read are findings of their own export. */
function byId(records: readonly ExportedRecord[]): Map<number, ExportedRecord> {
  const rows = new Map<number, ExportedRecord>();
  for (const record of records) {
    if (record.row.id !== undefined) rows.set(record.row.id, record);
  }
  return rows;
}

function changedColumns(
  compared: readonly Compared<ExportedRecord>[],
  before: ExportedRecord,
  after: ExportedRecord
): string[] {
  const columns = compared.filter(([, of]) => of(before) !== of(after)).map(([column]) => column);
  // An export of the first release has none.
  const isAnother = before.uniqueId !== '' && after.uniqueId !== '' && before.uniqueId !== after.uniqueId;
  return isAnother ? [...columns, uniqueIdColumn] : columns;
}

const comparedOfVersions: readonly Compared<ExportedVersion>[] = [
  ['ContentHash', ({ contentHash }) => contentHash],
  ['PublishedAt', ({ publishedAt, cells }) => publishedAt ?? cells.PublishedAt],
  ['Withdrawn', ({ cells }) => cells.Withdrawn]
];

/** Names every version that the later export does not have as it was. */
export function compareVersions(
  earlier: readonly ExportedVersion[],
  later: readonly ExportedVersion[]
): ExportDifference[] {
  return earlier.flatMap((before): ExportDifference[] => {
    const { policyKey, version } = before;
    const after = later.find((one) => one.policyKey === policyKey && one.version === version);
    if (!after) return [{ kind: 'versionGone', version }];
    const columns = comparedOfVersions.filter(([, of]) => of(before) !== of(after)).map(([column]) => column);
    return columns.length > 0 ? [{ kind: 'versionChanged', version, columns }] : [];
  });
}
