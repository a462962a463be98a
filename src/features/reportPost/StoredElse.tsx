import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { CitedReason } from '../../domain/reporting/reasons';
import type { PostWords, ReportContent } from '../../domain/reporting/report';
import styles from './ReportPanel.module.scss';
import { lines } from './SaidParts';
import type { Reporter } from './services';

interface IStoredElseProps {
  content: ReportContent;
  reporter: Reporter;
}

/** What is stored with a report beside what the person says: nothing is kept from them, and nobody has to read it. */
export function StoredElse({ content, reporter }: IStoredElseProps): React.ReactElement {
  return (
    <details className={styles.fold}>
      <summary>{strings.storedElse}</summary>
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
    </details>
  );
}

function rowsOf(content: ReportContent, { displayName, format }: Reporter): [string, string][] {
  const { commentId, evidence, reasons, pictures, host } = content;
  return [
    [strings.storedWho, `${displayName}. ${strings.storedWhoText}`],
    [strings.storedPoints, lines(...reasons.map(pointOf))],
    [strings.storedSource, sourceOf(evidence, format)],
    [strings.storedHash, lines(evidence.hash, ...pictures.map(({ hash }) => hash))],
    [strings.storedComment, commentId && fill(strings.storedCommentText, { id: commentId })],
    [strings.storedHost, host],
    [strings.storedKeys, lines(content.postKey, content.postKeyHash, content.intentionId)]
  ];
}

function pointOf({ pointTitle, pointText }: CitedReason): string {
  return [pointTitle, pointText].filter(Boolean).join('. ');
}

function sourceOf({ source, obtainedAt }: PostWords, format: Format): string {
  if (source === 'none') return '';
  const when = format.momentOrText(obtainedAt);
  return fill(source === 'fetched' ? strings.storedFetched : strings.storedPasted, { when });
}
