import type { Coverage } from '../../domain/coverage/coverage';

/** A point of the chart: how many had acknowledged by then. */
export type ChartPoint = { x: Date; y: number };

/**
 * The chart's line, forward in time. It starts at nothing when the version was published; or when the first day began, if
 * that was earlier: a version that asks nobody again counts the records of the one before.
 */
export function timelinePoints(publishedAt: string, timeline: Coverage['timeline']): ChartPoint[] {
  const published = Date.parse(publishedAt);
  const begun = timeline.length > 0 ? Date.parse(`${timeline[0].day}T00:00:00`) : published;
  return [
    { x: new Date(Math.min(published, begun)), y: 0 },
    ...timeline.map(({ day, acknowledged }) => ({ x: new Date(`${day}T12:00:00`), y: acknowledged }))
  ];
}
