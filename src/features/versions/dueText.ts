import * as strings from 'VersionsStrings';
import { fill } from '../../components/fill';
import { formatDate } from '../../components/formatting';
import type { DueRule } from '../../domain/policy/policy';

/** A due rule in words. */
export function dueText(due: DueRule, locale: string): string {
  switch (due.kind) {
    case 'none':
      return strings.noDueDate;
    case 'fixedDate':
      return fill(strings.dueBy, { date: formatDate(due.date, locale) });
    case 'daysAfterJoining':
      return fill(strings.dueAfterJoining, { days: due.days });
  }
}
