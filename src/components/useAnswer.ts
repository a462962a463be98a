import * as React from 'react';
import { failureOf } from '../application/failure';
import type { Failure } from '../application/failure';
import { useFault } from './errorBoundary/useFault';

/** What became of a question. */
export type Answer<T> =
  { kind: 'awaited' } | { kind: 'failed'; failure: Failure } | { kind: 'given'; value: T };

/**
 * Asks when first shown, and again with another question; the answer to an earlier one is dropped.
 * @param ask - throws `ServiceError`; the same function for the same question, so from `React.useCallback`
 */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = React.useState<Answer<T>>({ kind: 'awaited' });
  const showFault = useFault();
  React.useEffect(() => {
    let current = true;
    ask()
      .then((value): Answer<T> => ({ kind: 'given', value }))
      .catch((error: unknown): Answer<T> => ({ kind: 'failed', failure: failureOf(error) }))
      .then((next) => {
        if (current) setAnswer(next);
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [ask, showFault]);
  return answer;
}
