import { startOfDay } from '../calendar';
import { millisecondsOf } from '../moment';
import type { Scheduled } from './schedule';

/** The moment from which everyone is asked for a version: its publication, or the first day in effect after it. */
export function inEffectSince({ schedule, publishedAt }: Scheduled & { publishedAt: string }): number {
  const published = millisecondsOf(publishedAt);
  return schedule?.from ? Math.max(published, startOfDay(schedule.from, schedule.zone)) : published;
}
