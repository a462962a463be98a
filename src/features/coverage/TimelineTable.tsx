import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { commonDueDate } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import styles from './Coverage.module.scss';
import type { ICoverageTableProps } from './DivisionTable';

/** Acknowledgements day by day: what the chart over time shows, as a table. */
export function TimelineTable({ coverage, format }: ICoverageTableProps): React.ReactElement | null {
  if (coverage.timeline.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{strings.dayByDay}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.day}</th>
            <th scope="col" className={styles.number}>
              {strings.acknowledgedSoFar}
            </th>
          </tr>
        </thead>
        <tbody>
          {withDueDay(coverage).map(({ day, acknowledged, isDue }) => (
            <tr key={day}>
              <th scope="row">
                {isDue ? fill(strings.dueDay, { day: format.date(day) }) : format.date(day)}
              </th>
              <td className={styles.number}>
                {acknowledged === undefined ? '' : format.count(acknowledged)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type Day = { day: string; acknowledged?: number; isDue: boolean };

/** The days of the timeline, the due date among them as the line is on the chart; without a count while it is to come. */
function withDueDay({ timeline, version }: Coverage): Day[] {
  const due = commonDueDate(version.due);
  const days: Day[] = timeline.map((entry) => ({ ...entry, isDue: entry.day === due }));
  if (due === undefined || days.some(({ isDue }) => isDue)) return days;
  const before = timeline.filter(({ day }) => day < due);
  const isPast = before.length < timeline.length;
  const acknowledged = isPast ? (before[before.length - 1]?.acknowledged ?? 0) : undefined;
  days.splice(before.length, 0, { day: due, acknowledged, isDue: true });
  return days;
}
