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

/** The staff web part's screens. */
export function AcknowledgementRoot({ composition, title }: IAcknowledgementRootProps): React.ReactElement {
  const [reporting, setReporting] = React.useState<{ opening?: PanelOpening } | undefined>(
    composition.requestedReport === undefined ? undefined : {}
  );
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
          <Button onClick={() => setReporting({ opening: settings?.reportPanel })}>
            {strings.reportAPost}
          </Button>
        )}
      />
      {reporting && (
        <ReportEntry
          composition={composition}
          opening={reporting.opening}
          onClose={() => setReporting(undefined)}
        />
      )}
    </FaultBoundary>
  );
}
