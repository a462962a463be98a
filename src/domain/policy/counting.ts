import { isClaimOf } from './claim';
import type { Claim } from './claim';
import type { VersionSummary } from './policy';
import { lastMaterialVersion, publishedVersions } from './versions';

/**
 * The versions whose claims count towards a version: those that stand, from the last material one up to the one looked at.
 *
 * @param version - one that stands
 * @param versions - all that are known, withdrawn ones and those of other policies too
 */
export function countingVersions<V extends VersionSummary>(version: V, versions: readonly V[]): V[] {
  const from = lastMaterialVersion(version, versions).number;
  return publishedVersions(version.policyKey, versions).filter(
    ({ number }) => number >= from && number <= version.number
  );
}

/** Which claims count towards a version. As `countingVersions`. */
export function countsTowards(
  version: VersionSummary,
  versions: readonly VersionSummary[]
): (claim: Claim) => boolean {
  const counting = countingVersions(version, versions);
  return (claim) => counting.some((one) => isClaimOf(claim, one));
}

/**
 * Of one person's records the one that counts: the first, by which they had done what was asked. What they add later,
 * on another device or for a later version that asked nothing of them, changes neither the moment nor the receipt.
 */
export function whichRecordCounts<R extends Claim & { id: number }>(
  records: readonly R[],
  counts: (claim: Claim) => boolean
): R | undefined {
  const [first, ...others] = records.filter(counts);
  return first && others.reduce(firstOf, first);
}

/** The earlier of two records. SharePoint counts ids up and uses none twice, while times can be equal. */
export function firstOf<R extends { id: number }>(a: R, b: R): R {
  return b.id < a.id ? b : a;
}
