import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import type { LinkReading } from '../../domain/reporting/links/readPostLink';
import { CopyLinkPicture } from './CopyLinkPicture';
import { PasteButton } from './PasteButton';
import styles from './ReportPanel.module.scss';
import type { IReportServices } from './services';
import { placesOfPosts, refusals, systemNames } from './words';

export interface ILinkFieldProps {
  link: string;
  reading: LinkReading;
  clipboard: IReportServices['clipboard'];
  onChange(link: string): void;
}

/** The link, and at once what it is recognised as, or why it is not taken. */
export function LinkField({ link, reading, clipboard, onChange }: ILinkFieldProps): React.ReactElement {
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
      {clipboard.read && <PasteButton read={clipboard.read} onPaste={onChange} />}
      <p id="report-link-reading" role="status" className={refused ? styles.problem : styles.recognised}>
        {wordsFor(reading)}
      </p>
      {reading.kind === 'place' && <CopyLinkPicture />}
    </div>
  );
}

function wordsFor(reading: LinkReading): string {
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'refused':
      return refusals[reading.reason];
    case 'place':
      return `${placesOfPosts[reading.place]} ${strings.placeWords}`;
    case 'post':
      return fill(strings.recognised, { system: systemNames[reading.post.system] });
  }
}
