import * as strings from 'PolicyAcknowledgementWebPartStrings';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { ErrorBoundary } from '../../components/errorBoundary/ErrorBoundary';
import { applyThemeVariables } from '../../components/theme/themeVariables';
import type { Composition } from './compose';

const ReportPanelScreen = React.lazy(
  () => import(/* webpackChunkName: 'report-panel' */ './ReportPanelScreen')
);

export interface IReportEntryProps {
  composition: Composition;
  theme: IReadonlyTheme | undefined;
}

/** The way into reporting. Its panel is downloaded when it is opened, by the button or by a link to it. */
export function ReportEntry({ composition, theme }: IReportEntryProps): React.ReactElement {
  const { requestedReport } = composition;
  const [isOpen, setOpen] = React.useState(requestedReport !== undefined);
  const applyTheme = React.useCallback(
    (element: HTMLElement) => applyThemeVariables(element, theme),
    [theme]
  );
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
              applyTheme={applyTheme}
            />
          </React.Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
