import { versions as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { DueRule } from '../../domain/policy/policy';
import type { Format } from '../../components/format';

/** A due rule in words. */
export function dueText(due: DueRule, format: Format): string {
  switch (due.kind) {
    case 'none':
      return strings.noDueDate;
    case 'fixedDate':
      return fill(strings.dueBy, { date: format.date(due.date) });
    case 'daysAfterJoining':
      return format.plural(strings.dueAfterJoining, due.days);
  }
}
