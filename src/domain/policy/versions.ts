import type { VersionSummary } from './policy';
import { isInEffect } from './schedule';

/** What tells which versions of which policy stand, in which order. */
type Numbered = Pick<VersionSummary, 'policyKey' | 'number' | 'withdrawn'>;

type Effective = Numbered & Pick<VersionSummary, 'schedule'>;

/** The versions of one policy that stand, in ascending order. A withdrawn one is as if it had never been published. */
export function publishedVersions<V extends Numbered>(policyKey: string, versions: readonly V[]): V[] {
  return versions
    .filter((version) => version.policyKey === policyKey && !version.withdrawn)
    .sort((a, b) => a.number - b.number);
}

/** Those that have taken effect by a moment, in milliseconds since 1970; the others are scheduled. */
export function versionsInEffect<V extends Effective>(
  policyKey: string,
  versions: readonly V[],
  now: number
): V[] {
  return publishedVersions(policyKey, versions).filter((version) => isInEffect(version, now));
}

/** The version of a policy that staff see at a moment; undefined while none has taken effect. */
export function currentVersion<V extends Effective>(
  policyKey: string,
  versions: readonly V[],
  now: number
): V | undefined {
  return versionsInEffect(policyKey, versions, now).pop();
}

/** The version that takes effect next; undefined when none is scheduled. */
export function scheduledVersion<V extends Effective>(
  policyKey: string,
  versions: readonly V[],
  now: number
): V | undefined {
  return publishedVersions(policyKey, versions).find((version) => !isInEffect(version, now));
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
