import fc from 'fast-check';
import { startOfDay } from '../../../src/domain/calendar';
import { addDays, addMonths } from '../../../src/domain/calendarDay';
import { isoOf, millisecondsOf } from '../../../src/domain/moment';
import { dayIn } from '../../../src/domain/zoneDay';

const zones = [
  'Australia/Sydney',
  'Australia/Perth',
  'Australia/Lord_Howe',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'UTC'
];

const dates = fc
  .integer({ min: millisecondsOf('2015-01-01T00:00:00Z'), max: millisecondsOf('2036-12-31T00:00:00Z') })
  .map((at) => isoOf(at).slice(0, 10));

describe('the start of a day', () => {
  it.each([
    ['2027-07-01', 'Australia/Sydney', '2027-06-30T14:00:00.000Z'],
    ['2027-01-01', 'Australia/Sydney', '2026-12-31T13:00:00.000Z'],
    // The day on which clocks are put forward, and the one on which they are put back.
    ['2026-10-04', 'Australia/Sydney', '2026-10-03T14:00:00.000Z'],
    ['2026-04-05', 'Australia/Sydney', '2026-04-04T13:00:00.000Z'],
    // Midnight was skipped.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2028-02-29', 'Asia/Kathmandu', '2028-02-28T18:15:00.000Z']
  ])('%s begins in %s at %s', (date, zone, moment) => {
    expect(isoOf(startOfDay(date, zone))).toBe(moment);
  });

  it('is the first moment of its date, wherever clocks are moved', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), (date, zone) => {
        const start = startOfDay(date, zone);
        expect(dayIn(zone, start)).toBe(date);
        expect(dayIn(zone, start - 1) < date).toBe(true);
      })
    );
  });

  it('is refused for a zone that there is none of', () => {
    expect(() => startOfDay('2027-07-01', 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('dates', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-29', 24, '2028-11-29'],
    ['2026-12-31', 2, '2027-02-28']
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  it('never skip a month, and never go back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 120 }), (date, months) => {
        const [year, month] = addMonths(date, months).split('-').map(Number);
        const [fromYear, fromMonth] = date.split('-').map(Number);
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months);
        expect(addDays(addDays(date, months), -months)).toBe(date);
      })
    );
  });
});
