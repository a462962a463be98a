import fc from 'fast-check';
import { calendarIn } from '../../../src/adapters/browser/calendar';

/** West and east of Greenwich, with half and quarter hours, with clocks that change by half an hour, and the device's. */
const zones = [
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
  undefined
];

describe('the calendar of a time zone', () => {
  it.each(zones)('writes a time of %s with its offset, so that any program reads the same moment', (zone) => {
    const calendar = calendarIn(zone);
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(moment, (at) => {
        const iso = calendar.isoOf(at);
        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Date.parse(iso)).toBe(Math.floor(at / 1000) * 1000);
        expect(iso.startsWith(calendar.dayOf(at))).toBe(true);
      })
    );
  });

  it('has the date that is on the wall there', () => {
    const at = Date.UTC(2026, 10, 22, 20, 30);
    expect(calendarIn('Australia/Sydney').isoOf(at)).toBe('2026-11-23T07:30:00+11:00');
    expect(calendarIn('Australia/Perth').dayOf(at)).toBe('2026-11-23');
    expect(calendarIn('America/New_York').dayOf(at)).toBe('2026-11-22');
  });

  it('follows the clocks when they change', () => {
    const change = Date.UTC(2026, 9, 3, 16);
    const { isoOf } = calendarIn('Australia/Sydney');
    expect([isoOf(change - 1000), isoOf(change)]).toEqual([
      '2026-10-04T01:59:59+10:00',
      '2026-10-04T03:00:00+11:00'
    ]);
  });
});
