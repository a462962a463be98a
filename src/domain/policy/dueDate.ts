import type { DueRule } from './policy';

/** Whether a calendar date, `YYYY-MM-DD`, exists (30 February does not). */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that the month does not have is counted on into another month.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}

/**
 * Whether a due rule has passed on a given day. The due day itself is still in time.
 * "N days after joining" is never overdue here: only site owners hold joining dates.
 */
export function isOverdue(due: DueRule, today: string): boolean {
  return due.kind === 'fixedDate' && today > due.date;
}
