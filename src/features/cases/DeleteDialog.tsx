import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { deleteExpired } from '../../application/reporting/deleteExpired';
import type { Deletion, KeptBecause } from '../../application/reporting/deleteExpired';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import type { ICasesServices } from './services';
import { reasonFor } from './words';

interface IDeleteDialogProps {
  /** The posts whose cases are past their retention. */
  entryIds: readonly string[];
  services: ICasesServices;
  /** What was done; undefined when nothing was. */
  onClose(deletion: Deletion | undefined): void;
}

type Running =
  | { kind: 'asked' }
  | { kind: 'deleting'; done: number; isStopping: boolean }
  | { kind: 'ended'; deletion: Deletion };

/** Asks once, shows how far it is, and says what is left and why. Closing it while it deletes stops it. */
export function DeleteDialog({ entryIds, services, onClose }: IDeleteDialogProps): React.ReactElement {
  const showFault = useFault();
  const [running, setRunning] = React.useState<Running>({ kind: 'asked' });
  const stopping = React.useMemo(() => new AbortController(), []);
  React.useEffect(() => () => stopping.abort(), [stopping]);
  const number = entryIds.length;

  async function start(): Promise<void> {
    setRunning({ kind: 'deleting', done: 0, isStopping: false });
    const deletion = await deleteExpired(entryIds, {
      ...services,
      onProgress: (done) => setRunning((before) => ({ ...before, done })),
      signal: stopping.signal
    });
    setRunning({ kind: 'ended', deletion });
  }

  function close(): void {
    switch (running.kind) {
      case 'deleting':
        stopping.abort();
        return setRunning({ ...running, isStopping: true });
      case 'asked':
        return onClose(undefined);
      case 'ended':
        return onClose(running.deletion);
    }
  }

  return (
    <ConfirmDialog
      title={fill(strings.deleteAllTitle, { number })}
      text={running.kind === 'asked' ? strings.deleteAllText : undefined}
      confirm={running.kind === 'asked' ? fill(strings.deleteAllConfirm, { number }) : undefined}
      isDestructive
      leave={running.kind === 'ended' ? strings.closeDialog : strings.cancel}
      onConfirm={() => start().catch(showFault)}
      onLeave={close}
    >
      {running.kind === 'deleting' && (
        <progress aria-label={strings.deleting} value={running.done} max={number} />
      )}
      <p role="status">{statusOf(running, number)}</p>
      {running.kind === 'ended' && running.deletion.failure && (
        <p role="alert">{reasonFor(running.deletion.failure)}</p>
      )}
    </ConfirmDialog>
  );
}

function statusOf(running: Running, number: number): string {
  switch (running.kind) {
    case 'asked':
      return '';
    case 'deleting':
      return running.isStopping
        ? strings.stopping
        : fill(strings.deletingCase, { done: Math.min(running.done + 1, number), number });
    case 'ended':
      return resultOf(running.deletion);
  }
}

const keptTexts: readonly (readonly [KeptBecause, string])[] = [
  ['onHold', strings.keptOnHold],
  ['reportedAgain', strings.keptReportedAgain],
  ['reopened', strings.keptReopened]
];

function resultOf({ deleted, kept, staying, left }: Deletion): string {
  const lines = [
    fill(strings.deleted, { number: deleted }),
    ...keptTexts.map(([because, text]) => (kept[because] > 0 ? fill(text, { number: kept[because] }) : '')),
    staying > 0 ? fill(strings.staying, { number: staying }) : '',
    left > 0 ? fill(strings.deletedLeft, { number: left }) : ''
  ];
  return lines.filter(Boolean).join(' ');
}
