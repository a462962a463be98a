import fc from 'fast-check';
import { calendarNames, firstDayOfWeek, readDate } from '../../../src/components/fluent/calendarDates';
import { formatFor } from '../../../src/components/format';

const locales = ['en-AU', 'en-US', 'de-DE', 'cs-CZ', 'pl-PL', 'ja-JP', 'sv-SE', 'vi-VN'];

describe('a date that is typed', () => {
  it.each([
    ['30/6/2027', 'en-AU', '2027-06-30'],
    ['6/30/2027', 'en-US', '2027-06-30'],
    ['3-4-27', 'en-AU', '2027-04-03'],
    ['30. Juni 2027', 'de-DE', '2027-06-30'],
    ['30 jun 2027', 'en-AU', '2027-06-30'],
    ['1. července 2027', 'cs-CZ', '2027-07-01'],
    [' 2027-06-30 ', 'en-US', '2027-06-30']
  ])('%s in %s is %s', (text, locale, date) => {
    expect(readDate(text, locale)).toBe(date);
  });

  it.each(['', 'soon', '31/2/2027', '30 June', '1/2/3/4', '30/6/027'])('%s is none', (text) => {
    expect(readDate(text, 'en-AU')).toBeUndefined();
  });

  it('is read from the words that the page itself writes it in, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (locale, moment) => {
          const date = moment.toISOString().slice(0, 10);
          expect(readDate(formatFor(locale).date(date), locale)).toBe(date);
        }
      )
    );
  });

  it('may be anything without a throw', () => {
    fc.assert(fc.property(fc.string(), (text) => readDate(text, 'en-AU') === undefined || text !== ''));
  });
});

describe('a calendar', () => {
  it('names months and days in the language, from January and Sunday on', () => {
    const { months, days } = calendarNames('en-AU');
    expect([months[0], months[11], days[0], days[6]]).toEqual(['January', 'December', 'Sunday', 'Saturday']);
    expect(calendarNames('de-DE').days[1]).toBe('Montag');
  });

  it('begins its weeks as the region does', () => {
    expect(['en-GB', 'en-US', 'ar-EG'].map(firstDayOfWeek)).toEqual([1, 0, 6]);
  });
});
