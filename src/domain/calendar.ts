import { millisecondsOf } from './moment';
import { dayIn } from './zoneDay';
import { quarterHourMs } from './zoneOffset';

/*
 * The days that calendar dates, `YYYY-MM-DD`, are in a time zone. Zones are names that `Intl` knows, and what is worked
 * out is the same on every device that knows the zone's rules.
 */

const hourMs = 60 * 60 * 1000;

/**
 * The moment at which a date begins in a time zone, in milliseconds since 1970: midnight, or where clocks are put
 * forward at midnight the moment they are put to. Throws RangeError for no zone.
 */
export function startOfDay(date: string, zone: string): number {
  const key = `${zone} ${date}`;
  const start = starts.get(key) ?? workOutStart(date, zone);
  starts.set(key, start);
  return start;
}

/** By zone and date: a quarter of a million records begin on a few hundred days. */
const starts = new Map<string, number>();

function workOutStart(date: string, zone: string): number {
  // Clocks are at most fourteen hours ahead of UTC and twelve behind, and begin a day on the quarter hour.
  let at = millisecondsOf(`${date}T00:00:00Z`) - 14 * hourMs;
  while (dayIn(zone, at) < date) at += quarterHourMs;
  return at;
}
