import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import type { AcknowledgementRecord } from '../../domain/coverage/records';
import type { Shown } from './shown';
import styles from './Coverage.module.scss';

/** Records that do not count, and why: nothing is dropped silently. */
export function RecordNotes({ data, coverage, format }: Shown): React.ReactElement {
  const { extraRecords, unmatchedRecords, withdrawnRecords, disputedRecords, recordsOfTwo } = coverage;
  return (
    <section>
      <Heading className={styles.subtitle}>{strings.records}</Heading>
      <ul className={styles.notes}>
        <li>{format.plural(strings.recordsRead, data.recordSet.count)}</li>
        <li>{format.plural(strings.recordsExtra, extraRecords)}</li>
        <li>{format.plural(strings.recordsWithdrawn, withdrawnRecords)}</li>
        <li>{format.plural(strings.recordsUnmatched, unmatchedRecords.length)}</li>
        {disputedRecords.length > 0 && (
          <li>{format.plural(strings.recordsDisputed, disputedRecords.length)}</li>
        )}
        {data.namesFailure && <li>{fill(strings.namesUnknown, { detail: data.namesFailure.detail })}</li>}
        {recordsOfTwo.length > 0 && <li>{format.plural(strings.recordsOfTwo, recordsOfTwo.length)}</li>}
      </ul>
      <References title={strings.unmatchedList} records={unmatchedRecords} />
      <References title={strings.disputedList} records={disputedRecords} />
      <References title={strings.ofTwoList} records={recordsOfTwo} />
    </section>
  );
}

interface IReferencesProps {
  title: string;
  records: readonly AcknowledgementRecord[];
}

/** The first hundred references of records that an owner should look into. */
function References({ title, records }: IReferencesProps): React.ReactElement | null {
  if (records.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{title}</summary>
      <p>
        {records
          .slice(0, 100)
          .map(({ id }) => `ACK-${id}`)
          .join(', ')}
      </p>
    </details>
  );
}
