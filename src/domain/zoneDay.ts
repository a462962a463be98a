/** Swedish writes a date as ISO 8601 does. Making a format of `Intl` takes as long as hundreds of uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date on the wall of a time zone at a moment, in milliseconds since 1970. Throws RangeError for no zone. */
export function dayIn(zone: string, at: number): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formats.set(zone, format);
  return format.format(at);
}

/** Whether `Intl` knows a zone by this name. Older browsers do not know every one. */
export function isZone(zone: string): boolean {
  try {
    dayIn(zone, 0);
    return true;
  } catch {
    return false;
  }
}
