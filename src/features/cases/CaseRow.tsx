import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { ReportReason } from '../../domain/reporting/reasons';
import styles from './Cases.module.scss';
import { hostOf, statusNames, systemNames } from './words';
import type { Format } from '../../components/format';

export interface ICaseRowProps {
  entry: BoardEntry;
  reasons: readonly ReportReason[];
  format: Format;
  onOpen(): void;
}

/** One reported post, as a press that opens its case. */
export function CaseRow({ entry, reasons, format, onOpen }: ICaseRowProps): React.ReactElement {
  const { status, system, title, link, urgent, isNeglected, reports, firstReportedAt } = entry;
  const labels = entry.reasonCodes.map((code) => reasons.find((one) => one.code === code)?.label ?? code);
  const count = format.plural(strings.reports, reports.length);
  const assignee = entry.case?.assignee?.name;
  return (
    <li>
      <button type="button" className={styles.row} onClick={onOpen} data-neglected={isNeglected}>
        <span className={styles.rowHead}>
          <strong className={styles.rowTitle}>{title}</strong>
          <span className={styles.badges}>
            {urgent && <span className={styles.urgent}>{strings.urgent}</span>}
            {isNeglected && <span className={styles.neglected}>{strings.neglected}</span>}
            <span className={styles.badge}>{statusNames[status]}</span>
          </span>
        </span>
        <span>{labels.join('; ')}</span>
        <span className={styles.hint}>
          {systemNames[system]} · {link ? <span translate="no">{hostOf(link)}</span> : strings.noLink}
          {' · '}
          {[
            count,
            fill(strings.reportedOn, { when: format.momentOrText(firstReportedAt) }),
            assignee ? fill(strings.assignedTo, { name: assignee }) : strings.assignedToNobody
          ].join(' · ')}
        </span>
      </button>
    </li>
  );
}
