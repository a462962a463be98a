import { webPart as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { HeadingLevel } from '../../components/heading/Heading';
import { useStartsNarrow } from '../../components/useStartsNarrow';
import { AcknowledgementPage } from '../../features/acknowledgement/AcknowledgementPage';
import type { OwnerTask } from '../../features/acknowledgement/ownerTask';
import type { PanelOpening } from '../../domain/policy/policy';
import { FaultBoundary } from '../FaultBoundary';
import type { AcknowledgementComposition } from './compose';
import { ReportEntry, reportPanelAhead } from './ReportEntry';

interface IAcknowledgementRootProps {
  composition: AcknowledgementComposition;
  title: string;
  /** In its short form wherever it stands. */
  isShort: boolean;
  headingLevel: number;
  /** Where the web part stands on the page. */
  element: HTMLElement;
}

const OwnerTaskScreen = React.lazy(() => import(/* webpackChunkName: 'owner-task' */ './OwnerTaskScreen'));

/** The panel that is open, and for which request: the page may ask again while it is. */
type Reporting = { request: number; link: string; opening: PanelOpening | undefined };

/** The staff web part's screens. */
export function AcknowledgementRoot({
  composition,
  title,
  isShort,
  headingLevel,
  element
}: IAcknowledgementRootProps): React.ReactElement {
  const isNarrow = useStartsNarrow(element);
  const { requestedReport } = composition;
  const [reporting, setReporting] = React.useState<Reporting | undefined>(
    requestedReport === undefined ? undefined : { request: 0, link: requestedReport, opening: undefined }
  );
  const openFor = React.useCallback((link: string, opening?: PanelOpening): void => {
    setReporting((open) => ({ request: open ? open.request + 1 : 0, link, opening }));
  }, []);
  React.useEffect(() => composition.onReportRequest((link) => openFor(link)), [composition, openFor]);
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
      <HeadingLevel.Provider value={headingLevel - 1}>
        <AcknowledgementPage
          key={composition.site.url}
          services={composition.services}
          viewer={composition.viewer}
          title={title}
          isShort={isShort || isNarrow}
          renderOwnerTask={renderOwnerTask}
          renderActions={(settings) => (
            <Button {...reportPanelAhead} onClick={() => openFor('', settings?.reportPanel)}>
              {strings.reportAPost}
            </Button>
          )}
        />
      </HeadingLevel.Provider>
      {reporting && (
        <ReportEntry composition={composition} {...reporting} onClose={() => setReporting(undefined)} />
      )}
    </FaultBoundary>
  );
}
