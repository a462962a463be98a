import * as React from 'react';
import type { Picture } from '../../application/reporting/ports';
import { useFault } from '../../components/useFault';
import { beginsWith, emptyDraft, isWorthKeeping, mostPictures } from '../../domain/reporting/draft';
import type { ReportDraft, ReportStart } from '../../domain/reporting/draft';
import type { IReportServices } from './services';

export interface IDraft {
  draft: ReportDraft;
  change(change: Partial<ReportDraft>): void;
  pictures: readonly Picture[];
  /** Answers whether there was room for it. The same picture twice is one. */
  addPicture(picture: Picture): boolean;
  removePicture(picture: Picture): void;
  /** An unsent report that is not about the post the panel was opened for: the person says which to go on with. */
  undecided: DraftChoice | undefined;
  decide(choice: 'continue' | 'startNew'): void;
  /** The report is about to be sent. */
  markTried(): void;
  /** The report is with SharePoint: this device forgets it. */
  forget(): void;
}

/** The report that waits, and the one about the post that the panel was opened for. */
export type DraftChoice = { kept: ReportDraft; asked: ReportDraft };

type Written = { draft: ReportDraft; pictures: readonly Picture[] };

const notLoaded: readonly Picture[] = [];

/**
 * The report being written, kept on the device with every change.
 *
 * @param start - what the report was begun with; empty for nothing, and once it has been used
 * @param onUsed - the start is kept in the draft now, or the person goes on with another, or has sent it
 */
export function useDraft(
  { drafts, pictures: store, ids }: IReportServices,
  start: ReportStart,
  onUsed: () => void
): IDraft {
  const showFault = useFault();
  const [kept] = React.useState<ReportDraft>(() => drafts.load() ?? emptyDraft(ids.guid()));
  const isAboutAnother = !beginsWith(kept, start);
  const [written, setWritten] = React.useState<Written>(() => ({
    draft: isAboutAnother ? { ...emptyDraft(ids.guid()), ...start } : kept,
    pictures: notLoaded
  }));
  const [isUndecided, setUndecided] = React.useState(() => isAboutAnother && isWorthKeeping(kept, 0));

  // Pictures and words arrive while others are on their way: each is added to what is there by then.
  const latest = React.useRef(written);
  const show = React.useCallback((part: Partial<Written>): void => {
    latest.current = { ...latest.current, ...part };
    setWritten(latest.current);
  }, []);

  React.useEffect(() => {
    let current = true;
    const take = (pictures: Picture[]): void => {
      if (!current || latest.current.pictures !== notLoaded) return;
      show({ pictures });
      const { draft } = latest.current;
      if (draft.id !== kept.id && isWorthKeeping(kept, pictures.length)) setUndecided(true);
    };
    store.load().then(take).catch(showFault);
    return () => {
      current = false;
    };
  }, [store, show, kept, showFault]);

  function keep(part: Partial<ReportDraft>): void {
    show({ draft: { ...latest.current.draft, ...part } });
    drafts.save(latest.current.draft);
    onUsed();
  }

  /** What has been sent may have arrived, and stays as it was said: with a change it is another report. */
  function change(part: Partial<ReportDraft>): void {
    keep(latest.current.draft.tried ? { id: ids.guid(), tried: false, ...part } : part);
  }

  function storePictures(pictures: readonly Picture[]): void {
    show({ pictures });
    store.save(pictures).catch(showFault);
  }

  /** The draft is kept with them, so that they are known to be about its post. */
  function changePictures(pictures: readonly Picture[]): void {
    storePictures(pictures);
    change({});
  }

  return {
    ...written,
    change,
    addPicture: (picture) => {
      const { pictures } = latest.current;
      if (pictures.some(({ name }) => name === picture.name)) return true;
      if (pictures.length >= mostPictures) return false;
      changePictures([...pictures, picture]);
      return true;
    },
    removePicture: (picture) => changePictures(latest.current.pictures.filter((other) => other !== picture)),
    undecided: isUndecided ? { kept, asked: written.draft } : undefined,
    decide: (choice) => {
      setUndecided(false);
      if (choice === 'continue') keep(kept);
      else changePictures([]);
    },
    markTried: () => keep({ tried: true }),
    forget: () => {
      // While it was on its way, the panel may have been asked for another post, whose report is kept by now.
      if ((drafts.load() ?? latest.current.draft).id === latest.current.draft.id) {
        drafts.clear();
        storePictures([]);
      }
      onUsed();
    }
  };
}
