import type { Acknowledgement, VersionSummary } from '../../domain/policy/policy';
import { standingOf } from '../../domain/policy/standing';
import type { Standing } from '../../domain/policy/standing';

export type StandingRecords = {
  settings: { policyKey: string };
  versions: readonly VersionSummary[];
  acknowledgements?: readonly Acknowledgement[];
};

/**
 * Where a person stands at a moment, in milliseconds since 1970. Few versions ask again after some months: what works
 * that out is fetched for those that do.
 */
export async function standingAt(
  now: number,
  { settings, versions, acknowledgements = [] }: StandingRecords
): Promise<Standing> {
  const standing = standingOf(settings.policyKey, versions, acknowledgements, now);
  if (standing.kind !== 'acknowledged' || !standing.current.schedule?.renewalMonths) return standing;
  const { renewedStanding } = await import(/* webpackChunkName: 'full-form' */ '../../domain/policy/renewal');
  return renewedStanding(standing, versions, acknowledgements, now);
}
