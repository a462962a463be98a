import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import type { LinkReading } from '../../domain/reporting/links/readPostLink';
import styles from './ReportPanel.module.scss';
import { refusals, systemNames } from './words';

export interface ILinkFieldProps {
  link: string;
  reading: LinkReading;
  onChange(link: string): void;
}

/** The link, and at once what it is recognised as, or why it is not taken. */
export function LinkField({ link, reading, onChange }: ILinkFieldProps): React.ReactElement {
  const refused = reading.kind === 'refused';
  return (
    <div className={`${control.control} ${styles.field}`}>
      <label htmlFor="report-link">{strings.link}</label>
      <span className={styles.hint} id="report-link-hint">
        {strings.linkHint}
      </span>
      <input
        id="report-link"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={link}
        aria-invalid={refused}
        aria-describedby="report-link-hint report-link-reading"
        onChange={({ target }) => onChange(target.value)}
      />
      <p id="report-link-reading" role="status" className={refused ? styles.problem : styles.recognised}>
        {reading.kind === 'refused' && refusals[reading.reason]}
        {reading.kind === 'post' && fill(strings.recognised, { system: systemNames[reading.post.system] })}
      </p>
    </div>
  );
}
