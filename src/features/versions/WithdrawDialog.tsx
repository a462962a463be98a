import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { IVersionRegister, RegisteredVersion } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import { Problem } from '../../components/message/Problem';
import styles from './Versions.module.scss';

export interface IWithdrawDialogProps {
  version: RegisteredVersion;
  register: IVersionRegister;
  onClose(): void;
  onWithdrawn(): void;
}

/** Takes back a version that was published by mistake. It is kept, with the reason; nothing is deleted. */
export function WithdrawDialog({
  version,
  register,
  onClose,
  onWithdrawn
}: IWithdrawDialogProps): React.ReactElement {
  const showFault = useFault();
  const [reason, setReason] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState('');

  async function withdraw(): Promise<void> {
    if (reason.trim() === '') return setProblem(strings.reasonMissing);
    setBusy(true);
    setProblem('');
    try {
      await register.withdraw(version.id, reason.trim());
      onWithdrawn();
    } catch (error) {
      setProblem(fill(strings.withdrawFailed, { detail: failureOf(error).detail }));
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={fill(strings.withdrawTitle, { number: version.number })}
      closeLabel={busy ? strings.wait : strings.cancel}
      onClose={() => {
        if (!busy) onClose();
      }}
    >
      <p>{strings.withdrawBody}</p>
      <label className={`${control.control} ${styles.field}`}>
        {strings.reason}
        <textarea rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Problem>{problem}</Problem>
      <Button
        kind="primary"
        busy={busy}
        onClick={() => {
          withdraw().catch(showFault);
        }}
      >
        {busy ? strings.withdrawing : strings.withdraw}
      </Button>
    </Dialog>
  );
}
