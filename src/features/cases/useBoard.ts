import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { readBoard } from '../../application/reporting/readBoard';
import type { Board as ReadBoard } from '../../application/reporting/readBoard';
import { useFault } from '../../components/errorBoundary/useFault';
import type { CasePerson } from '../../domain/reporting/case';
import type { ICasesServices } from './services';

export type Board = ReadBoard & { reviewers: CasePerson[] };

export type BoardState =
  | { kind: 'reading' }
  /** `failure`: why it could not be read again. */
  | { kind: 'ready'; board: Board; failure?: Failure }
  | { kind: 'failed'; failure: Failure };

/** Every reported post, read when first shown and again when asked; what is shown stays meanwhile. */
export function useBoard(services: ICasesServices): { state: BoardState; refresh(): void } {
  const showFault = useFault();
  const [state, setState] = React.useState<BoardState>({ kind: 'reading' });
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    const show = (next: (before: BoardState) => BoardState): void => {
      if (current) setState(next);
    };
    Promise.all([readBoard(services), services.cases.reviewers()])
      .then(([board, reviewers]) => show(() => ({ kind: 'ready', board: { ...board, reviewers } })))
      .catch((error: unknown) => {
        const failure = failureOf(error);
        show((before) => (before.kind === 'ready' ? { ...before, failure } : { kind: 'failed', failure }));
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [services, asked, showFault]);

  const refresh = React.useCallback(() => setAsked((count) => count + 1), []);
  return { state, refresh };
}
