import { millisecondsOf } from './moment';

const dayMs = 24 * 60 * 60 * 1000;

/** A calendar day, `YYYY-MM-DD`, so many days later. A calendar day has no time zone, so none is applied. */
export function addDays(day: string, days: number): string {
  return new Date(startOf(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day a number of months later; the last of the month where that month has no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** How many days later than `from` a day is; negative when it is earlier. */
export function daysBetween(from: string, day: string): number {
  return Math.round((startOf(day) - startOf(from)) / dayMs);
}

function startOf(day: string): number {
  return millisecondsOf(`${day}T00:00:00Z`);
}
