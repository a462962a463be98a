import type { ICalendar } from '../../application/review/ports';
import { quarterHourMs, zoneOffset } from '../../domain/zoneOffset';

/**
 * The calendar and clock on the wall of a time zone; the device's when undefined. A day begins, as offsets change, on a
 * quarter hour: which day that is need be written once.
 */
export function calendarIn(timeZone?: string): ICalendar {
  const offsetAt = zoneOffset(timeZone);
  const days = new Map<number, string>();
  const wallTime = (at: number): string => new Date(at + offsetAt(at) * 60_000).toISOString();
  return {
    dayOf: (at) => {
      const slot = Math.floor(at / quarterHourMs);
      const day = days.get(slot) ?? wallTime(at).slice(0, 10);
      days.set(slot, day);
      return day;
    },
    isoOf: (at) => `${wallTime(at).slice(0, 19)}${offsetText(offsetAt(at))}`
  };
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
