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
  /** What the panel shows first, when the page has it. */
  opening: PanelOpening | undefined;
  onClose(): void;
}

/** The report panel, downloaded when it is opened. It stands beside the page: reporting needs no published policy. */
export function ReportEntry({ composition, opening, onClose }: IReportEntryProps): React.ReactElement {
  return (
    <FaultBoundary faults={composition.faults}>
      <React.Suspense fallback={<span role="status">{strings.loading}</span>}>
        <ReportPanelScreen
          composition={composition}
          link={composition.requestedReport ?? ''}
          opening={opening}
          onClose={onClose}
        />
      </React.Suspense>
    </FaultBoundary>
  );
}
