import * as strings from 'ReportPostStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { Message } from '../../components/message/Message';
import { SidePanel } from '../../components/dialog/SidePanel';
import { Tabs } from '../../components/tabs/Tabs';
import { MyReports } from './MyReports';
import { NewReport } from './NewReport';
import styles from './ReportPanel.module.scss';
import type { IReportServices, Reporter } from './services';
import { useReporting } from './useReporting';
import type { Reporting } from './useReporting';
import { reasonFor } from './words';

export interface IReportPanelProps {
  services: IReportServices;
  reporter: Reporter;
  /** The post that the panel was opened for; empty for none. */
  link: string;
  onClose(): void;
}

/** Everything about reporting a post, in a panel that Escape closes; what was written is kept. */
export function ReportPanel(props: IReportPanelProps): React.ReactElement {
  const reporting = useReporting(props.services);
  return (
    <SidePanel title={strings.title} onClose={props.onClose}>
      <div className={styles.panel}>
        <PanelContent {...props} reporting={reporting} />
      </div>
    </SidePanel>
  );
}

function PanelContent({
  services,
  reporter,
  link,
  reporting
}: IReportPanelProps & { reporting: Reporting }): React.ReactElement {
  const [tab, setTab] = React.useState('new');
  const { state, refresh } = reporting;
  switch (state.kind) {
    case 'reading':
      return <p role="status">{strings.loading}</p>;
    case 'failed':
      return (
        <Message
          tone="error"
          icon="CloudNotSynced"
          title={strings.failedTitle}
          actions={<Button onClick={refresh}>{strings.tryAgain}</Button>}
        >
          <p>{reasonFor(state.failure)}</p>
        </Message>
      );
    case 'ready':
      return (
        <Tabs
          label={strings.title}
          tabs={[
            { key: 'new', title: strings.newReport },
            { key: 'mine', title: strings.myReports }
          ]}
          selected={tab}
          onSelect={setTab}
        >
          {tab === 'new' ? (
            <NewReport
              services={services}
              reporter={reporter}
              records={state.records}
              link={link}
              onSent={reporting.showSent}
            />
          ) : (
            <MyReports reports={state.records.reports} locale={reporter.locale} />
          )}
        </Tabs>
      );
  }
}
