import * as React from 'react';
import { support as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import type { Fault } from '../../domain/support/fault';
import { answerText } from './reportText';
import styles from './Support.module.scss';
import type { Format } from '../../components/format';

export interface IFaultTableProps {
  /** Newest first. */
  faults: readonly Fault[];
  format: Format;
  onClear(): void;
}

/** The last errors on this device. */
export function FaultTable({ faults, format, onClear }: IFaultTableProps): React.ReactElement {
  if (faults.length === 0) return <p>{strings.noFaults}</p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[strings.when, strings.what, strings.answer].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={index}>
              <td>{format.moment(fault.at)}</td>
              <td className={styles.technical} translate="no">
                {fault.what}
              </td>
              <td className={styles.technical}>
                {[answerText(fault), fault.correlationId].filter(Boolean).join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={onClear}>{strings.clearFaults}</Button>
    </>
  );
}
