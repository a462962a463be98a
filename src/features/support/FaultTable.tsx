import * as React from 'react';
import * as strings from 'SupportStrings';
import { Button } from '../../components/button/Button';
import { formatMoment } from '../../components/formatting';
import type { Fault } from '../../domain/support/fault';
import { answerText } from './reportText';
import styles from './Support.module.scss';

export interface IFaultTableProps {
  /** Newest first. */
  faults: readonly Fault[];
  locale: string;
  onClear(): void;
}

/** The last errors on this device. */
export function FaultTable({ faults, locale, onClear }: IFaultTableProps): React.ReactElement {
  if (faults.length === 0) return <p>{strings.noFaults}</p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[strings.when, strings.what, strings.answer, strings.correlation].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={index}>
              <td>{formatMoment(fault.at, locale)}</td>
              <td>{fault.what}</td>
              <td>{answerText(fault)}</td>
              <td>{fault.correlationId}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={onClear}>{strings.clearFaults}</Button>
    </>
  );
}
