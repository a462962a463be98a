import { webPart as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { AcknowledgementPage } from '../../features/acknowledgement/AcknowledgementPage';
import type { OwnerTask } from '../../features/acknowledgement/AcknowledgementPage';
import type { PanelOpening } from '../../domain/policy/policy';
import { FaultBoundary } from '../FaultBoundary';
import type { Composition } from './compose';
import { ReportEntry } from './ReportEntry';

export interface IAcknowledgementRootProps {
  composition: Composition;
  title: string;
}

const OwnerTaskScreen = React.lazy(() => import(/* webpackChunkName: 'owner-task' */ './OwnerTaskScreen'));

/** The panel that is open. A link that the page's address gave is for its first opening alone. */
type Reporting = { link: string; opening?: PanelOpening };

/** The staff web part's screens. */
export function AcknowledgementRoot({ composition, title }: IAcknowledgementRootProps): React.ReactElement {
  const { requestedReport } = composition;
  const [reporting, setReporting] = React.useState<Reporting | undefined>(
    requestedReport === undefined ? undefined : { link: requestedReport }
  );
  React.useEffect(() => composition.onReportRequest((link) => setReporting({ link })), [composition]);
  const renderOwnerTask = React.useCallback(
    (task: OwnerTask, onDone: () => void) => (
      <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
        <OwnerTaskScreen task={task} composition={composition} onDone={onDone} />
      </React.Suspense>
    ),
    [composition]
  );
  return (
    <FaultBoundary faults={composition.faults}>
      <AcknowledgementPage
        key={composition.site.url}
        services={composition.services}
        viewer={composition.viewer}
        title={title}
        renderOwnerTask={renderOwnerTask}
        renderActions={(settings) => (
          <Button onClick={() => setReporting({ link: '', opening: settings?.reportPanel })}>
            {strings.reportAPost}
          </Button>
        )}
      />
      {reporting && (
        <ReportEntry
          composition={composition}
          link={reporting.link}
          opening={reporting.opening}
          onClose={() => setReporting(undefined)}
        />
      )}
    </FaultBoundary>
  );
}
