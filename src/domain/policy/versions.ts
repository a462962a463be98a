import type { VersionSummary } from './policy';

/** What tells which versions of which policy stand, in which order. */
type Numbered = Pick<VersionSummary, 'policyKey' | 'number' | 'withdrawn'>;

/** The versions of one policy that stand, in ascending order. A withdrawn one is as if it had never been published. */
export function publishedVersions<V extends Numbered>(policyKey: string, versions: readonly V[]): V[] {
  return versions
    .filter((version) => version.policyKey === policyKey && !version.withdrawn)
    .sort((a, b) => a.number - b.number);
}

/** The version of a policy that staff see; undefined while none is published. */
export function currentVersion<V extends Numbered>(policyKey: string, versions: readonly V[]): V | undefined {
  return publishedVersions(policyKey, versions).pop();
}

/**
 * The version by which everyone was last asked: the last material one up to `version`. The first is material whatever
 * it says, since nobody can have acknowledged an earlier one.
 */
export function lastMaterialVersion<V extends VersionSummary>(version: V, versions: readonly V[]): V {
  const [first = version, ...later] = publishedVersions(version.policyKey, versions).filter(
    ({ number }) => number <= version.number
  );
  return later.reduce((last, next) => (next.material ? next : last), first);
}

/** A number that no version of the policy has, withdrawn ones too. */
export function nextNumber(policyKey: string, versions: readonly Numbered[]): number {
  const numbers = versions.filter((version) => version.policyKey === policyKey).map(({ number }) => number);
  return Math.max(0, ...numbers) + 1;
}
