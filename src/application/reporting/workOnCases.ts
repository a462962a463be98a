import type { CaseChange, CasePerson } from '../../domain/reporting/case';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import { changeCase, changeListed, openCase } from './workOnCase';
import type { CasePorts, OpenCase } from './workOnCase';

/** Why one of many was not saved. `changed`: somebody else has saved it since the list was read. */
export type NotSaved = { entry: BoardEntry; because: 'changed' | Failure };

type Worked = { saved: OpenCase[]; failed: NotSaved[] };

type ManyCasesPorts = CasePorts & {
  reviewer: CasePerson;
  onProgress(done: number): void;
};

/** So many are under way at once: SharePoint holds up whoever asks for more. */
const atOnce = 4;

/**
 * Makes the same change to many reported posts, each saved by itself and only as it was listed. What fails is handed
 * back, in the order of the list, and stops none of the others. Never throws.
 */
export async function changeCases(
  entries: readonly BoardEntry[],
  change: CaseChange,
  working: ManyCasesPorts
): Promise<Worked> {
  const outcomes: (OpenCase | NotSaved)[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < entries.length) {
      const index = next;
      next += 1;
      outcomes[index] = await changeOne(entries[index], change, working);
      done += 1;
      working.onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    saved: outcomes.filter((outcome): outcome is OpenCase => 'told' in outcome),
    failed: outcomes.filter((outcome): outcome is NotSaved => 'because' in outcome)
  };
}

async function changeOne(
  entry: BoardEntry,
  change: CaseChange,
  working: ManyCasesPorts
): Promise<OpenCase | NotSaved> {
  try {
    const changed = await changeListed(entry, change, working.reviewer, working);
    return changed === 'changed' ? { entry, because: 'changed' } : changed;
  } catch (error) {
    return { entry, because: failureOf(error) };
  }
}

/** A case that could not be opened again, and why. */
export type StaysClosed = { open: OpenCase; because: NotSaved['because'] };

/** Opens cases again that were closed a moment ago, unless somebody has changed them since. Never throws. */
export async function undoClosing(
  closed: readonly OpenCase[],
  { reviewer, ...work }: Omit<ManyCasesPorts, 'onProgress'>
): Promise<{ reopened: OpenCase[]; kept: StaysClosed[] }> {
  const reopened: OpenCase[] = [];
  const kept: StaysClosed[] = [];
  for (const one of closed) {
    try {
      const { kind, open } = await changeCase(one, { kind: 'reopen' }, reviewer, work);
      if (kind === 'saved') reopened.push(open);
      else kept.push({ open: one, because: kind });
    } catch (error) {
      kept.push({ open: one, because: failureOf(error) });
    }
  }
  return { reopened, kept };
}

/** A case of a post; its row is made when there is none yet. Throws `ServiceError`. */
export async function caseIdOf(entry: BoardEntry, reviewer: CasePerson, work: CasePorts): Promise<number> {
  return entry.case?.id ?? (await openCase(entry, reviewer, work)).case.id;
}
