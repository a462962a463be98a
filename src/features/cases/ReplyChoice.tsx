import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { useAnswer } from '../../components/useAnswer';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';
import type { CaseReply } from '../../domain/reporting/reply';
import styles from './Cases.module.scss';
import type { ICasesServices } from './services';
import { reasonFor } from './words';

interface IReplyChoiceProps {
  /** The owner's. */
  replies: readonly PreparedReply[];
  services: Pick<ICasesServices, 'readPoints'>;
  reply: CaseReply | undefined;
  onChoose(reply: CaseReply | undefined): void;
}

/** One of the owner's sentences for the reporters, or none; below it stands what they will read. */
export function ReplyChoice({ replies, services, reply, onChoose }: IReplyChoiceProps): React.ReactElement {
  const answer = useAnswer(services.readPoints);
  const points = answer.kind === 'given' ? answer.value : [];
  const pointOf = (pointKey: string): string => points.find(({ key }) => key === pointKey)?.title ?? '';
  const chosen = replies.findIndex(({ text }) => text === reply?.text);
  return (
    <>
      <Dropdown
        styles={{ root: { marginTop: 12 } }}
        label={strings.reply}
        disabled={answer.kind === 'awaited'}
        selectedKey={chosen < 0 ? 'none' : chosen}
        options={[
          { key: 'none', text: strings.replyNone },
          ...replies.map(({ text }, index) => ({ key: index, text, title: text }))
        ]}
        onChange={(_, option) => {
          const prepared = replies[Number(option?.key)];
          onChoose(prepared && { text: prepared.text, point: pointOf(prepared.pointKey) });
        }}
      />
      {answer.kind === 'failed' && (
        <p className={styles.hint}>
          {strings.pointsFailed} {reasonFor(answer.failure)}
        </p>
      )}
      <figure className={styles.evidence} aria-label={strings.reportersRead}>
        <figcaption className={styles.hint}>{strings.reportersRead}</figcaption>
        <p className={styles.told}>{strings.toldClosed}</p>
        {reply && <p className={styles.told}>{reply.text}</p>}
        {reply?.point && <p className={styles.told}>{fill(strings.toldPoint, { point: reply.point })}</p>}
      </figure>
      <p className={styles.hint}>{strings.reportersHint}</p>
    </>
  );
}
