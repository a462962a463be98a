import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { removeFromCase } from '../../application/reporting/removeFromCase';
import type { Removal } from '../../application/reporting/removeFromCase';
import {
  changeCase,
  openCase,
  readOn,
  tellReporters,
  whenTold
} from '../../application/reporting/workOnCase';
import type { OpenCase } from '../../application/reporting/workOnCase';
import { useFault } from '../../components/useFault';
import type { CaseChange } from '../../domain/reporting/case';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { Closing } from './CloseDialog';
import { noteDuplicates, preparedClosing } from './closing';
import type { CaseViewer, ICasesServices } from './services';
import type { Closings } from './useClosings';

export type CaseNotice =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Saved, and reporters could not all be told. */
  | { kind: 'untold'; failure: Failure }
  /** Somebody else was first; what they made of it is shown. */
  | { kind: 'changed'; by: string }
  | { kind: 'notOpened'; failure: Failure }
  | { kind: 'notSaved'; failure: Failure }
  /** Saved, and the case that it is a duplicate of does not name it. */
  | { kind: 'notLinked'; failure: Failure }
  /** The next reports could not be read. */
  | { kind: 'notRead'; failure: Failure };

export type CaseState = {
  /** Undefined while it is being opened. */
  open: OpenCase | undefined;
  notice: CaseNotice;
  /** Opens it again, when that failed or it has changed. */
  retry(): void;
  /** Makes a change; whether it is saved. */
  change(change: CaseChange): Promise<boolean>;
  /** Closes it; whether that is saved. Its reporters hear later. */
  close(closing: Closing): Promise<boolean>;
  /** Puts a report or a picture into the recycle bin; the case keeps why. Throws `ServiceError`. */
  remove(removal: Removal): Promise<void>;
  /** Reads the next reports; undefined when all are there. */
  readMore: (() => void) | undefined;
  /** Next reports are on their way. */
  isReading: boolean;
};

/**
 * The case of a reported post, opened when first shown, and the changes a reviewer makes.
 *
 * @param onOpened - its row is there now, with that id
 */
export function useCase(
  entry: BoardEntry,
  services: ICasesServices,
  viewer: CaseViewer,
  closings: Closings,
  onOpened: (caseId: number) => void
): CaseState {
  const showFault = useFault();
  const [open, setOpen] = React.useState<OpenCase>();
  const [notice, setNotice] = React.useState<CaseNotice>({ kind: 'none' });
  const [isReading, setReading] = React.useState(false);
  const [asked, setAsked] = React.useState(0);
  const { name, email } = viewer;
  const reviewer = React.useMemo(() => ({ name, email }), [name, email]);

  const latest = React.useRef(onOpened);
  latest.current = onOpened;
  const { undone } = closings;
  React.useEffect(() => {
    let current = true;
    setNotice({ kind: 'none' });
    openCase(entry, reviewer, services)
      .then((opened) => {
        if (!current) return;
        setOpen(opened);
        latest.current(opened.case.id);
      })
      .catch((error: unknown) => {
        const failure = failureOf(error);
        if (current) setNotice({ kind: 'notOpened', failure });
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [entry, reviewer, services, asked, undone, showFault]);

  async function save(wanted: CaseChange): Promise<OpenCase | undefined> {
    if (!open) return undefined;
    setNotice({ kind: 'saving' });
    try {
      const saving = await changeCase(open, wanted, reviewer, services);
      setOpen(saving.open);
      if (saving.kind === 'saved') {
        setNotice({ kind: 'saved' });
        return saving.open;
      }
      const { history } = saving.open.case;
      setNotice({ kind: 'changed', by: history[history.length - 1]?.by.name ?? '' });
    } catch (error) {
      setNotice({ kind: 'notSaved', failure: failureOf(error) });
    }
    return undefined;
  }

  /** The reviewer does not wait for it, and may have gone on meanwhile. */
  async function tell(saved: OpenCase): Promise<void> {
    const { open: informed, untold } = await tellReporters(saved, services.cases);
    setOpen((current) => current && { ...current, told: informed.told });
    if (untold) setNotice({ kind: 'untold', failure: untold });
  }

  async function change(wanted: CaseChange): Promise<boolean> {
    const saved = await save(wanted);
    if (saved) tell(saved).catch(showFault);
    return saved !== undefined;
  }

  async function close(closing: Closing): Promise<boolean> {
    setNotice({ kind: 'saving' });
    const prepared = await preparedClosing(closing, reviewer, services).catch(failureOf);
    if (!('change' in prepared)) {
      setNotice({ kind: 'notSaved', failure: prepared });
      return false;
    }
    const saved = await save(prepared.change);
    if (!saved) return false;
    closings.add([saved]);
    setOpen(whenTold(saved));
    if (prepared.original !== undefined) await link(prepared.original, saved);
    return true;
  }

  async function link(original: number, saved: OpenCase): Promise<void> {
    try {
      await noteDuplicates(original, [saved], reviewer, services);
    } catch (error) {
      setNotice({ kind: 'notLinked', failure: failureOf(error) });
    }
  }

  /** What nobody foresaw is a fault of the screen's; the others are notices. */
  async function guarded(work: Promise<boolean>): Promise<boolean> {
    try {
      return await work;
    } catch (error) {
      showFault(error);
      return false;
    }
  }

  async function remove(removal: Removal): Promise<void> {
    if (open) setOpen(await removeFromCase(open, removal, reviewer, services));
  }

  async function readNext(): Promise<void> {
    if (!open) return;
    setReading(true);
    try {
      const more = await readOn(open, reviewer, services);
      setOpen(more);
    } catch (error) {
      setNotice({ kind: 'notRead', failure: failureOf(error) });
    } finally {
      setReading(false);
    }
  }

  return {
    open,
    notice,
    retry: () => setAsked((count) => count + 1),
    change: (wanted) => guarded(change(wanted)),
    close: (closing) => guarded(close(closing)),
    remove,
    readMore: open && open.unread.length > 0 ? () => void readNext().catch(showFault) : undefined,
    isReading
  };
}
