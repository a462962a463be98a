import fc from 'fast-check';
import { browserCalendar } from '../../../src/adapters/browser/calendar';

describe('the device’s calendar', () => {
  it('writes a time with its offset, so that any program reads the same moment', () => {
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(moment, (at) => {
        const iso = browserCalendar.isoOf(at);
        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(Date.parse(iso)).toBe(Math.floor(at / 1000) * 1000);
        expect(iso.startsWith(browserCalendar.dayOf(at))).toBe(true);
      })
    );
  });
});
