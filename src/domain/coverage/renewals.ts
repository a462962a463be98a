import { startOfDay } from '../calendar';
import { renewalOfRecord } from '../policy/renewal';
import type { Renewal } from '../policy/renewal';
import type { VersionSummary } from '../policy/policy';
import type { Schedule } from '../policy/schedule';
import { dayIn } from '../zoneDay';
import { quarterHourMs } from '../zoneOffset';
import type { RecordSet } from './records';
import { isClaimOf } from '../policy/claim';
import { none } from './tally';

/** A renewal with the moment from when it is asked for, in milliseconds since 1970: comparing records is quicker by that. */
type TimedRenewal = Renewal & { askedAt: number };

/** When the acknowledgements of a version have to be renewed. */
export type Renewals = {
  /** The renewal of an acknowledgement made at a moment, in milliseconds since 1970. */
  of(at: number): TimedRenewal;
  /** The calendar date now, `YYYY-MM-DD` in the schedule's zone. */
  today: string;
};

/** Undefined for a version whose acknowledgements hold for good. */
export function renewalsOf(schedule: Schedule | undefined, now: number): Renewals | undefined {
  if (!schedule?.renewalMonths) return undefined;
  /** A day begins on a quarter hour: a quarter of a million records share some thousand renewals. */
  const known = new Map<number, TimedRenewal>();
  return {
    of: (at) => {
      const slot = Math.floor(at / quarterHourMs);
      const renewal = known.get(slot) ?? workOut(at, schedule);
      known.set(slot, renewal);
      return renewal;
    },
    today: dayIn(schedule.zone, now)
  };
}

function workOut(at: number, schedule: Schedule): TimedRenewal {
  const renewal = renewalOfRecord(at, schedule);
  if (!renewal) throw new RangeError('This version is not renewed.');
  return { ...renewal, askedAt: startOfDay(renewal.askedOn, renewal.zone) };
}

/**
 * Of each group of authors the record in force, or `none`: the first in each renewal period counts, and opens the next.
 * `renewed` is how many opened a period after the first.
 *
 * @param groupOf - the group of an author's place, or `none`
 */
export function recordsInForceByGroup(
  records: RecordSet,
  counting: readonly VersionSummary[],
  renewals: Renewals,
  groups: number,
  groupOf: (author: number) => number
): { inForce: Int32Array; renewed: number } {
  const counts = records.claims.map((claim) => counting.some((version) => isClaimOf(claim, version)));
  const inForce = new Int32Array(groups).fill(none);
  const askedAt = new Float64Array(groups).fill(-Infinity);
  let renewed = 0;
  for (let place = 0; place < records.count; place += 1) {
    if (!counts[records.claimOf(place)]) continue;
    const group = groupOf(records.authorOf(place));
    const at = records.timeOf(place);
    if (group === none || at < askedAt[group]) continue;
    if (inForce[group] !== none) renewed += 1;
    inForce[group] = place;
    askedAt[group] = renewals.of(at).askedAt;
  }
  return { inForce, renewed };
}
