import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IReviewers, Reviewer } from '../../application/review/ports';
import { fill } from '../../components/fill';
import { useAnswer } from '../../components/useAnswer';
import type { Principal } from '../../domain/people/principal';

type ReviewersState = {
  busy?: 'adding' | 'removing';
  news: string;
  problem: string;
};

type ReviewersWork = {
  state: ReviewersState;
  /** Undefined until they have been read. */
  people: readonly Reviewer[] | undefined;
  /** Why they could not be read, or not read again. */
  failure: Failure | undefined;
  /** Resolves to whether the person is a reviewer now. */
  add(person: Principal): Promise<boolean>;
  remove(reviewer: Reviewer): Promise<boolean>;
  /** Reads the reviewers again. */
  refresh(): void;
};

/** Reads the reviewers when first shown; after each change says what has come of it. */
export function useReviewers(reviewers: IReviewers): ReviewersWork {
  const { refresh, ...answer } = useAnswer(React.useCallback(() => reviewers.read(), [reviewers]));
  const [state, setState] = React.useState<ReviewersState>({ news: '', problem: '' });
  const show = (part: Partial<ReviewersState>): void => setState((previous) => ({ ...previous, ...part }));

  /** Does the work and says what it came to: news, or a problem when there is none. Then reads the reviewers again. */
  async function perform(
    busy: ReviewersState['busy'],
    work: () => Promise<{ news?: string; problem?: string }>,
    failed: (detail: string) => string
  ): Promise<boolean> {
    show({ busy, news: '', problem: '' });
    try {
      const { news = '', problem = '' } = await work();
      refresh();
      show({ news, problem });
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
    people: answer.last,
    failure: answer.kind === 'failed' ? answer.failure : undefined,
    refresh,
    add: ({ key, name }) =>
      perform(
        'adding',
        async () => {
          const added = await reviewers.add(key);
          if (added === 'notAPerson') return { problem: fill(strings.notAPerson, { name }) };
          return added
            ? { news: fill(strings.added, { name: added.name }) }
            : { problem: fill(strings.unknown, { name }) };
        },
        (detail) => fill(strings.addFailed, { name, detail })
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
