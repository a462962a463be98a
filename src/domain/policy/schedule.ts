import { dayIn } from '../zoneDay';

/** After how many months a person may be asked again. */
export const renewalPeriods = [6, 12, 24] as const;

export type RenewalMonths = (typeof renewalPeriods)[number];

/**
 * When a version takes effect and how long its acknowledgement holds. Both go by the calendar of the zone that was
 * published with them, never by the reader's, so that staff, owners and an auditor years later find the same.
 */
export type Schedule = {
  /** As `Intl` calls it, such as `Australia/Sydney`. */
  zone: string;
  /** The first day in effect, `YYYY-MM-DD`; undefined: from publication on. */
  from?: string;
  /** Undefined: an acknowledgement holds for good. */
  renewalMonths?: RenewalMonths;
};

export type Scheduled = { schedule?: Schedule };

/** Whether a version that stands has taken effect by a moment, in milliseconds since 1970. */
export function isInEffect({ schedule }: Scheduled, now: number): boolean {
  return !schedule?.from || dayIn(schedule.zone, now) >= schedule.from;
}

/** Whether a person is asked again by a moment, in milliseconds since 1970. */
export function hasBegun(renewal: { zone: string; askedOn: string } | undefined, at: number): boolean {
  return renewal ? dayIn(renewal.zone, at) >= renewal.askedOn : false;
}
