import { TextField } from '@fluentui/react/lib/TextField';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import { useFault } from '../../components/useFault';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import { Problem } from '../../components/message/Problem';
import { reasonFor } from './words';

interface IReasonDialogProps {
  title: string;
  text: string;
  /** Does it; may tell how far it is. Throws `ServiceError`. */
  onConfirm(reason: string, onProgress: (done: number) => void): Promise<void>;
  progressOf?(done: number): string;
  onDone(): void;
  onCancel(): void;
}

/** Asks for a reason that is kept, does it, and says why it did not work. */
export function ReasonDialog(props: IReasonDialogProps): React.ReactElement {
  const { title, text, onConfirm, progressOf, onDone, onCancel } = props;
  const showFault = useFault();
  const [reason, setReason] = React.useState('');
  const [problem, setProblem] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [done, setDone] = React.useState(0);

  async function confirm(): Promise<void> {
    if (reason.trim() === '') return setProblem(strings.removeReasonNeeded);
    setProblem('');
    setBusy(true);
    try {
      await onConfirm(reason.trim(), setDone);
      onDone();
    } catch (error) {
      setProblem(reasonFor(failureOf(error)));
      setBusy(false);
    }
  }

  return (
    <ConfirmDialog
      title={title}
      text={text}
      confirm={strings.removeConfirm}
      isDestructive
      isBusy={busy}
      onConfirm={() => confirm().catch(showFault)}
      onLeave={() => !busy && onCancel()}
    >
      <TextField
        label={strings.removeReason}
        multiline
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(_, next = '') => setReason(next)}
      />
      <Problem>{problem}</Problem>
      <p role="status">{busy && progressOf?.(done)}</p>
    </ConfirmDialog>
  );
}
