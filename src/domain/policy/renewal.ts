import { startOfDay } from '../calendar';
import { addDays, addMonths } from '../calendarDay';
import { millisecondsOf } from '../moment';
import { dayIn } from '../zoneDay';
import { countsTowards } from './counting';
import type { Acknowledgement, VersionSummary } from './policy';
import type { Schedule } from './schedule';
import { askOf } from './standing';
import type { Standing } from './standing';

/** How many days a person has to acknowledge again once they are asked to. */
export const renewalDays = 28;

/** A person's next turn to acknowledge the same policy. */
export type Renewal = {
  /** From when they are asked, in milliseconds since 1970. */
  askedAt: number;
  /** The day on which that begins, `YYYY-MM-DD` in the schedule's zone. */
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
  const turn = turnAfter(at, schedule);
  return turn && { ...turn, askedAt: startOfDay(turn.askedOn, turn.zone) };
}

/** The days of a person's next turn, and the zone in which they are. As `renewalOfRecord`, without asking when a day begins. */
export function turnAfter(
  at: number,
  schedule: Schedule | undefined
): (Pick<Renewal, 'askedOn' | 'due'> & Pick<Schedule, 'zone'>) | undefined {
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
  // SharePoint counts ids up and uses none twice, while times can be equal.
  for (const record of [...records].sort((a, b) => a.id - b.id)) {
    const last = inForce[inForce.length - 1];
    if (!last || hasBegun(turnAfter(timeOf(last), schedule), timeOf(record))) inForce.push(record);
  }
  return inForce;
}

/** Whether a turn has begun by a moment, in milliseconds since 1970. */
export function hasBegun(turn: ReturnType<typeof turnAfter>, at: number): boolean {
  return turn !== undefined && dayIn(turn.zone, at) >= turn.askedOn;
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
  if (!schedule || !renewal || now < renewal.askedAt) {
    return { kind: 'acknowledged', current, acknowledgement, renewal, earlier };
  }
  return {
    ...askOf(current, versions, acknowledgements, now),
    renewal: { ...renewal, isOverdue: dayIn(schedule.zone, now) > renewal.due },
    earlier: [acknowledgement, ...earlier]
  };
}
