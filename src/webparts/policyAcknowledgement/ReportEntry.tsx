import * as strings from 'PolicyAcknowledgementWebPartStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { ErrorBoundary } from '../../components/errorBoundary/ErrorBoundary';
import type { Composition } from './compose';

const ReportPanelScreen = React.lazy(
  () => import(/* webpackChunkName: 'report-panel' */ './ReportPanelScreen')
);

export interface IReportEntryProps {
  composition: Composition;
}

/** The way into reporting. Its panel is downloaded when it is opened, by the button or by a link to it. */
export function ReportEntry({ composition }: IReportEntryProps): React.ReactElement {
  const { requestedReport } = composition;
  const [isOpen, setOpen] = React.useState(requestedReport !== undefined);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{strings.reportAPost}</Button>
      {isOpen && (
        <ErrorBoundary>
          <React.Suspense fallback={<span role="status">{strings.loading}</span>}>
            <ReportPanelScreen
              composition={composition}
              link={requestedReport ?? ''}
              onClose={() => setOpen(false)}
            />
          </React.Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
