/**
 * A date and a time of day with the offset that makes one moment of them: ISO 8601, and as Yammer (`2026/11/22 …`) and
 * SharePoint's form digest (`22 Nov 2026 …`) write them.
 */
const wholeMoment =
  /^(\d{4}([-/])\d\d\2\d\d[T ]|\d\d? [A-Z][a-z]{2} \d{4} )\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)$/;

/**
 * The moment that a text names, in milliseconds since 1970; NaN when it names none. This is the only place that reads
 * a moment (ESLint keeps it so): a text without offset is none. SharePoint writes such texts in its site's time, or in
 * UTC, and JavaScript reads them in the device's, so that one moment would become several.
 */
export function millisecondsOf(text: string): number {
  return wholeMoment.test(text) ? Date.parse(text) : NaN;
}

/** Whether a text names one moment, wherever it is read. */
export function isMoment(text: string): boolean {
  return !Number.isNaN(millisecondsOf(text));
}

/** A moment as ISO 8601 in UTC, from milliseconds since 1970. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Whole days of 24 hours, in milliseconds. */
export function daysInMs(days: number): number {
  return days * 24 * 60 * 60 * 1000;
}
