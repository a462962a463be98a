import * as strings from 'PolicyAcknowledgementWebPartStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { ErrorBoundary } from '../../components/errorBoundary/ErrorBoundary';
import { AcknowledgementPage } from '../../features/acknowledgement/AcknowledgementPage';
import type { OwnerTask } from '../../features/acknowledgement/AcknowledgementPage';
import type { Composition } from './compose';
import { ReportEntry } from './ReportEntry';

export interface IAcknowledgementRootProps {
  composition: Composition;
  title: string;
}

const OwnerTaskScreen = React.lazy(() => import(/* webpackChunkName: 'owner-task' */ './OwnerTaskScreen'));

/** The staff web part's screens. */
export function AcknowledgementRoot({ composition, title }: IAcknowledgementRootProps): React.ReactElement {
  const [isReporting, setReporting] = React.useState(composition.requestedReport !== undefined);
  const renderOwnerTask = React.useCallback(
    (task: OwnerTask, onDone: () => void) => (
      <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
        <OwnerTaskScreen task={task} composition={composition} onDone={onDone} />
      </React.Suspense>
    ),
    [composition]
  );
  return (
    <ErrorBoundary>
      <AcknowledgementPage
        key={composition.site.url}
        services={composition.services}
        viewer={composition.viewer}
        title={title}
        renderOwnerTask={renderOwnerTask}
        actions={<Button onClick={() => setReporting(true)}>{strings.reportAPost}</Button>}
      />
      {isReporting && <ReportEntry composition={composition} onClose={() => setReporting(false)} />}
    </ErrorBoundary>
  );
}
