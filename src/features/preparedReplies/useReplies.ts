import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IPreparedReplies, RepliesRecord } from '../../application/reporting/preparedRepliesPort';
import { useFault } from '../../components/errorBoundary/useFault';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';

export type RepliesNews =
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

export type RepliesState =
  | { kind: 'reading' }
  | { kind: 'failed'; failure: Failure; retry(): void }
  | ({ kind: 'ready' } & EditedReplies);

/** Reads the prepared sentences when first shown, and saves them as they were read. */
export function useReplies(store: IPreparedReplies): RepliesState {
  const showFault = useFault();
  const [record, setRecord] = React.useState<RepliesRecord>();
  const [replies, setReplies] = React.useState<readonly PreparedReply[]>([]);
  const [failure, setFailure] = React.useState<Failure>();
  const [news, setNews] = React.useState<RepliesNews>({ kind: 'none' });
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    setFailure(undefined);
    store
      .read()
      .then((found) => {
        if (!current) return;
        setRecord(found);
        setReplies(found.replies);
      })
      .catch((error: unknown) => {
        const found = failureOf(error);
        if (current) setFailure(found);
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [store, asked, showFault]);

  async function save(before: RepliesRecord): Promise<void> {
    if (replies.some(({ text }) => text.trim() === '')) return setNews({ kind: 'toCorrect' });
    setNews({ kind: 'saving' });
    try {
      const trimmed = replies.map(({ text, pointKey }) => ({ text: text.trim(), pointKey }));
      const saved = await store.save(trimmed, before);
      setRecord(saved === 'changed' ? await store.read() : saved);
      setNews({ kind: saved === 'changed' ? 'changed' : 'saved' });
    } catch (error) {
      setNews({ kind: 'notSaved', failure: failureOf(error) });
    }
  }

  if (failure) return { kind: 'failed', failure, retry: () => setAsked((count) => count + 1) };
  if (!record) return { kind: 'reading' };
  return {
    kind: 'ready',
    record,
    replies,
    news,
    change(next) {
      setReplies(next);
      setNews({ kind: 'none' });
    },
    save: () => void save(record).catch(showFault)
  };
}
