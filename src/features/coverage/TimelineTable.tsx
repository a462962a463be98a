import * as React from 'react';
import * as strings from 'CoverageStrings';
import { formatDate } from '../../components/formatting';
import styles from './Coverage.module.scss';
import type { ICoverageTableProps } from './DivisionTable';
import { formatCount } from './numbers';

/** Acknowledgements day by day: what the chart over time shows, as a table. */
export function TimelineTable({ coverage, locale }: ICoverageTableProps): React.ReactElement | null {
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
          {coverage.timeline.map(({ day, acknowledged }) => (
            <tr key={day}>
              <th scope="row">{formatDate(day, locale)}</th>
              <td className={styles.number}>{formatCount(acknowledged, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
