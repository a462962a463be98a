import type { ICalendar } from '../../application/review/ports';
import { zoneOffset } from './zoneOffset';

/** The calendar and clock on the wall of a time zone; the device's when undefined. */
export function calendarIn(timeZone?: string): ICalendar {
  const offsetAt = zoneOffset(timeZone);
  const wallTime = (at: number): string => new Date(at + offsetAt(at) * 60_000).toISOString();
  return {
    dayOf: (at) => wallTime(at).slice(0, 10),
    isoOf: (at) => `${wallTime(at).slice(0, 19)}${offsetText(offsetAt(at))}`
  };
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
