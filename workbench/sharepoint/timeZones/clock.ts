import type { TimeZone } from './timeZones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clocks change on the full or half hour; in between nothing need be worked out again. */
const SLOT = HOUR / 2;

const offsets = new Map<number, Map<number, number>>();
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(place: string): Intl.DateTimeFormat {
  const known = wallClocks.get(place);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: place,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric'
  });
  wallClocks.set(place, made);
  return made;
}

function workOut({ place, bias }: TimeZone, at: number): number {
  if (!place) return -bias;
  const shown: Record<string, number> = {};
  for (const { type, value } of wallClock(place).formatToParts(at)) shown[type] = Number(value);
  return (Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute) - at) / MINUTE;
}

/** How many minutes a zone's clocks are ahead of UTC at a moment, in milliseconds since 1970. */
function offsetAt(zone: TimeZone, at: number): number {
  const known = offsets.get(zone.id) ?? new Map<number, number>();
  offsets.set(zone.id, known);
  const slot = Math.floor(at / SLOT);
  const offset = known.get(slot) ?? workOut(zone, slot * SLOT);
  known.set(slot, offset);
  return offset;
}

/** A moment as a zone's clocks show it, without offset: `2026-11-22T10:00:00`. */
export function localTime(zone: TimeZone, iso: string): string {
  const at = Date.parse(iso);
  return new Date(at + offsetAt(zone, at) * MINUTE).toISOString().slice(0, 19);
}

/** The moment at which a zone's clocks show a time, to the second: `2026-11-22T00:00:00Z`. Throws a RangeError for no time. */
export function utcTime(zone: TimeZone, local: string): string {
  const asIfUtc = Date.parse(`${local}Z`);
  const near = asIfUtc - offsetAt(zone, asIfUtc) * MINUTE;
  return `${new Date(asIfUtc - offsetAt(zone, near) * MINUTE).toISOString().slice(0, 19)}Z`;
}

/** When clocks change in every year, as Windows says it: the n-th weekday of a month at an hour; 5 is the last. */
type ClockChange = {
  Year: number;
  Month: number;
  DayOfWeek: number;
  Day: number;
  Hour: number;
  Minute: number;
  Second: number;
  Milliseconds: number;
};

const NEVER: ClockChange = {
  Year: 0,
  Month: 0,
  DayOfWeek: 0,
  Day: 0,
  Hour: 0,
  Minute: 0,
  Second: 0,
  Milliseconds: 0
};

/** When a zone's clocks go to daylight time and back, by what they do in a year. */
export function clockChanges(
  zone: TimeZone,
  year: number
): { StandardDate: ClockChange; DaylightDate: ClockChange } {
  const changes = { StandardDate: NEVER, DaylightDate: NEVER };
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += DAY) {
    const before = offsetAt(zone, day);
    const after = offsetAt(zone, day + DAY);
    if (after === before) continue;
    let at = day;
    while (offsetAt(zone, at) === before) at += SLOT;
    changes[after > before ? 'DaylightDate' : 'StandardDate'] = changeAt(at, before);
  }
  return changes;
}

/** `offset` is the one that the clocks show until they change. */
function changeAt(at: number, offset: number): ClockChange {
  const wall = new Date(at + offset * MINUTE);
  const day = wall.getUTCDate();
  const isLast = new Date(wall.getTime() + 7 * DAY).getUTCMonth() !== wall.getUTCMonth();
  return {
    ...NEVER,
    Month: wall.getUTCMonth() + 1,
    DayOfWeek: wall.getUTCDay(),
    Day: isLast ? 5 : Math.ceil(day / 7),
    Hour: wall.getUTCHours(),
    Minute: wall.getUTCMinutes()
  };
}
