import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { receiptReference } from '../../domain/policy/policy';
import type { Acknowledgement } from '../../domain/policy/policy';
import styles from './AcknowledgementPage.module.scss';

interface IEarlierReceiptsProps {
  /** The latest first. */
  records: readonly Acknowledgement[];
  format: Format;
}

/** What a person acknowledged in renewal periods before. */
export default function EarlierReceipts({ records, format }: IEarlierReceiptsProps): React.ReactElement {
  return (
    <details className={styles.help}>
      <summary>{strings.earlierReceipts}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            {format.moment(record.acknowledgedAt)}, {fill(strings.version, { number: record.versionNumber })},{' '}
            {receiptReference(record)}
          </li>
        ))}
      </ul>
    </details>
  );
}
