import { addDays, addMonths } from '../calendarDay';
import { millisecondsOf } from '../moment';
import { dayIn } from '../zoneDay';
import { countsTowards } from './counting';
import type { Acknowledgement, VersionSummary } from './policy';
import { hasBegun } from './schedule';
import type { Schedule } from './schedule';
import { askOf } from './standing';
import type { Standing } from './standing';

/** How many days a person has to acknowledge again once they are asked to. */
export const renewalDays = 28;

/** A person's next turn to acknowledge the same policy. */
export type Renewal = {
  /** In which the days are. */
  zone: string;
  /** From which day on they are asked, `YYYY-MM-DD`. */
  askedOn: string;
  /** The last day that is in time, `YYYY-MM-DD`. */
  due: string;
};

/**
 * When an acknowledgement has to be renewed; undefined when it holds for good.
 *
 * @param at - when it was made, in milliseconds since 1970
 */
export function renewalOfRecord(at: number, schedule: Schedule | undefined): Renewal | undefined {
  if (!schedule?.renewalMonths) return undefined;
  const { zone, renewalMonths } = schedule;
  const askedOn = addMonths(dayIn(zone, at), renewalMonths);
  return { zone, askedOn, due: addDays(askedOn, renewalDays) };
}

/**
 * Of one person's counting records those that were in force, oldest first: the first in each renewal period counts, and
 * opens the next. What they add before they are asked again changes neither the moment nor the receipt. Without renewal it
 * is the very first alone.
 *
 * @param timeOf - when a record was made, in milliseconds since 1970
 */
export function recordsInForce<R extends { id: number }>(
  records: readonly R[],
  schedule: Schedule | undefined,
  timeOf: (record: R) => number
): R[] {
  const inForce: R[] = [];
  let renewal: Renewal | undefined;
  // SharePoint counts ids up and uses none twice, while times can be equal.
  for (const record of [...records].sort((a, b) => a.id - b.id)) {
    const at = timeOf(record);
    if (inForce.length > 0 && !hasBegun(renewal, at)) continue;
    inForce.push(record);
    renewal = renewalOfRecord(at, schedule);
  }
  return inForce;
}

/** When SharePoint stored an acknowledgement, in milliseconds since 1970. */
export function timeOfRecord({ acknowledgedAt }: Acknowledgement): number {
  return millisecondsOf(acknowledgedAt);
}

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
