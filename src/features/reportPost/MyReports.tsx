import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { referenceOfReport } from '../../domain/reporting/report';
import { MyReport } from './MyReport';
import type { IMyReportProps } from './MyReport';
import own from './MyReports.module.scss';
import styles from './ReportPanel.module.scss';
import { statusNames, systemNames } from './words';

type IMyReportsProps = Omit<IMyReportProps, 'report'>;

/** One's own reports and how far they are, never what followed for the author. Each opens. */
export function MyReports(props: IMyReportsProps): React.ReactElement {
  const { reports } = props.records;
  if (!reports) return <p>{strings.reportsRefused}</p>;
  if (reports.length === 0) return <p>{strings.none}</p>;
  return (
    <>
      <ul className={styles.plainList}>
        {reports.map((report) => (
          <li key={report.id}>
            <details className={own.report}>
              <summary>
                <strong>{referenceOfReport(report)}</strong>
                <span className={own.status} data-status={report.status}>
                  {statusNames[report.status]}
                </span>
                <span className={own.post}>
                  {report.link === '' ? strings.systemNone : systemNames[report.system]}
                  <span className={styles.hint}>{props.reporter.format.moment(report.reportedAt)}</span>
                </span>
              </summary>
              <MyReport {...props} report={report} />
            </details>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{strings.privacyNote}</p>
    </>
  );
}
