import type { ExportedRecord, ExportedVersion } from './exportFiles';

/** Something in an export that a person has to look into. */
export type Finding =
  /** A version's hash is not that of its words. */
  | { kind: 'alteredVersion'; version: number }
  /** Two versions have one number. */
  | { kind: 'repeatedVersion'; version: number }
  /** No published version has the row's policy, number and hash. */
  | { kind: 'unmatched'; id: number; version: number }
  /** The row is older than the version it is for. */
  | { kind: 'beforePublication'; id: number; version: number }
  | { kind: 'missingIds'; from: number; to: number }
  | { kind: 'repeatedId'; id: number }
  /** The row is older than one with a lower id. */
  | { kind: 'outOfOrder'; id: number; after: number };

/**
 * Several servers stamp a list's times, and their clocks differ by moments; an id is given a moment after the time.
 * Less than this is no sign of anything.
 */
const clockDifferenceMs = 60 * 1000;

/** A version with the hash that its words come to now. */
export type HashedVersion = ExportedVersion & { actualHash: string };

/** Everything that does not fit within one export and the versions it rests on. */
export function checkExport(
  records: readonly ExportedRecord[],
  versions: readonly HashedVersion[]
): Finding[] {
  const ordered = [...records].sort((a, b) => a.id - b.id);
  return [...checkVersions(versions), ...checkClaims(ordered, versions), ...checkSequence(ordered)];
}

function checkVersions(versions: readonly HashedVersion[]): Finding[] {
  const seen = new Set<string>();
  return versions.flatMap(({ policyKey, version, contentHash, actualHash, content }): Finding[] => {
    const key = keyOf(policyKey, version);
    const findings: Finding[] = seen.has(key) ? [{ kind: 'repeatedVersion', version }] : [];
    seen.add(key);
    const isItself = content.policyKey === policyKey && content.number === version;
    if (!isItself || contentHash !== actualHash) findings.push({ kind: 'alteredVersion', version });
    return findings;
  });
}

function checkClaims(records: readonly ExportedRecord[], versions: readonly HashedVersion[]): Finding[] {
  const known = new Map(versions.map((one) => [keyOf(one.policyKey, one.version), one]));
  return records.flatMap(({ id, policyKey, version, contentHash, at }): Finding[] => {
    const published = known.get(keyOf(policyKey, version));
    if (published?.contentHash !== contentHash) return [{ kind: 'unmatched', id, version }];
    const isEarly = at < published.publishedAt - clockDifferenceMs;
    return isEarly ? [{ kind: 'beforePublication', id, version }] : [];
  });
}

function checkSequence(records: readonly ExportedRecord[]): Finding[] {
  const findings: Finding[] = [];
  let lastId = 0;
  let latest: ExportedRecord | undefined;
  for (const record of records) {
    const { id, at } = record;
    if (id === lastId) findings.push({ kind: 'repeatedId', id });
    if (id > lastId + 1) findings.push({ kind: 'missingIds', from: lastId + 1, to: id - 1 });
    if (latest && at < latest.at - clockDifferenceMs) {
      findings.push({ kind: 'outOfOrder', id, after: latest.id });
    }
    if (!latest || at > latest.at) latest = record;
    lastId = id;
  }
  return findings;
}

function keyOf(policyKey: string, version: number): string {
  return `${policyKey}:${version}`;
}
