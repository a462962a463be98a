import { isoOf } from '../../domain/moment';

/** The calendar date, `YYYY-MM-DD`, that the device has at a point in time of these days. */
export function deviceDay(milliseconds: number): string {
  return isoOf(milliseconds - new Date().getTimezoneOffset() * 60_000).slice(0, 10);
}
