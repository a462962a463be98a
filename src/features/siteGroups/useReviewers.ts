import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { IReviewers, Reviewer } from '../../application/review/ports';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';

export type ReviewersState = {
  /** Undefined until they have been read. */
  people?: readonly Reviewer[];
  busy?: 'adding' | 'removing';
  news: string;
  problem: string;
};

export type ReviewersWork = {
  state: ReviewersState;
  /** Resolves to whether the person is a reviewer now. */
  add(address: string): Promise<boolean>;
  remove(reviewer: Reviewer): Promise<boolean>;
};

/** Reads the reviewers when first shown; after each change says what has come of it. */
export function useReviewers(reviewers: IReviewers): ReviewersWork {
  const showFault = useFault();
  const [state, setState] = React.useState<ReviewersState>({ news: '', problem: '' });
  const mounted = React.useRef(true);
  const show = React.useCallback((part: Partial<ReviewersState>): void => {
    if (mounted.current) setState((previous) => ({ ...previous, ...part }));
  }, []);

  React.useEffect(() => {
    mounted.current = true;
    reviewers
      .read()
      .then((people) => show({ people }))
      .catch((error: unknown) => {
        const { kind, detail } = failureOf(error);
        const problem =
          kind === 'missing' ? strings.groupMissing : fill(strings.reviewersReadFailed, { detail });
        show({ problem });
      })
      .catch(showFault);
    return () => {
      mounted.current = false;
    };
  }, [reviewers, show, showFault]);

  /** Does the work, reads the reviewers again, and says what it came to: news, or a problem when there is none. */
  async function perform(
    busy: ReviewersState['busy'],
    work: () => Promise<{ news?: string; problem?: string }>,
    failed: (detail: string) => string
  ): Promise<boolean> {
    show({ busy, news: '', problem: '' });
    try {
      const { news = '', problem = '' } = await work();
      show({ people: await reviewers.read(), news, problem });
      return problem === '';
    } catch (error) {
      show({ problem: failed(failureOf(error).detail) });
      return false;
    } finally {
      show({ busy: undefined });
    }
  }

  return {
    state,
    add: (address) =>
      perform(
        'adding',
        async () => {
          const added = await reviewers.add(address);
          return added
            ? { news: fill(strings.added, { name: added.name }) }
            : { problem: fill(strings.unknown, { address }) };
        },
        (detail) => fill(strings.addFailed, { address, detail })
      ),
    remove: ({ id, name }) =>
      perform(
        'removing',
        async () => {
          await reviewers.remove(id);
          return { news: fill(strings.removed, { name }) };
        },
        (detail) => fill(strings.removeFailed, { name, detail })
      )
  };
}
