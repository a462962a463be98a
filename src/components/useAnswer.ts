import * as React from 'react';

/** What became of a question. */
export type Answer<T> =
  { kind: 'awaited' } | { kind: 'failed'; error: unknown } | { kind: 'given'; value: T };

/**
 * Asks when first shown, and again with another question; the answer to an earlier one is dropped.
 * @param ask - the same function for the same question, so from `React.useCallback`
 */
export function useAnswer<T>(ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = React.useState<Answer<T>>({ kind: 'awaited' });
  React.useEffect(() => {
    let current = true;
    const show = (next: Answer<T>): void => {
      if (current) setAnswer(next);
    };
    ask().then(
      (value) => show({ kind: 'given', value }),
      (error: unknown) => show({ kind: 'failed', error })
    );
    return () => {
      current = false;
    };
  }, [ask]);
  return answer;
}
