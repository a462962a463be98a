import { millisecondsOf } from './moment';

const dayMs = 24 * 60 * 60 * 1000;

/** A calendar day, `YYYY-MM-DD`, so many days later. A calendar day has no time zone, so none is applied. */
export function addDays(day: string, days: number): string {
  return writeDay(new Date(millisecondsOfDay(day) + days * dayMs));
}

/** The same day a number of months later; the last of the month where that month has no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1 + months, day));
  // A day that the month does not have is counted on into the next one, whose day 0 is the last of ours.
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return writeDay(moved);
}

/** How many days later than `from` a day is; negative when it is earlier. */
export function daysBetween(from: string, day: string): number {
  return Math.round((millisecondsOfDay(day) - millisecondsOfDay(from)) / dayMs);
}

/** Where a calendar day begins in UTC, in milliseconds since 1970. */
export function millisecondsOfDay(day: string): number {
  return millisecondsOf(`${day}T00:00:00Z`);
}

/** The calendar day of a moment in UTC. */
function writeDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
