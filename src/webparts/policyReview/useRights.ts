import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IReviewAccess, ReviewRights } from '../../application/review/reviewRights';

export type RightsState =
  { kind: 'reading' } | { kind: 'known'; rights: ReviewRights } | { kind: 'failed'; failure: Failure };

/** Reads what the person may do when first shown, and again when asked. */
export function useRights(access: IReviewAccess): { state: RightsState; refresh(): void } {
  const [state, setState] = React.useState<RightsState>({ kind: 'reading' });
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    const show = (next: RightsState): void => {
      if (current) setState(next);
    };
    access.read().then(
      (rights) => show({ kind: 'known', rights }),
      (error) => show({ kind: 'failed', failure: failureOf(error) })
    );
    return () => {
      current = false;
    };
  }, [access, asked]);

  return { state, refresh: () => setAsked((count) => count + 1) };
}
