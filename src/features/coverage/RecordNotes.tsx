import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';

/** Records that do not count, and why: nothing is dropped silently. */
export function RecordNotes({ data, coverage, format }: Shown): React.ReactElement {
  const { extraRecords, unmatchedRecords, withdrawnRecords } = coverage;
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.records}</h3>
      <ul className={styles.notes}>
        <li>{format.plural(strings.recordsRead, data.recordSet.records.length)}</li>
        <li>{format.plural(strings.recordsExtra, extraRecords)}</li>
        <li>{format.plural(strings.recordsWithdrawn, withdrawnRecords)}</li>
        <li>{format.plural(strings.recordsUnmatched, unmatchedRecords.length)}</li>
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
