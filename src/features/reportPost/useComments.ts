import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IPageComments, PageComment, PageComments } from '../../application/reporting/ports';
import { useFault } from '../../components/useFault';
import type { LinkedPost } from '../../domain/reporting/post';

export type CommentsState =
  | { kind: 'looking' | 'off' }
  | { kind: 'failed'; failure: Failure }
  | {
      kind: 'shown';
      comments: readonly PageComment[];
      /** Asks for those before them; undefined when there are none. */
      more: (() => void) | undefined;
      /** More are on their way, or did not come. */
      coming: boolean;
      failure: Failure | undefined;
      /** When the page they came with was asked for, by comment. */
      readAt: (comment: PageComment) => string;
    };

type Read = { comments: PageComment[]; next: PageComments['more']; at: ReadonlyMap<string, string> };

const nothingRead: Read = { comments: [], next: undefined, at: new Map() };

/**
 * The comments under a page, as far as they have been asked for: the newest when they are first wanted, and no more than
 * once. It lives as long as the page is the one of the report.
 */
export function useComments(
  source: IPageComments,
  page: LinkedPost,
  wanted: boolean,
  now: () => string
): { state: CommentsState; tryAgain(): void } {
  const showFault = useFault();
  const [read, setRead] = React.useState<Read | 'off'>();
  const [failure, setFailure] = React.useState<Failure>();
  const [coming, setComing] = React.useState(false);
  const latest = React.useRef({ page, now });
  latest.current = { page, now };
  const isThere = useIsThere();

  const take = React.useCallback(
    (question: () => Promise<PageComments | 'off'>, before: Read): void => {
      const at = latest.current.now();
      setComing(true);
      setFailure(undefined);
      question()
        .then((answer) => {
          if (isThere.current) setRead(answer === 'off' ? 'off' : joined(before, answer, at));
        })
        .catch((error: unknown) => {
          if (isThere.current) setFailure(failureOf(error));
        })
        .finally(() => {
          if (isThere.current) setComing(false);
        })
        .catch(showFault);
    },
    [isThere, showFault]
  );

  const begin = React.useCallback(
    (): void => take(() => source.of(latest.current.page), nothingRead),
    [take, source]
  );
  const begun = React.useRef(false);
  React.useEffect(() => {
    if (!wanted || begun.current) return;
    begun.current = true;
    begin();
  }, [wanted, begin]);

  if (read === 'off') return { state: { kind: 'off' }, tryAgain: begin };
  if (!read) return { state: failure ? { kind: 'failed', failure } : { kind: 'looking' }, tryAgain: begin };
  const { comments, next, at } = read;
  const more = next && !coming ? () => take(next, read) : next && ignore;
  const readAt = ({ id }: PageComment): string => at.get(id) ?? now();
  return { state: { kind: 'shown', comments, more, coming, failure, readAt }, tryAgain: begin };
}

/** What comes back to a screen that has been left is not shown any more. */
function useIsThere(): React.RefObject<boolean> {
  const isThere = React.useRef(true);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    []
  );
  return isThere;
}

/** A comment that is added or removed while one reads may move others from page to page: each is shown once. */
function joined(before: Read, { comments, more }: PageComments, at: string): Read {
  const known = new Set(before.comments.map(({ id }) => id));
  const fresh = comments.filter(({ id }) => !known.has(id));
  const all = fresh.flatMap((comment) => [comment, ...comment.replies]);
  return {
    comments: [...before.comments, ...fresh],
    next: more,
    at: new Map([...before.at, ...all.map(({ id }) => [id, at] as const)])
  };
}

function ignore(): void {
  return undefined;
}
