import fc from 'fast-check';
import { addDays } from '../../../../src/domain/calendarDay';
import { dueDateOf } from '../../../../src/domain/coverage/personalDueDate';

describe('a person’s due date', () => {
  it.each([
    [{ kind: 'none' }, '2026-01-01', undefined],
    [{ kind: 'fixedDate', date: '2026-12-31' }, undefined, '2026-12-31'],
    [{ kind: 'fixedDate', date: '2026-12-31' }, '2010-01-01', '2026-12-31'],
    [{ kind: 'fixedDate', date: '2026-12-31' }, '2026-12-31', '2026-12-31'],
    [{ kind: 'fixedDate', date: '2026-12-31' }, '2027-02-01', '2027-02-01'],
    [{ kind: 'daysAfterJoining', days: 14 }, '2026-11-20', '2026-12-04'],
    [{ kind: 'daysAfterJoining', days: 14 }, '2026-11-01', '2026-11-15'],
    [{ kind: 'daysAfterJoining', days: 14 }, '2010-01-01', '2026-11-15'],
    [{ kind: 'daysAfterJoining', days: 14 }, undefined, undefined]
  ] as const)('under %j for one who joined %s is %s', (rule, startDate, due) => {
    expect(dueDateOf(rule, { startDate }, '2026-11-01')).toBe(due);
  });

  it('is never before a person’s first day, nor before everyone was asked', () => {
    const day = fc.nat(2000).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 400 }), (startDate, askedOn, days) => {
        const due = dueDateOf({ kind: 'daysAfterJoining', days }, { startDate }, askedOn);
        expect([addDays(startDate, days), addDays(askedOn, days)].sort()[1]).toBe(due);
        expect(dueDateOf({ kind: 'fixedDate', date: askedOn }, { startDate }, askedOn)).toBe(
          [startDate, askedOn].sort()[1]
        );
      })
    );
  });
});
