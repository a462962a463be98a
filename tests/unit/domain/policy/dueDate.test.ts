import fc from 'fast-check';
import { isCalendarDate, isOverdue } from '../../../../src/domain/policy/dueDate';

describe('due date', () => {
  it('is overdue from the day after, not on the day', () => {
    const due = { kind: 'fixedDate', date: '2026-11-22' } as const;
    expect(isOverdue(due, '2026-11-22')).toBe(false);
    expect(isOverdue(due, '2026-11-23')).toBe(true);
    expect(isOverdue(due, '2025-12-31')).toBe(false);
  });

  it('is never overdue without a date, since only owners hold joining dates', () => {
    expect(isOverdue({ kind: 'none' }, '2026-11-22')).toBe(false);
    expect(isOverdue({ kind: 'daysAfterJoining', days: 1 }, '2099-01-01')).toBe(false);
  });

  it('knows every day that exists', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => expect(isCalendarDate(day.toISOString().slice(0, 10))).toBe(true)));
  });

  it.each([
    '',
    '2026-02-30',
    '2026-02-00',
    '2026-00-10',
    '2026-12-32',
    '0026-01-01',
    '12026-01-01',
    '2026-011-01',
    '2026-01-011',
    'x2026-01-01',
    '2026-13-01',
    '2026-1-1',
    '22/11/2026',
    '2026-11-22T00:00:00Z',
    '0000-00-00'
  ])('does not take "%s" for a date', (text) => expect(isCalendarDate(text)).toBe(false));
});
