import { addDays, addMonths } from '../calendarDay';
import { millisecondsOf } from '../moment';
import { dayIn } from '../zoneDay';
import type { Acknowledgement } from './policy';
import { hasBegun } from './schedule';
import type { Schedule } from './schedule';

/** How many days a person has to acknowledge again once they are asked to. */
const renewalDays = 28;

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
