import { webPart as strings } from 'StaffStrings';
import * as React from 'react';
import type { PanelOpening } from '../../domain/policy/policy';
import { FaultBoundary } from '../FaultBoundary';
import type { Composition } from './compose';

const ReportPanelScreen = React.lazy(
  () => import(/* webpackChunkName: 'report-panel' */ './ReportPanelScreen')
);

export interface IReportEntryProps {
  composition: Composition;
  /** Which of the requests of the open panel this is. */
  request: number;
  /** The post that the panel is opened for; empty for none. */
  link: string;
  /** What the panel shows first, when the page has it. */
  opening: PanelOpening | undefined;
  onClose(): void;
}

/** The report panel, downloaded when it is opened. It stands beside the page: reporting needs no published policy. */
export function ReportEntry({ composition, ...panel }: IReportEntryProps): React.ReactElement {
  return (
    <FaultBoundary faults={composition.faults}>
      <React.Suspense fallback={<span role="status">{strings.loading}</span>}>
        <ReportPanelScreen composition={composition} {...panel} />
      </React.Suspense>
    </FaultBoundary>
  );
}
