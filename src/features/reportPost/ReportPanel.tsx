import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import { NotLoaded } from '../../components/message/NotLoaded';
import { SidePanel } from '../../components/dialog/SidePanel';
import { fill } from '../../components/fill';
import { Tabs } from '../../components/tabs/Tabs';
import { MyReports } from './MyReports';
import { NewReport } from './NewReport';
import type { RestOfRecords } from './steps';
import styles from './ReportPanel.module.scss';
import type { PanelOpening } from '../../domain/policy/policy';
import { nothingBegun } from '../../domain/reporting/draft';
import type { ReportStart } from '../../domain/reporting/draft';
import { withComment } from '../../domain/reporting/pageComment';
import { referenceOfReport } from '../../domain/reporting/report';
import type { Report } from '../../domain/reporting/report';
import type { IReportServices, Reporter } from './services';
import { useReporting } from './useReporting';
import type { Reporting, ReportingState } from './useReporting';
import { reasonFor } from './words';

export interface IReportPanelProps {
  services: IReportServices;
  reporter: Reporter;
  /** Which of the requests of the open panel this is: each begins with its own link. */
  request: number;
  /** The post that the panel was opened for; empty for none. It is used once. */
  link: string;
  /** What the first step shows, when the page has it; without it the panel reads before it shows anything. */
  opening: PanelOpening | undefined;
  onClose(): void;
}

/** Everything about reporting a post, in a panel that Escape closes; what was written is kept. */
export function ReportPanel(props: IReportPanelProps): React.ReactElement {
  const reporting = useReporting(props.services, props.opening);
  return (
    <SidePanel title={strings.title} onClose={props.onClose}>
      <div className={styles.panel}>
        <PanelContent key={props.request} {...props} reporting={reporting} />
      </div>
    </SidePanel>
  );
}

function PanelContent({
  services,
  reporter,
  link,
  reporting,
  onClose
}: IReportPanelProps & { reporting: Reporting }): React.ReactElement {
  const [tab, setTab] = React.useState('new');
  const [start, setStart] = React.useState<ReportStart>({ link, details: '' });
  const [round, setRound] = React.useState(0);
  const { state, need, refresh } = reporting;

  function begin(next: ReportStart): void {
    setStart(next);
    setRound(round + 1);
    setTab('new');
  }

  switch (state.kind) {
    case 'reading':
      return <p role="status">{strings.loading}</p>;
    case 'failed':
      return <Unavailable failure={state.failure} onTryAgain={refresh} />;
    case 'opened':
    case 'ready':
      return (
        <>
          {state.kind === 'opened' && state.failure && (
            <Unavailable failure={state.failure} onTryAgain={refresh} />
          )}
          <div className={styles.tabs}>
            <Tabs
              label={strings.title}
              tabs={[
                { key: 'new', title: strings.newReport },
                { key: 'mine', title: strings.myReports }
              ]}
              selected={tab}
              onSelect={(key) => {
                setTab(key);
                need();
              }}
            >
              {tab === 'new' ? (
                <NewReport
                  key={round}
                  services={services}
                  reporter={reporter}
                  records={state.records}
                  rest={restIn(state)}
                  onNeed={need}
                  start={start}
                  onStartUsed={() => setStart(nothingBegun)}
                  onSent={reporting.showSent}
                  onAnother={() => begin(nothingBegun)}
                  onClose={onClose}
                />
              ) : state.kind === 'opened' ? (
                <p role="status">{strings.loading}</p>
              ) : (
                <MyReports
                  records={state.records}
                  services={services}
                  reporter={reporter}
                  onAdd={(report) => begin(startOfAddition(report))}
                  onAskedAgain={reporting.showAskedAgain}
                />
              )}
            </Tabs>
          </div>
        </>
      );
  }
}

/** Another report about the same post. Without a link, its words say which. */
function startOfAddition(report: Report): ReportStart {
  const { link, commentId } = report;
  if (link !== '') return { link: withComment(link, commentId), details: '' };
  return { link, details: `${fill(strings.addTo, { reference: referenceOfReport(report) })}\n` };
}

function restIn(state: ReportingState): RestOfRecords {
  if (state.kind !== 'opened') return 'there';
  return state.failure ? 'failed' : 'missing';
}

function Unavailable({ failure, onTryAgain }: { failure: Failure; onTryAgain(): void }): React.ReactElement {
  return <NotLoaded title={strings.failedTitle} reason={reasonFor(failure)} onTryAgain={onTryAgain} />;
}
