import { dayIn } from '../zoneDay';
import { countsTowards } from './counting';
import type { Acknowledgement, VersionSummary } from './policy';
import { recordsInForce, renewalOfRecord, timeOfRecord } from './renewal';
import { hasBegun } from './schedule';
import { askOf } from './standing';
import type { Standing } from './standing';

/**
 * Where a person who did acknowledge stands with a version that asks again after some months.
 *
 * @param now - milliseconds since 1970
 */
export function renewedStanding(
  { current, acknowledgement: first }: Extract<Standing, { kind: 'acknowledged' }>,
  versions: readonly VersionSummary[],
  acknowledgements: readonly Acknowledgement[],
  now: number
): Standing {
  const { schedule } = current;
  const counting = acknowledgements.filter(countsTowards(current, versions));
  const [acknowledgement = first, ...earlier] = recordsInForce(counting, schedule, timeOfRecord).reverse();
  const renewal = renewalOfRecord(timeOfRecord(acknowledgement), schedule);
  if (!renewal || !hasBegun(renewal, now)) {
    return { kind: 'acknowledged', current, acknowledgement, renewal, earlier };
  }
  return {
    ...askOf(current, versions, acknowledgements, now),
    renewal: { ...renewal, isOverdue: dayIn(renewal.zone, now) > renewal.due },
    earlier: [acknowledgement, ...earlier]
  };
}
