import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { Picture } from '../../application/reporting/ports';
import { fill } from '../../components/fill';
import type { CitedReason } from '../../domain/reporting/reasons';
import type { Evidence, ReportContent } from '../../domain/reporting/report';
import { Thumbnail } from './PictureField';
import styles from './ReportPanel.module.scss';
import type { Reporter } from './services';
import { systemNames } from './words';
import type { Format } from '../../components/format';

export interface IStoredContentProps {
  content: ReportContent;
  pictures: readonly Picture[];
  reporter: Reporter;
}

/** A report as it will be stored, all of it. */
export function StoredContent({ content, pictures, reporter }: IStoredContentProps): React.ReactElement {
  return (
    <>
      <dl className={styles.stored}>
        {rowsOf(content, reporter)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ul className={styles.pictures}>
        {pictures.map((picture, index) => (
          <li key={picture.name}>
            <Thumbnail picture={picture} number={index + 1} />
            <span className={styles.hint}>{picture.name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function rowsOf(content: ReportContent, { displayName, format }: Reporter): [string, string][] {
  const { system, link, evidence, authorKind, reasons, urgent, details, host } = content;
  const kind = { unknown: '', staff: strings.authorStaff, public: strings.authorPublic }[authorKind];
  const keys = [content.postKey, content.postKeyHash, content.intentionId];
  return [
    [strings.storedWho, `${displayName}. ${strings.storedWhoText}`],
    [strings.link, link ? `${systemNames[system]}: ${link}` : strings.systemNone],
    [strings.storedComment, content.commentId && fill(strings.storedCommentText, { id: content.commentId })],
    [strings.text, evidence.text],
    [strings.authorKind, lines(evidence.author, kind)],
    [strings.postedAt, format.momentOrText(evidence.postedAt)],
    [strings.storedSource, sourceOf(evidence, format)],
    [strings.storedHash, evidence.hash],
    [strings.storedReasons, lines(...reasons.map(reasonText), urgent ? strings.storedUrgent : '')],
    [strings.storedDetails, details],
    [strings.storedHost, host],
    [strings.storedKeys, lines(...keys)]
  ];
}

function reasonText({ label, pointTitle, pointText }: CitedReason): string {
  const point = [pointTitle, pointText].filter(Boolean).join('. ');
  return point ? `${label} (${point})` : label;
}

function sourceOf({ source, obtainedAt }: Evidence, format: Format): string {
  if (source === 'none') return '';
  const when = format.momentOrText(obtainedAt);
  return fill(source === 'fetched' ? strings.storedFetched : strings.storedPasted, { when });
}

function lines(...texts: string[]): string {
  return texts.filter(Boolean).join('\n');
}
