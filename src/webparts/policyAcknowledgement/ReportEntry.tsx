import { webPart as strings } from 'StaffStrings';
import * as React from 'react';
import type { PanelOpening } from '../../domain/policy/policy';
import { FaultBoundary } from '../FaultBoundary';
import type { AcknowledgementComposition } from './compose';

const loadReportPanel = () => import(/* webpackChunkName: 'report-panel' */ './ReportPanelScreen');
const ReportPanelScreen = React.lazy(loadReportPanel);

const fetchReportPanel = (): void => {
  loadReportPanel().catch(() => {
    // Nobody waits for it yet. The press fetches it again, and says so when it does not come.
  });
};

/** For the button that opens the panel: fetches it when the pointer or the focus comes to the button, never before. */
export const reportPanelAhead = { onPointerEnter: fetchReportPanel, onFocus: fetchReportPanel };

interface IReportEntryProps {
  composition: AcknowledgementComposition;
  /** Which of the requests of the open panel this is. */
  request: number;
  /** The post that the panel is opened for; empty for none. */
  link: string;
  /** What the panel shows first, when the page has it. */
  opening: PanelOpening | undefined;
  onClose(): void;
}

/** The report panel, downloaded when it is about to be opened. It stands beside the page: reporting needs no published policy. */
export function ReportEntry({ composition, ...panel }: IReportEntryProps): React.ReactElement {
  return (
    <FaultBoundary faults={composition.faults}>
      <React.Suspense fallback={<span role="status">{strings.loading}</span>}>
        <ReportPanelScreen composition={composition} {...panel} />
      </React.Suspense>
    </FaultBoundary>
  );
}
