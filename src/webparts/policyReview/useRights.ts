import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { useFault } from '../../components/errorBoundary/useFault';
import type { IReviewAccess, ReviewRights } from '../../application/review/reviewRights';

export type RightsState =
  { kind: 'reading' } | { kind: 'known'; rights: ReviewRights } | { kind: 'failed'; failure: Failure };

/** Reads what the person may do when first shown, and again when asked. */
export function useRights(access: IReviewAccess): { state: RightsState; refresh(): void } {
  const [state, setState] = React.useState<RightsState>({ kind: 'reading' });
  const [asked, setAsked] = React.useState(0);

  const showFault = useFault();
  React.useEffect(() => {
    let current = true;
    const show = (next: RightsState): void => {
      if (current) setState(next);
    };
    access
      .read()
      .then((rights) => show({ kind: 'known', rights }))
      .catch((error: unknown) => show({ kind: 'failed', failure: failureOf(error) }))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [access, asked, showFault]);

  return { state, refresh: () => setAsked((count) => count + 1) };
}
