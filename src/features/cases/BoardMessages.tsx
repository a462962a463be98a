import { MessageBarButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { repairStatuses } from '../../application/reporting/workOnCase';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { ExpiredCases } from './ExpiredCases';
import type { CaseViewer, ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import type { Closings } from './useClosings';
import { reasonFor } from './words';

interface IBoardMessagesProps {
  board: ReviewBoard;
  services: ICasesServices;
  viewer: CaseViewer;
  closings: Closings;
  onRefresh(): void;
}

/** What somebody has to know or to do before the list is relied on. */
export function BoardMessages({
  board,
  services,
  viewer,
  closings,
  onRefresh
}: IBoardMessagesProps): React.ReactElement {
  // Those whose reporters are told in a moment are not forgotten.
  const late = board.entries.filter(({ case: known }) => !known || !closings.waiting.has(known.id));
  return (
    <>
      {board.settings.reasonsAreBroken && <Notice tone="warning" title={strings.reasonsBroken} />}
      <OutOfStep entries={late} services={services} onRepaired={onRefresh} />
      {viewer.mayDelete && <ExpiredCases board={board} services={services} onDeleted={onRefresh} />}
    </>
  );
}

interface IOutOfStepProps {
  entries: readonly BoardEntry[];
  services: ICasesServices;
  onRepaired(): void;
}

/** Updates of reporters' statuses that broke off, and the press that finishes them. */
function OutOfStep({ entries, services, onRepaired }: IOutOfStepProps): React.ReactElement | null {
  const showFault = useFault();
  const [failure, setFailure] = React.useState<Failure>();
  const [busy, setBusy] = React.useState(false);
  const number = entries.reduce((sum, { outOfStep }) => sum + outOfStep.length, 0);
  if (number === 0) return null;

  async function repair(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await repairStatuses(entries, services.cases);
      onRepaired();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Notice
      tone="warning"
      title={strings.outOfStepTitle}
      actions={
        <MessageBarButton onClick={() => repair().catch(showFault)} disabled={busy} allowDisabledFocus>
          {busy ? strings.saving : strings.repair}
        </MessageBarButton>
      }
    >
      {fill(strings.outOfStep, { number })} {failure && <span role="alert">{reasonFor(failure)}</span>}
    </Notice>
  );
}
