import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IVersionRegister, RegisteredVersion } from '../../application/review/ports';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import { FailureBar } from '../../components/fluent/FailureBar';
import { FormField } from '../../components/fluent/FormField';

interface IWithdrawDialogProps {
  version: RegisteredVersion;
  /** Staff have yet to see it. */
  isScheduled: boolean;
  register: IVersionRegister;
  onClose(): void;
  onWithdrawn(): void;
}

/** Takes back a version that was published by mistake. It is kept, with the reason; nothing is deleted. */
export function WithdrawDialog(props: IWithdrawDialogProps): React.ReactElement {
  const { version, isScheduled, register, onClose, onWithdrawn } = props;
  const showFault = useFault();
  const [reason, setReason] = React.useState('');
  const [isMissing, setMissing] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();

  async function withdraw(): Promise<void> {
    if (reason.trim() === '') return setMissing(true);
    setBusy(true);
    setFailure(undefined);
    try {
      await register.withdraw(version.id, reason.trim());
      onWithdrawn();
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  }

  return (
    <ConfirmDialog
      title={fill(isScheduled ? strings.takeBackTitle : strings.withdrawTitle, { number: version.number })}
      text={isScheduled ? strings.takeBackBody : strings.withdrawBody}
      confirm={busy ? strings.withdrawing : isScheduled ? strings.takeBack : strings.withdraw}
      leave={busy ? strings.wait : undefined}
      isDestructive
      isBusy={busy}
      onConfirm={() => {
        withdraw().catch(showFault);
      }}
      onLeave={() => {
        if (!busy) onClose();
      }}
    >
      <FormField
        label={strings.reason}
        value={reason}
        rows={3}
        problem={isMissing && reason.trim() === '' ? strings.reasonMissing : undefined}
        onChange={setReason}
      />
      {failure && <FailureBar title={strings.withdrawFailed} failure={failure} />}
    </ConfirmDialog>
  );
}
