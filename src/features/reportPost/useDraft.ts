import * as React from 'react';
import type { Picture } from '../../application/reporting/ports';
import { useFault } from '../../components/errorBoundary/useFault';
import { emptyDraft, isWorthKeeping } from '../../domain/reporting/draft';
import type { ReportDraft } from '../../domain/reporting/draft';
import type { IReportServices } from './services';

export interface IDraft {
  draft: ReportDraft;
  change(change: Partial<ReportDraft>): void;
  pictures: readonly Picture[];
  setPictures(pictures: readonly Picture[]): void;
  /** An unsent report that is not about the post the panel was opened for: the person says which to go on with. */
  undecided: boolean;
  decide(choice: 'continue' | 'startNew'): void;
  /** The report is with SharePoint: this device forgets it. */
  forget(): void;
}

/** The report being written, kept on the device with every change. */
export function useDraft({ drafts, pictures: kept, ids }: IReportServices, link: string): IDraft {
  const showFault = useFault();
  const [draft, setDraft] = React.useState<ReportDraft>(() => drafts.load() ?? emptyDraft(ids.guid(), link));
  const [pictures, setPictures] = React.useState<readonly Picture[]>([]);
  const [undecided, setUndecided] = React.useState(
    () => link !== '' && draft.link !== link && isWorthKeeping(draft)
  );

  React.useEffect(() => {
    let current = true;
    kept
      .load()
      .then((loaded) => current && setPictures((taken) => (taken.length > 0 ? taken : loaded)))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [kept, showFault]);

  function keepPictures(next: readonly Picture[]): void {
    setPictures(next);
    kept.save(next).catch(showFault);
  }

  function change(part: Partial<ReportDraft>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    drafts.save(next);
  }

  return {
    draft,
    change,
    pictures,
    setPictures: keepPictures,
    undecided,
    decide: (choice) => {
      setUndecided(false);
      if (choice === 'continue') return;
      change(emptyDraft(ids.guid(), link));
      keepPictures([]);
    },
    forget: () => {
      drafts.clear();
      keepPictures([]);
    }
  };
}
