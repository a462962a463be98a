import * as strings from 'CasesStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { formatMoment } from '../../components/formatting';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { ReportReason } from '../../domain/reporting/reasons';
import styles from './Cases.module.scss';
import { statusNames, systemNames } from './words';

export interface ICaseRowProps {
  entry: BoardEntry;
  reasons: readonly ReportReason[];
  locale: string;
  onOpen(): void;
}

/** One reported post, as a press that opens its case. */
export function CaseRow({ entry, reasons, locale, onOpen }: ICaseRowProps): React.ReactElement {
  const { status, system, title, urgent, isNeglected, reportIds, firstReportedAt } = entry;
  const labels = entry.reasonCodes.map((code) => reasons.find((one) => one.code === code)?.label ?? code);
  const count =
    reportIds.length === 1 ? strings.oneReport : fill(strings.reports, { number: reportIds.length });
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
          {[
            systemNames[system],
            count,
            fill(strings.reportedOn, { when: formatMoment(firstReportedAt, locale) }),
            assignee ? fill(strings.assignedTo, { name: assignee }) : strings.assignedToNobody
          ].join(' · ')}
        </span>
      </button>
    </li>
  );
}
