import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import { Notice } from '../../components/fluent/Notice';
import type { Format } from '../../components/format';
import type { PolicyContent } from '../../domain/policy/policy';
import { haveSameWords } from '../../domain/policy/versionDraft';
import { dueText } from './dueText';
import { PublishFailure } from './PublishFailure';
import type { IVersionsServices } from './services';
import { usePublish } from './usePublish';

export interface IPublishDialogProps {
  draft: PolicyContent;
  previous: PolicyContent | undefined;
  services: IVersionsServices;
  format: Format;
  onClose(): void;
  onPublished(content: PolicyContent): void;
}

/** What publishing will do, and the press that does it. */
export function PublishDialog(props: IPublishDialogProps): React.ReactElement {
  const { draft, previous, services, format, onClose, onPublished } = props;
  const { busy, failure, publish } = usePublish(services, onPublished);
  const asksEveryone = draft.material || !previous;
  const effects = [
    strings.effectShown,
    asksEveryone ? strings.effectAsked : strings.effectNotAsked,
    dueText(draft.due, format),
    strings.effectFinal
  ];
  return (
    <ConfirmDialog
      title={fill(strings.publishTitle, { number: draft.number })}
      confirm={busy ? strings.publishing : strings.publishNow}
      leave={busy ? strings.wait : undefined}
      isBusy={busy}
      onConfirm={() => publish(draft)}
      onLeave={() => {
        if (!busy) onClose();
      }}
    >
      {previous && haveSameWords(draft, previous) && (
        <Notice
          tone={asksEveryone ? 'warning' : 'information'}
          title={fill(strings.sameWordsTitle, { number: previous.number })}
        >
          {asksEveryone ? strings.sameWordsAsked : strings.sameWords}
        </Notice>
      )}
      <ul>
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <PublishFailure failure={failure} />
    </ConfirmDialog>
  );
}
