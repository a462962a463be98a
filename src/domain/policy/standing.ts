import type { Acknowledgement, VersionSummary } from './policy';

/** Where one person stands with the policy. */
export type Standing =
  | { kind: 'nothingPublished' }
  | {
      kind: 'toAcknowledge';
      current: VersionSummary;
      /** The latest version the person did acknowledge, when there is one. */
      previous?: Acknowledgement;
      /** The versions published since `previous` that say what they changed, oldest first. */
      changes: VersionSummary[];
    }
  | { kind: 'acknowledged'; current: VersionSummary; acknowledgement: Acknowledgement };

/**
 * Where a person stands. An acknowledgement counts while it is at or above the last material version
 * and its hash is that of the published version it names. The first record of a version counts.
 * Withdrawn versions are as if they had never been published.
 */
export function standingOf(
  policyKey: string,
  versions: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[]
): Standing {
  const published = publishedVersions(policyKey, versions);
  const current = published[published.length - 1];
  if (!current) return { kind: 'nothingPublished' };

  const latest = latestValid(published, acknowledgements);
  if (latest && latest.versionNumber >= lastMaterial(published)) {
    return { kind: 'acknowledged', current, acknowledgement: latest };
  }
  const changes = latest
    ? published.filter(({ number, changeSummary }) => number > latest.versionNumber && changeSummary !== '')
    : [];
  return { kind: 'toAcknowledge', current, previous: latest, changes };
}

/** The versions of one policy that stand, in ascending order. */
export function publishedVersions(policyKey: string, versions: readonly VersionSummary[]): VersionSummary[] {
  return versions
    .filter((version) => version.policyKey === policyKey && !version.withdrawn)
    .sort((a, b) => a.number - b.number);
}

/** A number that no version of the policy has, withdrawn ones too. */
export function nextNumber(policyKey: string, versions: readonly VersionSummary[]): number {
  const numbers = versions.filter((version) => version.policyKey === policyKey).map(({ number }) => number);
  return Math.max(0, ...numbers) + 1;
}

/** The first version is material whatever it says: nobody can have acknowledged an earlier one. */
function lastMaterial(published: readonly VersionSummary[]): number {
  return published.reduce((last, { material, number }) => (material ? number : last), published[0].number);
}

function latestValid(
  published: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[]
): Acknowledgement | undefined {
  const hashes = new Map(published.map(({ number, contentHash }) => [number, contentHash]));
  return acknowledgements
    .filter(
      ({ policyKey, versionNumber, contentHash }) =>
        policyKey === published[0].policyKey && hashes.get(versionNumber) === contentHash
    )
    .sort((a, b) => b.versionNumber - a.versionNumber || a.id - b.id)[0];
}
