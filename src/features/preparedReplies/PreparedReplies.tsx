import { DefaultButton, IconButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { preparedReplies as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IPreparedReplies } from '../../application/reporting/ports';
import { fill } from '../../components/fill';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import { defaultReplies, mostReplies } from '../../domain/reporting/preparedReplies';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';
import { longestReply } from '../../domain/reporting/reply';
import styles from './PreparedReplies.module.scss';
import { useReplies } from './useReplies';
import type { EditedReplies } from './useReplies';

/** The sentences that reviewers may answer reporters with, each with the policy point it rests on. */
export function PreparedReplies({ store }: { store: IPreparedReplies }): React.ReactElement {
  const state = useReplies(store);
  return (
    <section className={styles.replies} aria-label={strings.title}>
      <Heading className={styles.title}>{strings.title}</Heading>
      <p className={styles.hint}>{strings.hint}</p>
      {state.kind === 'reading' && <p role="status">{strings.reading}</p>}
      {state.kind === 'failed' && (
        <FailureBar title={strings.readFailed} failure={state.failure} onTryAgain={state.retry} />
      )}
      {state.kind === 'ready' && <Editor {...state} />}
    </section>
  );
}

function Editor({ record, replies, news, change, save }: EditedReplies): React.ReactElement {
  const isEmpty = ({ text }: PreparedReply): boolean => text.trim() === '';
  const isWrong = news.kind === 'toCorrect';

  function replace(index: number, part: Partial<PreparedReply>): void {
    change(replies.map((reply, at) => (at === index ? { ...reply, ...part } : reply)));
  }

  return (
    <>
      <ol className={styles.list}>
        {replies.map((reply, index) => (
          <li key={index} className={styles.reply}>
            <TextField
              label={fill(strings.sentence, { number: index + 1 })}
              multiline
              autoAdjustHeight
              rows={2}
              maxLength={longestReply}
              value={reply.text}
              errorMessage={isWrong && isEmpty(reply) ? strings.sentenceNeeded : undefined}
              onChange={(_, text = '') => replace(index, { text: text.replace(/\s*\n\s*/g, ' ') })}
            />
            <Dropdown
              label={fill(strings.point, { number: index + 1 })}
              selectedKey={reply.pointKey}
              options={pointsFor(reply, record.points)}
              onChange={(_, option) => replace(index, { pointKey: String(option?.key ?? '') })}
            />
            <IconButton
              iconProps={{ iconName: 'Delete' }}
              ariaLabel={fill(strings.remove, { number: index + 1 })}
              disabled={replies.length === 1}
              onClick={() => change(replies.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.presses}>
        <DefaultButton
          iconProps={{ iconName: 'Add' }}
          disabled={replies.length >= mostReplies}
          onClick={() => change([...replies, { text: '', pointKey: '' }])}
        >
          {strings.add}
        </DefaultButton>
        <DefaultButton onClick={() => change(defaultReplies)}>{strings.standard}</DefaultButton>
        <PrimaryButton disabled={news.kind === 'saving' || !record.canSave} allowDisabledFocus onClick={save}>
          {news.kind === 'saving' ? strings.saving : strings.save}
        </PrimaryButton>
      </div>
      <p role="status">{news.kind === 'saved' ? strings.saved : ''}</p>
      {!record.canSave && <p>{strings.setUpFirst}</p>}
      <Problem>
        {isWrong && strings.toCorrect}
        {news.kind === 'changed' && strings.changed}
      </Problem>
      {news.kind === 'notSaved' && <FailureBar title={strings.notSaved} failure={news.failure} />}
    </>
  );
}

/** A point that the policy no longer has stays chosen until the owner chooses another. */
function pointsFor(
  { pointKey }: PreparedReply,
  points: EditedReplies['record']['points']
): { key: string; text: string }[] {
  const isGone = pointKey !== '' && !points.some(({ key }) => key === pointKey);
  return [
    { key: '', text: strings.noPoint },
    ...(isGone ? [{ key: pointKey, text: fill(strings.gonePoint, { key: pointKey }) }] : []),
    ...points.map(({ key, title }) => ({ key, text: title }))
  ];
}
