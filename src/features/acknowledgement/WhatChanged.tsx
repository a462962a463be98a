import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import type { Standing } from '../../domain/policy/standing';
import { Heading } from '../../components/heading/Heading';
import { fill } from '../../components/fill';
import styles from './WhatChanged.module.scss';

interface IWhatChangedProps {
  standing: Extract<Standing, { kind: 'toAcknowledge' }>;
}

/** Everything that changed since the version the person acknowledged, oldest first. */
export default function WhatChanged({
  standing: { previous, changes }
}: IWhatChangedProps): React.ReactElement | null {
  if (!previous) return null;
  return (
    <section className={styles.changes}>
      <Heading className={styles.title}>
        {fill(strings.whatChanged, { number: previous.versionNumber })}
      </Heading>
      {changes.length === 0 && <p>{strings.renewed}</p>}
      <ul className={styles.list}>
        {changes.map(({ number, changeSummary }) => (
          <li key={number}>
            <strong>{fill(strings.version, { number })}</strong> {changeSummary}
          </li>
        ))}
      </ul>
    </section>
  );
}
