import type { Coverage } from '../../domain/coverage/coverage';

/** A point of the chart: how many had acknowledged by then. */
export type ChartPoint = { x: Date; y: number };

/**
 * The chart's line, forward in time. It starts at nothing at the beginning of the day on which the version was
 * published; or of the first day with records, if that was earlier: a version that asks nobody again counts those of the
 * one before.
 *
 * @param publishedOn - `YYYY-MM-DD`, like the days of the timeline
 */
export function timelinePoints(publishedOn: string, timeline: Coverage['timeline']): ChartPoint[] {
  const [begun = publishedOn] = timeline.map(({ day }) => day);
  return [
    { x: chartDate(publishedOn < begun ? publishedOn : begun, 0), y: 0 },
    ...timeline.map(({ day, acknowledged }) => ({ x: chartDate(day), y: acknowledged }))
  ];
}

/**
 * Where a calendar day, `YYYY-MM-DD`, is drawn. The chart writes its axis in UTC, so the day there that has the same
 * name stands for it, whatever time zone it is a day of.
 */
export function chartDate(day: string, hour = 12): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date, hour));
}
