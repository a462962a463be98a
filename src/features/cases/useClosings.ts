import * as React from 'react';
import type { Failure } from '../../application/failure';
import { tellReportersOfAll } from '../../application/reporting/workOnCase';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { undoClosing } from '../../application/reporting/workOnCases';
import type { StaysClosed } from '../../application/reporting/workOnCases';
import { useFault } from '../../components/useFault';
import type { CaseViewer, ICasesServices } from './services';

/** How long a closing can be taken back before its reporters hear of it. */
const undoneWithinMs = 10_000;

type ClosedNews =
  | { kind: 'none' }
  /** Closed, and reporters do not know yet. */
  | { kind: 'closed'; open: readonly OpenCase[] }
  | { kind: 'undoing'; open: readonly OpenCase[] }
  | { kind: 'undone'; reopened: readonly OpenCase[]; kept: readonly StaysClosed[] }
  /** Reporters could not all be told; the list of cases offers to finish that. */
  | { kind: 'untold'; failure: Failure };

export type Closings = {
  news: ClosedNews;
  /** Cases whose reporters are yet to be told. */
  waiting: ReadonlySet<number>;
  /** How often closings have been undone: what is shown of a case is old then. */
  undone: number;
  /** Cases that were closed just now. The reporters of those before them are told at once. */
  add(closed: readonly OpenCase[]): void;
  undo(): void;
  /** Reporters wait for as long as it is held. */
  hold(isHeld: boolean): void;
  dismiss(): void;
};

/**
 * What was closed a moment ago: it is saved, and its reporters hear of it ten seconds later, or at once when the tab is left.
 * When the browser goes before that, the list of cases finds reporters who have not been told, and offers to finish it.
 *
 * @param onTold - the list of cases is old now
 */
export function useClosings(services: ICasesServices, viewer: CaseViewer, onTold: () => void): Closings {
  const showFault = useFault();
  const [news, setNews] = React.useState<ClosedNews>({ kind: 'none' });
  const [isHeld, hold] = React.useState(false);
  const [undone, setUndone] = React.useState(0);
  const { cases } = services;
  const open = news.kind === 'closed' ? news.open : undefined;
  const latest = React.useRef({ open, onTold });
  latest.current = { open, onTold };

  const tell = React.useCallback(
    async (closed: readonly OpenCase[]): Promise<void> => {
      const failure = await tellReportersOfAll(closed, cases);
      setNews((current) => {
        if (failure) return { kind: 'untold', failure };
        return current.kind === 'closed' && current.open === closed ? { kind: 'none' } : current;
      });
      latest.current.onTold();
    },
    [cases]
  );

  React.useEffect(() => {
    if (!open || isHeld) return undefined;
    const timer = window.setTimeout(() => void tell(open).catch(showFault), undoneWithinMs);
    return () => window.clearTimeout(timer);
  }, [open, isHeld, tell, showFault]);

  // Another tab of the review: nothing is left to undo there.
  React.useEffect(
    () => () => {
      const left = latest.current.open;
      if (left) void tellReportersOfAll(left, cases).catch(showFault);
    },
    [cases, showFault]
  );

  async function undo(): Promise<void> {
    if (!open) return;
    setNews({ kind: 'undoing', open });
    const { name, email } = viewer;
    const { reopened, kept } = await undoClosing(open, { ...services, reviewer: { name, email } });
    const failure = await tellReportersOfAll(reopened, cases);
    setNews(failure ? { kind: 'untold', failure } : { kind: 'undone', reopened, kept });
    setUndone((count) => count + 1);
    latest.current.onTold();
  }

  return {
    news,
    waiting: new Set((open ?? []).map((one) => one.case.id)),
    undone,
    add(closed) {
      if (open) tell(open).catch(showFault);
      setNews({ kind: 'closed', open: closed });
    },
    undo: () => void undo().catch(showFault),
    hold,
    dismiss() {
      if (open) tell(open).catch(showFault);
      setNews({ kind: 'none' });
    }
  };
}
