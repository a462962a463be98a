import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { addDays } from '../../domain/calendarDay';
import type { Progress } from '../../domain/coverage/progress';

/** A day of the chart and its table, which is said to be the due date where it is. */
export function dayText({ from, due }: Progress, index: number, format: Format): string {
  const day = format.date(addDays(from, index));
  return index === due ? fill(strings.dueDay, { day }) : day;
}
