import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { publishDraft } from '../../application/publishDraft';
import { Button } from '../../components/button/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import type { PolicyContent } from '../../domain/policy/policy';
import { haveSameWords } from '../../domain/policy/versionDraft';
import { dueText } from './dueText';
import type { IVersionsServices } from './services';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';

export interface IPublishDialogProps {
  draft: PolicyContent;
  previous: PolicyContent | undefined;
  services: IVersionsServices;
  format: Format;
  onClose(): void;
  onPublished(): void;
}

/** What publishing will do, and the press that does it. */
export function PublishDialog(props: IPublishDialogProps): React.ReactElement {
  const { draft, previous, services, format, onClose, onPublished } = props;
  const showFault = useFault();
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();

  async function publish(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await publishDraft(draft, services);
      onPublished();
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  }

  const effects = [
    strings.effectShown,
    draft.material || !previous ? strings.effectAsked : strings.effectNotAsked,
    ...(previous && haveSameWords(draft, previous) ? [strings.effectSameWords] : []),
    dueText(draft.due, format),
    strings.effectFinal
  ];
  return (
    <Dialog
      title={fill(strings.publishTitle, { number: draft.number })}
      closeLabel={busy ? strings.wait : strings.cancel}
      onClose={() => {
        if (!busy) onClose();
      }}
    >
      <ul>
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <Problem>
        {failure &&
          (failure.kind === 'rejected'
            ? strings.numberTaken
            : fill(strings.publishFailed, { detail: failure.detail }))}
      </Problem>
      <Button
        kind="primary"
        busy={busy}
        onClick={() => {
          publish().catch(showFault);
        }}
      >
        {busy ? strings.publishing : strings.publishNow}
      </Button>
    </Dialog>
  );
}
