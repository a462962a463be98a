import * as React from 'react';
import { support as strings } from 'ReviewStrings';
import type { SubjectHealth } from '../../application/support/readHealth';
import { nameText, stateText } from './reportText';
import styles from './Support.module.scss';
import type { Format } from '../../components/format';

export interface IHealthTableProps {
  health: readonly SubjectHealth[];
  format: Format;
}

/** Each list, level and group: how many items, and whether it is as set-up makes it. */
export function HealthTable({ health, format }: IHealthTableProps): React.ReactElement {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{strings.name}</th>
            <th scope="col" className={styles.number}>
              {strings.items}
            </th>
            <th scope="col">{strings.state}</th>
          </tr>
        </thead>
        <tbody>
          {health.map((subject) => (
            <tr key={subject.name}>
              <th scope="row">{nameText(subject)}</th>
              <td className={styles.number}>
                {subject.items === undefined ? '' : format.count(subject.items)}
              </td>
              <td className={styles.technical}>{stateText(subject)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {health.some(({ findings }) => findings.length > 0) && <p>{strings.mend}</p>}
    </>
  );
}
