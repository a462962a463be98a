import { addDays, daysBetween } from '../calendarDay';
import { lastMaterialVersion, publishedVersions } from '../policy/versions';
import type { VersionSummary } from '../policy/policy';
import { commonDueDate } from './coverage';
import type { Coverage } from './coverage';

/** How a version has come on, day by day, and how the one before had by the same day. */
export type Progress = {
  /** The first day, `YYYY-MM-DD`; the others follow it. */
  from: string;
  /** How many had acknowledged by the end of each day. It ends with what is known. */
  counts: number[];
  /** The same of the version before, from the day that asked everyone to acknowledge it. Empty where there is none. */
  before: number[];
  /** How many days are shown: up to the due date, where that is still to come. */
  days: number;
  /** Which of the days is the due date everyone shares. */
  due?: number;
};

/**
 * The version by which everyone had been asked before they were asked for this one; undefined for the first. A version
 * that asks nobody again goes on counting for the one before it, so it is not compared with that.
 */
export function versionBefore<V extends VersionSummary>(version: V, versions: readonly V[]): V | undefined {
  const asked = lastMaterialVersion(version, versions);
  return publishedVersions(version.policyKey, versions)
    .filter(({ number }) => number < asked.number)
    .pop();
}

/**
 * Counts every day, those too on which nobody acknowledged. It begins on the day of publication, or with the first record
 * where that is earlier: a version that asks nobody again counts those of the one before.
 *
 * @param until - the last day that is known of, `YYYY-MM-DD`
 * @param before - the coverage of the version before
 */
export function progressOf(coverage: Coverage, until: string, before?: Coverage): Progress {
  const from = beginOf(coverage);
  const due = commonDueDate(coverage.version.due);
  const last = [lastDayOf(coverage), until].sort().pop() ?? until;
  const end = due !== undefined && due > last ? due : last;
  const days = daysBetween(from, end) + 1;
  const dueAt = due === undefined ? -1 : daysBetween(from, due);
  return {
    from,
    counts: countEveryDay(coverage.timeline, from, daysBetween(from, last) + 1),
    before: before ? countEveryDay(before.timeline, beginOf(before), days) : [],
    days,
    ...(dueAt >= 0 && { due: dueAt })
  };
}

function beginOf({ publishedOn, timeline }: Coverage): string {
  const [begun = publishedOn] = timeline.map(({ day }) => day);
  return publishedOn < begun ? publishedOn : begun;
}

function lastDayOf({ publishedOn, timeline }: Coverage): string {
  return timeline[timeline.length - 1]?.day ?? publishedOn;
}

function countEveryDay(timeline: Coverage['timeline'], from: string, days: number): number[] {
  const known = new Map(timeline.map(({ day, acknowledged }) => [day, acknowledged]));
  let acknowledged = 0;
  return Array.from(
    { length: days },
    (_, index) => (acknowledged = known.get(addDays(from, index)) ?? acknowledged)
  );
}
