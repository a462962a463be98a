import { millisecondsOfDay } from '../domain/calendarDay';

/** Writes calendar dates, `YYYY-MM-DD`. A calendar date has no time zone, so none is applied. */
export function dayFormat(locale: string): (day: string) => string {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => dates.format(millisecondsOfDay(day));
}
