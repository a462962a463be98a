import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { ReportingRecords } from '../../application/reporting/ports';
import { askSecondLook } from '../../application/reporting/askSecondLook';
import type { Failure } from '../../application/failure';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import type { Report } from '../../domain/reporting/report';
import own from './MyReports.module.scss';
import styles from './ReportPanel.module.scss';
import { SaidParts } from './SaidParts';
import type { IReportServices, Reporter } from './services';
import { Status } from './Status';
import { reasonFor } from './words';

export interface IMyReportProps {
  report: Report;
  records: ReportingRecords;
  services: Pick<IReportServices, 'lists'>;
  reporter: Reporter;
  /** Begins another report about the same post. */
  onAdd(report: Report): void;
  onAskedAgain(report: Report): void;
}

/** What was said, what reviewers answered, and what is left to say. */
export function MyReport(props: IMyReportProps): React.ReactElement {
  const { report, reporter, onAdd } = props;
  const { format } = reporter;
  const { status, reply, pictures, additions } = report;
  return (
    <>
      {status === 'closed' && reply && (
        <blockquote className={styles.preview}>
          <strong>{strings.replied}</strong>
          <p>{reply.text}</p>
          {reply.point && <p className={styles.hint}>{fill(strings.replyPoint, { point: reply.point })}</p>}
        </blockquote>
      )}
      <SaidParts
        content={report}
        format={format}
        pictures={pictures.length > 0 && format.count(pictures.length)}
      />
      {additions.length > 0 && (
        <p className={styles.hint}>{fill(strings.additions, { number: additions.length })}</p>
      )}
      <div className={own.ways}>
        <Button onClick={() => onAdd(report)}>{strings.add}</Button>
        {status === 'closed' && props.records.takesSecondLooks && <SecondLook {...props} />}
      </div>
    </>
  );
}

/** Another look, asked for once. */
function SecondLook({
  report,
  records,
  services,
  reporter,
  onAskedAgain
}: IMyReportProps): React.ReactElement {
  const showFault = useFault();
  const [asking, setAsking] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();
  const asked = records.askedAgain.find(({ reportId }) => reportId === report.id);

  async function ask(): Promise<void> {
    setAsking(true);
    const failed = await askSecondLook(report, services.lists);
    setAsking(false);
    setFailure(failed);
    if (!failed) onAskedAgain(report);
  }

  return (
    <>
      {!asked && (
        <Button onClick={() => ask().catch(showFault)} busy={asking}>
          {asking ? strings.sending : strings.secondLook}
        </Button>
      )}
      <div className={own.news}>
        {!asked && !failure && <span className={styles.hint}>{strings.secondLookOnce}</span>}
        <Status>
          {asked && fill(strings.secondLookAsked, { when: reporter.format.moment(asked.askedAt) })}
        </Status>
        <Problem>{failure && reasonFor(failure)}</Problem>
      </div>
    </>
  );
}
