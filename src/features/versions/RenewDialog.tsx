import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';
import type { PolicyContent } from '../../domain/policy/policy';
import { draftProblems, renewalOf } from '../../domain/policy/versionDraft';
import { DueField } from './DueField';
import { problemText } from './problemText';
import { PublishFailure } from './PublishFailure';
import type { IVersionsServices } from './services';
import { usePublish } from './usePublish';

interface IRenewDialogProps {
  current: PolicyContent;
  /** The number that the same words get. */
  number: number;
  services: IVersionsServices;
  format: Format;
  onClose(): void;
  onPublished(content: PolicyContent): void;
}

/** The same words once more, so that everyone confirms them again: only the due date is asked for. */
export function RenewDialog(props: IRenewDialogProps): React.ReactElement {
  const { current, number, services, format, onClose, onPublished } = props;
  const { busy, failure, publish } = usePublish(services, onPublished);
  const [renewal, setRenewal] = React.useState(() => renewalOf(current, number));
  const [tried, setTried] = React.useState(false);
  const [problem] = draftProblems(renewal, current, services.clock.today());

  function confirm(): void {
    setTried(true);
    if (!problem) publish(renewal);
  }

  return (
    <ConfirmDialog
      title={fill(strings.renewTitle, { number: current.number })}
      text={fill(strings.renewBody, { number })}
      confirm={busy ? strings.publishing : strings.renewNow}
      leave={busy ? strings.wait : undefined}
      isBusy={busy}
      onConfirm={confirm}
      onLeave={() => {
        if (!busy) onClose();
      }}
    >
      <DueField
        due={renewal.due}
        today={services.clock.today()}
        format={format}
        onChange={(due) => setRenewal({ ...renewal, due })}
      />
      <Problem>{tried && problem && problemText(problem, format)}</Problem>
      <PublishFailure failure={failure} />
    </ConfirmDialog>
  );
}
