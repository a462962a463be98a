import { millisecondsOf } from '../moment';

const withoutOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/**
 * Several servers stamp a list's times, and their clocks differ by moments; an id is given a moment after the time.
 * Less than this is no sign of anything.
 */
export const clockDifferenceMs = 60 * 1000;

/** Milliseconds since 1970 of a text that says its offset; undefined for any other: it is no moment. */
export function exportedMoment(text: string): number | undefined {
  const at = millisecondsOf(text);
  return Number.isNaN(at) ? undefined : at;
}

/** The same for a text whose source says that it is UTC, where the `Z` may be missing. */
export function utcMomentIn(text: string): number | undefined {
  return exportedMoment(withoutOffset.test(text) ? `${text}Z` : text);
}
