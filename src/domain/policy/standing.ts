import { isClaimOf } from './claim';
import { countsTowards, whichRecordCounts } from './counting';
import type { Acknowledgement, VersionSummary } from './policy';
import { currentVersion, publishedVersions } from './versions';

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

/** Where a person stands, by the versions that stand and the person's own records. */
export function standingOf(
  policyKey: string,
  versions: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[]
): Standing {
  const current = currentVersion(policyKey, versions);
  if (!current) return { kind: 'nothingPublished' };

  const acknowledgement = whichRecordCounts(acknowledgements, countsTowards(current, versions));
  if (acknowledgement) return { kind: 'acknowledged', current, acknowledgement };

  const published = publishedVersions(policyKey, versions);
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
