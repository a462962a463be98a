import * as strings from 'PolicyAcknowledgementWebPartStrings';
import * as React from 'react';
import { ErrorBoundary } from '../../components/errorBoundary/ErrorBoundary';
import type { Composition } from './compose';

const ReportPanelScreen = React.lazy(
  () => import(/* webpackChunkName: 'report-panel' */ './ReportPanelScreen')
);

export interface IReportEntryProps {
  composition: Composition;
  onClose(): void;
}

/** The report panel, downloaded when it is opened. It stands beside the page: reporting needs no published policy. */
export function ReportEntry({ composition, onClose }: IReportEntryProps): React.ReactElement {
  return (
    <ErrorBoundary>
      <React.Suspense fallback={<span role="status">{strings.loading}</span>}>
        <ReportPanelScreen
          composition={composition}
          link={composition.requestedReport ?? ''}
          onClose={onClose}
        />
      </React.Suspense>
    </ErrorBoundary>
  );
}
