import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { deleteExpired } from '../../application/reporting/deleteExpired';
import type { Deletion } from '../../application/reporting/deleteExpired';
import { Button } from '../../components/button/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { isExpired } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { ICasesServices } from './services';
import type { Board } from './useBoard';
import { reasonFor } from './words';

export interface IExpiredCasesProps {
  board: Board;
  services: ICasesServices;
  onDeleted(): void;
}

/** Closed cases past their retention, offered to an owner for deletion, all at once. */
export function ExpiredCases({ board, services, onDeleted }: IExpiredCasesProps): React.ReactElement | null {
  const { entries, settings, readAt } = board;
  const expired = entries.filter((entry) => isExpired(entry, readAt, settings.retentionDays));
  const [asked, setAsked] = React.useState<readonly BoardEntry[]>();
  return (
    <>
      {expired.length > 0 && (
        <Message
          tone="information"
          icon="RecycleBin"
          title={fill(strings.expiredTitle, { number: expired.length })}
          actions={<Button onClick={() => setAsked(expired)}>{strings.deleteAll}</Button>}
        />
      )}
      {asked && (
        <DeleteDialog
          entries={asked}
          retentionDays={settings.retentionDays}
          services={services}
          onClose={() => {
            setAsked(undefined);
            onDeleted();
          }}
        />
      )}
    </>
  );
}

interface IDeleteDialogProps {
  entries: readonly BoardEntry[];
  retentionDays: number | undefined;
  services: ICasesServices;
  onClose(): void;
}

type Running = { kind: 'asked' } | { kind: 'deleting'; done: number } | { kind: 'ended'; deletion: Deletion };

/** Asks once, shows how far it is, and says what is left. Closing it cancels. */
function DeleteDialog({ entries, retentionDays, services, onClose }: IDeleteDialogProps): React.ReactElement {
  const showFault = useFault();
  const [running, setRunning] = React.useState<Running>({ kind: 'asked' });
  const cancelling = React.useMemo(() => new AbortController(), []);
  React.useEffect(() => () => cancelling.abort(), [cancelling]);

  async function start(): Promise<void> {
    setRunning({ kind: 'deleting', done: 0 });
    const deletion = await deleteExpired(entries, {
      cases: services.cases,
      now: services.clock.now(),
      retentionDays,
      onProgress: (done) => setRunning({ kind: 'deleting', done }),
      signal: cancelling.signal
    });
    setRunning({ kind: 'ended', deletion });
  }

  return (
    <Dialog
      title={fill(strings.deleteAllTitle, { number: entries.length })}
      closeLabel={running.kind === 'ended' ? strings.closeDialog : strings.cancel}
      onClose={() => (running.kind === 'deleting' ? cancelling.abort() : onClose())}
    >
      {running.kind === 'asked' && (
        <>
          <p>{strings.deleteAllText}</p>
          <Button kind="primary" onClick={() => start().catch(showFault)}>
            {fill(strings.deleteAllConfirm, { number: entries.length })}
          </Button>
        </>
      )}
      {running.kind === 'deleting' && (
        <progress aria-label={strings.deleting} value={running.done} max={entries.length} />
      )}
      {running.kind === 'ended' && <Ended {...running.deletion} />}
    </Dialog>
  );
}

function Ended({ deleted, kept, left, failure }: Deletion): React.ReactElement {
  const lines = [
    fill(strings.deleted, { number: deleted }),
    kept > 0 ? fill(strings.deletedKept, { number: kept }) : '',
    left > 0 ? fill(strings.deletedLeft, { number: left }) : ''
  ];
  return (
    <>
      <p role="status">{lines.filter(Boolean).join(' ')}</p>
      {failure && <p role="alert">{reasonFor(failure)}</p>}
    </>
  );
}
