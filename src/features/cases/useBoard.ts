import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { useFault } from '../../components/errorBoundary/useFault';
import type { CasePerson } from '../../domain/reporting/case';
import { boardOf } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { ReportSettings } from '../../domain/reporting/reportSettings';
import type { ICasesServices } from './services';

export type Board = {
  entries: BoardEntry[];
  settings: ReportSettings;
  reviewers: CasePerson[];
  readAt: Date;
};

export type BoardState =
  | { kind: 'reading' }
  /** `failure`: why it could not be read again. */
  | { kind: 'ready'; board: Board; failure?: Failure }
  | { kind: 'failed'; failure: Failure };

/** Every reported post, read when first shown and again when asked; what is shown stays meanwhile. */
export function useBoard({ cases, clock }: ICasesServices): { state: BoardState; refresh(): void } {
  const showFault = useFault();
  const [state, setState] = React.useState<BoardState>({ kind: 'reading' });
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    const show = (next: (before: BoardState) => BoardState): void => {
      if (current) setState(next);
    };
    Promise.all([cases.readBoard(), cases.reviewers()])
      .then(([{ reports, cases: known, settings }, reviewers]) => {
        const readAt = clock.now();
        const entries = boardOf(reports, known, readAt);
        show(() => ({ kind: 'ready', board: { entries, settings, reviewers, readAt } }));
      })
      .catch((error: unknown) => {
        const failure = failureOf(error);
        show((before) => (before.kind === 'ready' ? { ...before, failure } : { kind: 'failed', failure }));
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [cases, clock, asked, showFault]);

  const refresh = React.useCallback(() => setAsked((count) => count + 1), []);
  return { state, refresh };
}
