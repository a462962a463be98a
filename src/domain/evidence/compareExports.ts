import type { ExportedRecord, ExportedVersion } from './exportFiles';

/** How a later export differs from an earlier one in what the earlier one has. */
export type Difference =
  | { kind: 'gone'; id: number }
  | { kind: 'changed'; id: number; columns: string[] }
  /** A row that only the later one has, with an id that the earlier one had passed. */
  | { kind: 'appeared'; id: number }
  | { kind: 'versionGone'; version: number }
  | { kind: 'versionChanged'; version: number };

const evidence: readonly [string, (record: ExportedRecord) => string | number][] = [
  ['Login', ({ login }) => login],
  ['PolicyKey', ({ policyKey }) => policyKey],
  ['Version', ({ version }) => version],
  ['ContentHash', ({ contentHash }) => contentHash],
  // Files written in two time zones write one moment differently.
  ['AcknowledgedAt', ({ at }) => at],
  ['Email', ({ email }) => email],
  ['Name', ({ name }) => name]
];

/** Names every row of the earlier export that the later one does not have as it was. New rows at the end are none. */
export function compareRecords(
  earlier: readonly ExportedRecord[],
  later: readonly ExportedRecord[]
): Difference[] {
  const known = new Map(earlier.map((record) => [record.id, record]));
  const now = new Map(later.map((record) => [record.id, record]));
  const lastId = earlier.reduce((last, { id }) => Math.max(last, id), 0);
  const changes = earlier.flatMap((before): Difference[] => {
    const after = now.get(before.id);
    if (!after) return [{ kind: 'gone', id: before.id }];
    const columns = evidence.filter(([, of]) => of(before) !== of(after)).map(([column]) => column);
    return columns.length > 0 ? [{ kind: 'changed', id: before.id, columns }] : [];
  });
  const appeared = later
    .filter(({ id }) => id <= lastId && !known.has(id))
    .map(({ id }): Difference => ({ kind: 'appeared', id }));
  return [...changes, ...appeared];
}

/** Names every version that the later export does not have with the same hash. */
export function compareVersions(
  earlier: readonly ExportedVersion[],
  later: readonly ExportedVersion[]
): Difference[] {
  return earlier.flatMap(({ policyKey, version, contentHash, publishedAt }): Difference[] => {
    const after = later.find((one) => one.policyKey === policyKey && one.version === version);
    if (!after) return [{ kind: 'versionGone', version }];
    const isSame = after.contentHash === contentHash && after.publishedAt === publishedAt;
    return isSame ? [] : [{ kind: 'versionChanged', version }];
  });
}
