import { isClaimOf } from '../policy/claim';
import type { ExportedRecord } from './exportedRecords';
import type { ExportedVersion } from './exportedVersions';
import type { Finding } from './findings';
import { clockDifferenceMs } from './moment';

/** A version with the hash that its words come to now; undefined where they cannot be read. */
export type HashedVersion = ExportedVersion & { actualHash: string | undefined };

/** Everything that does not fit within one export of acknowledgements and the versions it rests on. */
export function checkAcknowledgements(
  records: readonly ExportedRecord[],
  versions: readonly HashedVersion[]
): Finding[] {
  const ordered = inOrder(records);
  return [...checkVersions(versions), ...checkClaims(ordered, versions), ...checkSequence(ordered)];
}

/** Everything that does not fit within one export of reports. */
export function checkReports(records: readonly ExportedRecord[]): Finding[] {
  return checkSequence(inOrder(records));
}

/** By id; rows whose id cannot be read come first, in the order of the file. */
function inOrder(records: readonly ExportedRecord[]): ExportedRecord[] {
  return [...records].sort((a, b) => (a.row.id ?? 0) - (b.row.id ?? 0));
}

function checkVersions(versions: readonly HashedVersion[]): Finding[] {
  const seen = new Set<string>();
  return versions.flatMap(({ policyKey, version, contentHash, actualHash, content }): Finding[] => {
    const key = keyOf(policyKey, version);
    const findings: Finding[] = seen.has(key) ? [{ kind: 'repeatedVersion', version }] : [];
    seen.add(key);
    if (!content) return [...findings, { kind: 'unreadableWords', version }];
    const isItself = content.policyKey === policyKey && String(content.number) === version;
    if (!isItself || contentHash !== actualHash) findings.push({ kind: 'alteredVersion', version });
    return findings;
  });
}

function checkClaims(records: readonly ExportedRecord[], versions: readonly HashedVersion[]): Finding[] {
  const policies = new Set(versions.map(({ policyKey }) => policyKey));
  const published = new Map<string, HashedVersion[]>();
  for (const one of versions) {
    const key = keyOf(one.policyKey, one.version);
    const named = published.get(key);
    if (named) named.push(one);
    else published.set(key, [one]);
  }
  return records.flatMap(({ row, at, cells }): Finding[] => {
    const { PolicyKey: policyKey, Version: version, ContentHash: contentHash } = cells;
    if (!policies.has(policyKey)) return [{ kind: 'unknownPolicy', row, policyKey }];
    const named = published.get(keyOf(policyKey, version));
    if (!named) return [{ kind: 'unknownVersion', row, version }];
    const claim = { policyKey, versionNumber: Number(version), contentHash };
    const match = named.find((one) => isClaimOf(claim, { ...one, number: Number(one.version) }));
    if (!match) return [{ kind: 'unmatched', row, version }];
    const isEarly =
      at !== undefined && match.publishedAt !== undefined && at < match.publishedAt - clockDifferenceMs;
    return isEarly ? [{ kind: 'beforePublication', row, version }] : [];
  });
}

function checkSequence(records: readonly ExportedRecord[]): Finding[] {
  const findings: Finding[] = [];
  let lastId = 0;
  let latest: { row: ExportedRecord['row']; at: number } | undefined;
  for (const { row, at } of records) {
    const { id } = row;
    if (id === undefined) continue;
    if (id === lastId) findings.push({ kind: 'repeatedId', row });
    if (id > lastId + 1) findings.push({ kind: 'missingIds', from: lastId + 1, to: id - 1 });
    lastId = id;
    if (at === undefined) continue;
    if (latest && at < latest.at - clockDifferenceMs) {
      findings.push({ kind: 'outOfOrder', row, after: latest.row });
    }
    if (!latest || at > latest.at) latest = { row, at };
  }
  return findings;
}

function keyOf(policyKey: string, version: string): string {
  return JSON.stringify([policyKey, version]);
}
