import { addDays } from '../calendarDay';
import type { DueRule } from '../policy/policy';
import type { RosterPerson } from './roster';

/**
 * When one person has to have acknowledged by, `YYYY-MM-DD`; undefined when there is no date for them.
 * "N days after joining" counts from the day everyone was asked for those who had joined before it, and gives no date
 * where the roster has no start date. A fixed date that passed before a person joined becomes their first day.
 */
export function dueDateOf(
  due: DueRule,
  { startDate }: Pick<RosterPerson, 'startDate'>,
  askedOn: string
): string | undefined {
  switch (due.kind) {
    case 'none':
      return undefined;
    case 'fixedDate':
      return later(due.date, startDate);
    case 'daysAfterJoining':
      return startDate && addDays(later(startDate, askedOn), due.days);
  }
}

function later(date: string, other = date): string {
  return other > date ? other : date;
}
