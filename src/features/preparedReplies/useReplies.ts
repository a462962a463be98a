import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IPreparedReplies, RepliesRecord } from '../../application/reporting/ports';
import { useFault } from '../../components/useFault';
import { useAnswer } from '../../components/useAnswer';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';

type RepliesNews =
  | { kind: 'none' | 'saving' | 'saved' | 'toCorrect' }
  /** Somebody changed the settings meanwhile: what one wrote is kept, and a second press saves it. */
  | { kind: 'changed' }
  | { kind: 'notSaved'; failure: Failure };

export type EditedReplies = {
  record: RepliesRecord;
  replies: readonly PreparedReply[];
  news: RepliesNews;
  change(replies: readonly PreparedReply[]): void;
  save(): void;
};

type RepliesState =
  | { kind: 'reading' }
  | { kind: 'failed'; failure: Failure; retry(): void }
  | ({ kind: 'ready' } & EditedReplies);

type Draft = { record: RepliesRecord; replies: readonly PreparedReply[] };

/** Reads the prepared sentences when first shown, and saves them as they were read. */
export function useReplies(store: IPreparedReplies): RepliesState {
  const showFault = useFault();
  const { refresh, ...answer } = useAnswer(React.useCallback(() => store.read(), [store]));
  const [edited, setEdited] = React.useState<Draft>();
  const [news, setNews] = React.useState<RepliesNews>({ kind: 'none' });

  async function save({ record, replies }: Draft): Promise<void> {
    if (replies.some(({ text }) => text.trim() === '')) return setNews({ kind: 'toCorrect' });
    setNews({ kind: 'saving' });
    try {
      const trimmed = replies.map(({ text, pointKey }) => ({ text: text.trim(), pointKey }));
      const saved = await store.save(trimmed, record);
      const next = saved === 'changed' ? await store.read() : saved;
      setEdited((now) => ({ record: next, replies: now?.replies ?? replies }));
      setNews({ kind: saved === 'changed' ? 'changed' : 'saved' });
    } catch (error) {
      setNews({ kind: 'notSaved', failure: failureOf(error) });
    }
  }

  if (answer.kind === 'failed') return { kind: 'failed', failure: answer.failure, retry: refresh };
  const draft = edited ?? (answer.last && { record: answer.last, replies: answer.last.replies });
  if (!draft) return { kind: 'reading' };
  return {
    kind: 'ready',
    ...draft,
    news,
    change(replies) {
      setEdited({ ...draft, replies });
      setNews({ kind: 'none' });
    },
    save: () => void save(draft).catch(showFault)
  };
}
