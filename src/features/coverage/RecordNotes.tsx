import * as React from 'react';
import * as strings from 'CoverageStrings';
import { fill } from '../../components/fill';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { formatCount } from './numbers';

/** Records that do not count, and why: nothing is dropped silently. */
export function RecordNotes({ data, coverage, locale }: Shown): React.ReactElement {
  const { extraRecords, unmatchedRecords, withdrawnRecords } = coverage;
  const count = (number: number): string => formatCount(number, locale);
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.records}</h3>
      <ul className={styles.notes}>
        <li>{fill(strings.recordsRead, { count: count(data.recordSet.records.length) })}</li>
        <li>{fill(strings.recordsExtra, { count: count(extraRecords) })}</li>
        <li>{fill(strings.recordsWithdrawn, { count: count(withdrawnRecords) })}</li>
        <li>{fill(strings.recordsUnmatched, { count: count(unmatchedRecords.length) })}</li>
      </ul>
      {unmatchedRecords.length > 0 && (
        <details className={styles.details}>
          <summary>{strings.unmatchedList}</summary>
          <p>
            {unmatchedRecords
              .slice(0, 100)
              .map(({ id }) => `ACK-${id}`)
              .join(', ')}
          </p>
        </details>
      )}
    </section>
  );
}
