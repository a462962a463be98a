import { isClaimOf } from './claim';
import { countsTowards, whichRecordCounts } from './counting';
import type { Acknowledgement, VersionSummary } from './policy';
import type { Renewal } from './renewal';
import { currentVersion, versionsInEffect } from './versions';

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
      /** The person did acknowledge, and is asked again because that was long ago. */
      renewal?: Renewal & { isOverdue: boolean };
      /** What they did acknowledge, where they are asked again and again; the latest first. */
      earlier?: Acknowledgement[];
    }
  | {
      kind: 'acknowledged';
      current: VersionSummary;
      acknowledgement: Acknowledgement;
      renewal?: Renewal;
      /** What this renewed, the latest first. */
      earlier?: Acknowledgement[];
    };

/**
 * Where a person stands, by the versions that stand and the person's own records. Of a version that asks again after some
 * months `renewedStanding` goes on from there.
 *
 * @param now - milliseconds since 1970
 */
export function standingOf(
  policyKey: string,
  versions: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[],
  now: number
): Standing {
  const current = currentVersion(policyKey, versions, now);
  if (!current) return { kind: 'nothingPublished' };

  const acknowledgement = whichRecordCounts(acknowledgements, countsTowards(current, versions));
  return acknowledgement
    ? { kind: 'acknowledged', current, acknowledgement }
    : askOf(current, versions, acknowledgements, now);
}

/** What is asked of a person whose acknowledgement is wanted, and what is new to them. */
export function askOf(
  current: VersionSummary,
  versions: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[],
  now: number
): Extract<Standing, { kind: 'toAcknowledge' }> {
  const published = versionsInEffect(current.policyKey, versions, now);
  const previous = latestAgreed(published, acknowledgements);
  const changes = previous
    ? published.filter(({ number, changeSummary }) => number > previous.versionNumber && changeSummary !== '')
    : [];
  return { kind: 'toAcknowledge', current, previous, changes };
}

/** The person's record of the highest version: what changed since then is new to them. */
function latestAgreed(
  published: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[]
): Acknowledgement | undefined {
  return acknowledgements
    .filter((record) => published.some((version) => isClaimOf(record, version)))
    .sort((a, b) => b.versionNumber - a.versionNumber || a.id - b.id)[0];
}
