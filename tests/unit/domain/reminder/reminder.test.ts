import fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendarDay';
import { mayLook, toRemindOf } from '../../../../src/domain/reminder/reminder';
import type { Asked, Look } from '../../../../src/domain/reminder/reminder';

/** Leap days and the ends of years among them. */
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2023-12-25', days));

const asked = (due?: string): Asked => ({
  policyKey: 'social-media',
  versionNumber: 2,
  due,
  policyPage: 'https://intranet.example/SitePages/Policy.aspx'
});

const lookOf = (today: string, due?: string): Look => ({ day: today, asked: asked(due) });

describe('a look at the lists', () => {
  it('is had once a day, and not on the day of an acknowledgement', () => {
    fc.assert(
      fc.property(day, day, fc.option(day, { nil: undefined }), (today, last, acknowledgedOn) => {
        expect(mayLook({ day: last }, acknowledgedOn, today)).toBe(
          last !== today && acknowledgedOn !== today
        );
      })
    );
    expect(mayLook(undefined, undefined, '2026-11-30')).toBe(true);
    expect(mayLook(undefined, '2026-11-30', '2026-11-30')).toBe(false);
  });
});

describe('a reminder', () => {
  it('is of what the day’s own look has found', () => {
    fc.assert(
      fc.property(day, day, (today, last) => {
        expect(toRemindOf(lookOf(last), false, today)).toEqual(last === today ? asked() : undefined);
        expect(toRemindOf({ day: today }, false, today)).toBeUndefined();
      })
    );
  });

  it('that was put off comes back tomorrow, whatever was said today', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (today, daysLeft) => {
        const due = addDays(today, daysLeft);
        const tomorrow = addDays(today, 1);
        const putOff = { ...lookOf(today, due), putOff: true };
        expect(mayLook(putOff, undefined, tomorrow)).toBe(true);
        expect(toRemindOf(putOff, false, tomorrow)).toBeUndefined();
        expect(toRemindOf(lookOf(tomorrow, due), false, tomorrow)).toEqual(asked(due));
      })
    );
  });

  it('that was put off stays away until tomorrow, but for the last two days and when it is overdue', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (today, daysLeft) => {
        const due = addDays(today, daysLeft);
        const putOff = { ...lookOf(today, due), putOff: true };
        expect(toRemindOf(putOff, true, today)).toBeUndefined();
        expect(toRemindOf(putOff, false, today)).toEqual(daysLeft <= 1 ? asked(due) : undefined);
      })
    );
  });

  it('without a due date is put off for the whole day', () => {
    const putOff = { ...lookOf('2026-11-30'), putOff: true };
    expect(toRemindOf(putOff, false, '2026-11-30')).toBeUndefined();
  });

  it.each([
    ['2026-12-02', undefined],
    ['2026-12-01', '2026-12-01'],
    ['2026-11-30', '2026-11-30'],
    ['2026-11-29', '2026-11-29']
  ])('due on %s comes back in the next visit on 30 November: %s', (due, shown) => {
    expect(toRemindOf({ ...lookOf('2026-11-30', due), putOff: true }, false, '2026-11-30')?.due).toBe(shown);
  });
});
