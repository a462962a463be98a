const day = /^\d{4}-\d\d-\d\d/;
const clock = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?/;
const withOffset = new RegExp(`${day.source}${clock.source}(?:Z|[+-]\\d\\d:\\d\\d)$`);
const withoutOffset = new RegExp(`${day.source}${clock.source}$`);

/**
 * Several servers stamp a list's times, and their clocks differ by moments; an id is given a moment after the time.
 * Less than this is no sign of anything.
 */
export const clockDifferenceMs = 60 * 1000;

/** Milliseconds since 1970 of an ISO 8601 text that says its offset; undefined for any other: it is no moment. */
export function momentIn(text: string): number | undefined {
  return withOffset.test(text) ? parsed(text) : undefined;
}

/** The same for a text whose source says that it is UTC, where the `Z` may be missing. */
export function utcMomentIn(text: string): number | undefined {
  return withoutOffset.test(text) ? parsed(`${text}Z`) : momentIn(text);
}

function parsed(text: string): number | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
