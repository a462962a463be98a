import * as React from 'react';
import { failureOf } from '../application/failure';
import type { Failure } from '../application/failure';
import { useFault } from './useFault';

/**
 * What is known of a question's answer. `last` is the last one there was: it stays while the same question is asked again.
 * A failure stays until there is another answer, so that its *Try again* keeps the focus.
 */
export type Answer<T> =
  | { kind: 'awaited'; last?: T }
  | { kind: 'failed'; failure: Failure; last?: T }
  | { kind: 'given'; value: T; last: T };

/**
 * Asks when first shown, and again with another question or when told to; the answer to an earlier one is dropped. What
 * no adapter foresaw is a fault of the screen's.
 * @param ask - the same function for the same question, so from `React.useCallback`; throws `ServiceError`
 */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> & { refresh(): void } {
  const showFault = useFault();
  const [known, setKnown] = React.useState<{ of: unknown; answer: Answer<T> }>(() => awaited(ask));
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: (last: T | undefined) => Answer<T>): void => {
      if (current) setKnown(({ answer }) => ({ of: ask, answer: next(answer.last) }));
    };
    setKnown((before) => {
      if (before.of !== ask) return awaited(ask);
      return before.answer.kind === 'given' ? awaited(ask, before.answer.last) : before;
    });
    ask()
      .then((value) => show(() => ({ kind: 'given', value, last: value })))
      .catch((error: unknown) => {
        const failure = failureOf(error);
        show((last) => ({ kind: 'failed', failure, last }));
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [ask, asked, showFault]);
  const refresh = React.useCallback(() => setAsked((count) => count + 1), []);
  return { ...(known.of === ask ? known.answer : awaited<T>(ask).answer), refresh };
}

function awaited<T>(ask: unknown, last?: T): { of: unknown; answer: Answer<T> } {
  return { of: ask, answer: { kind: 'awaited', last } };
}
