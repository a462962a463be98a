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
import { zoneName } from './ScheduleFields';
import type { IVersionsServices } from './services';
import { usePublish } from './usePublish';

interface IPublishDialogProps {
  draft: PolicyContent;
  previous: PolicyContent | undefined;
  services: IVersionsServices;
  format: Format;
  onClose(): void;
  onPublished(content: PolicyContent): void;
}

function effectOnStaff({ schedule }: PolicyContent, format: Format): string {
  return schedule?.from
    ? fill(strings.effectScheduled, { date: format.date(schedule.from), zone: zoneName(schedule.zone) })
    : strings.effectShown;
}

function renewalEffects({ schedule }: PolicyContent): string[] {
  return schedule?.renewalMonths ? [fill(strings.effectRenewed, { months: schedule.renewalMonths })] : [];
}

/** What publishing will do, and the press that does it. */
export function PublishDialog(props: IPublishDialogProps): React.ReactElement {
  const { draft, previous, services, format, onClose, onPublished } = props;
  const { busy, failure, publish } = usePublish(services, onPublished);
  const asksEveryone = draft.material || !previous;
  const effects = [
    effectOnStaff(draft, format),
    asksEveryone ? strings.effectAsked : strings.effectNotAsked,
    dueText(draft.due, format),
    ...renewalEffects(draft),
    ...(draft.questions?.length ? [format.plural(strings.effectQuestions, draft.questions.length)] : []),
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
