import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { referenceOfReport } from '../../domain/reporting/report';
import type { Report } from '../../domain/reporting/report';
import styles from './ReportPanel.module.scss';
import { statusNames, systemNames } from './words';
import type { Format } from '../../components/format';

export interface IMyReportsProps {
  /** Undefined when SharePoint refused to look them up. */
  reports: readonly Report[] | undefined;
  format: Format;
}

/** One's own reports and how far they are, never what followed for the author. */
export function MyReports({ reports, format }: IMyReportsProps): React.ReactElement {
  if (!reports) return <p>{strings.reportsRefused}</p>;
  if (reports.length === 0) return <p>{strings.none}</p>;
  return (
    <>
      <ul className={styles.plainList}>
        {reports.map((report) => (
          <li key={report.id} className={styles.mine}>
            <span className={styles.mineHead}>
              <strong>{referenceOfReport(report)}</strong>
              <span className={styles.status} data-status={report.status}>
                {statusNames[report.status]}
              </span>
            </span>
            <span>{report.link === '' ? strings.systemNone : systemNames[report.system]}</span>
            <span>{report.reasons.map(({ label }) => label).join('; ')}</span>
            <span className={styles.hint}>{format.moment(report.reportedAt)}</span>
            {report.additions.length > 0 && (
              <span className={styles.hint}>
                {fill(strings.additions, { number: report.additions.length })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{strings.privacyNote}</p>
    </>
  );
}
