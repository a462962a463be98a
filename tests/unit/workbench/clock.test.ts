import fc from 'fast-check';
import { clockChanges, localTime, utcTime } from '../../../workbench/sharepoint/timeZones/clock';
import { timeZoneById, timeZones } from '../../../workbench/sharepoint/timeZones/timeZones';
import type { TimeZone } from '../../../workbench/sharepoint/timeZones/timeZones';

function zone(id: number): TimeZone {
  const found = timeZoneById(id);
  if (!found) throw new Error(`There is no time zone ${id}.`);
  return found;
}

describe('the clocks of SharePoint’s time zones', () => {
  it.each(timeZones.map((one) => [one.description, one] as const))('%s', (_, one) => {
    const winterAndSummer = [0, 6].map(
      (month) =>
        (Date.UTC(2026, month) -
          Date.parse(`${localTime(one, new Date(Date.UTC(2026, month)).toISOString())}Z`)) /
        60_000
    );
    expect(winterAndSummer).toContain(one.bias);
  });

  it('show a moment and give it back', () => {
    const zones = fc.constantFrom(...timeZones);
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 });
    fc.assert(
      fc.property(zones, moment, (one, at) => {
        const shown = localTime(one, new Date(at * 1000).toISOString());
        expect(shown).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
        expect(localTime(one, utcTime(one, shown))).toBe(shown);
      })
    );
  });

  it('change as Windows says it', () => {
    expect(clockChanges(zone(76), 2026)).toMatchObject({
      StandardDate: { Month: 4, Day: 1, DayOfWeek: 0, Hour: 3 },
      DaylightDate: { Month: 10, Day: 1, DayOfWeek: 0, Hour: 2 }
    });
    expect(clockChanges(zone(13), 2026)).toMatchObject({
      StandardDate: { Month: 11, Day: 1, DayOfWeek: 0, Hour: 2 },
      DaylightDate: { Month: 3, Day: 2, DayOfWeek: 0, Hour: 2 }
    });
    expect(clockChanges(zone(4), 2026)).toMatchObject({
      StandardDate: { Month: 10, Day: 5, DayOfWeek: 0, Hour: 3 },
      DaylightDate: { Month: 3, Day: 5, DayOfWeek: 0, Hour: 2 }
    });
    expect(clockChanges(zone(73), 2026)).toMatchObject({
      StandardDate: { Month: 0 },
      DaylightDate: { Month: 0 }
    });
  });
});
