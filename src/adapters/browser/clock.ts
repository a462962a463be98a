import type { IClock } from '../../application/ports';
import { calendarIn } from './calendar';

/** The device's clock, with the date in a time zone; the device's when undefined. */
export function clockIn(timeZone?: string): IClock {
  const calendar = calendarIn(timeZone);
  return {
    now: () => new Date(),
    today: () => calendar.dayOf(Date.now())
  };
}
