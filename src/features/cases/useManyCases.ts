import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { tellReportersOfAll } from '../../application/reporting/workOnCase';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { changeCases } from '../../application/reporting/workOnCases';
import type { NotSaved } from '../../application/reporting/workOnCases';
import { useFault } from '../../components/useFault';
import type { CaseChange } from '../../domain/reporting/case';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { Closing } from './CloseDialog';
import { noteDuplicates, preparedClosing } from './closing';
import type { CaseViewer, ICasesServices } from './services';
import type { Closings } from './useClosings';

export type ManyNews =
  | { kind: 'none' }
  | { kind: 'saving'; done: number; number: number }
  | { kind: 'saved'; number: number; failed: readonly NotSaved[] }
  /** Nothing was begun. */
  | { kind: 'notBegun'; failure: Failure }
  /** Saved, and reporters could not all be told. */
  | { kind: 'untold'; failure: Failure }
  /** Saved, and the case that they are duplicates of does not name them. */
  | { kind: 'notLinked'; failure: Failure };

export type ManyCases = {
  news: ManyNews;
  change(entries: readonly BoardEntry[], change: CaseChange): void;
  close(entries: readonly BoardEntry[], closing: Closing): void;
};

/**
 * The same act on many reported posts, each saved by itself.
 *
 * @param onDone - the list is old now; what is given has failed
 */
export function useManyCases(
  services: ICasesServices,
  { name, email }: CaseViewer,
  closings: Closings,
  onDone: (failed: readonly NotSaved[]) => void
): ManyCases {
  const showFault = useFault();
  const [news, setNews] = React.useState<ManyNews>({ kind: 'none' });
  const reviewer = { name, email };

  async function run(entries: readonly BoardEntry[], change: CaseChange): Promise<readonly OpenCase[]> {
    const number = entries.length;
    const onProgress = (done: number): void => setNews({ kind: 'saving', done, number });
    onProgress(0);
    const { saved, failed } = await changeCases(entries, change, { ...services, reviewer, onProgress });
    setNews({ kind: 'saved', number: saved.length, failed });
    if (change.kind === 'close') {
      if (saved.length > 0) closings.add(saved);
    } else {
      const failure = await tellReportersOfAll(saved, services.cases);
      if (failure) setNews({ kind: 'untold', failure });
    }
    onDone(failed);
    return saved;
  }

  async function close(entries: readonly BoardEntry[], closing: Closing): Promise<void> {
    setNews({ kind: 'saving', done: 0, number: entries.length });
    const prepared = await preparedClosing(closing, reviewer, services).catch(failureOf);
    if (!('change' in prepared)) return setNews({ kind: 'notBegun', failure: prepared });
    const saved = await run(entries, prepared.change);
    if (prepared.original === undefined || saved.length === 0) return;
    try {
      await noteDuplicates(prepared.original, saved, reviewer, services);
    } catch (error) {
      setNews({ kind: 'notLinked', failure: failureOf(error) });
    }
  }

  return {
    news,
    change: (entries, change) => void run(entries, change).catch(showFault),
    close: (entries, closing) => void close(entries, closing).catch(showFault)
  };
}
