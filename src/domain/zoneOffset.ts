/** Zones change their offset on the quarter hour; in between it need not be worked out again. */
export const quarterHourMs = 15 * 60 * 1000;

/**
 * How many minutes a time zone is ahead of UTC at a point in time, in milliseconds since 1970.
 *
 * @param timeZone - a name that `Intl` knows; the device's time zone when undefined
 * @throws RangeError when `Intl` does not know the name
 */
export function zoneOffset(timeZone?: string): (at: number) => number {
  const offsetAt = offsets.get(timeZone) ?? offsetIn(timeZone);
  offsets.set(timeZone, offsetAt);
  return offsetAt;
}

/** By time zone. Making a format of `Intl` takes as long as hundreds of uses. */
const offsets = new Map<string | undefined, (at: number) => number>();

function offsetIn(timeZone?: string): (at: number) => number {
  const wallClock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric'
  });
  const known = new Map<number, number>();

  function workOut(at: number): number {
    const shown: Record<string, number> = {};
    for (const { type, value } of wallClock.formatToParts(at)) shown[type] = Number(value);
    const asIfUtc = Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
    return Math.round((asIfUtc - at) / 60_000);
  }

  return (at) => {
    const slot = Math.floor(at / quarterHourMs);
    const offset = known.get(slot) ?? workOut(slot * quarterHourMs);
    known.set(slot, offset);
    return offset;
  };
}
