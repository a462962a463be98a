import { isPastRetention, statusOf } from '../../domain/reporting/caseBoard';
import type { BoardEntry, BoardStatus } from '../../domain/reporting/caseBoard';
import type { ReportCase } from '../../domain/reporting/case';
import { serialiseRest } from '../../domain/reporting/takenIn';
import type { TakenIn } from '../../domain/reporting/takenIn';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IHashing } from '../ports';
import type { ReviewedReport } from './ports';
import { readBoard } from './readBoard';
import type { Board, BoardPorts } from './readBoard';
import { takenInReport } from './takeIn';

/** Why a case is kept that was past its retention when it was listed. */
export type KeptBecause = 'onHold' | 'reportedAgain' | 'reopened';

/** What became of cases past their retention. */
export type Deletion = {
  deleted: number;
  kept: Record<KeptBecause, number>;
  /** Reports about the posts of deleted cases that stay: no case was shown them. */
  staying: number;
  /** Not reached: cancelled, or after a failure. */
  left: number;
  failure: Failure | undefined;
};

export type DeletionPorts = BoardPorts & {
  hashing: IHashing;
  /** Puts the pictures of a report into the recycle bin. Throws `ServiceError`. */
  recyclePictures(report: ReviewedReport): Promise<void>;
  onProgress(done: number): void;
  signal: AbortSignal;
};

/**
 * Puts cases past their retention into the recycle bin, one after the other, each with exactly the reports that it had
 * been shown when it was closed, and their pictures. The list of cases is read again first, so that what changed since
 * the person was asked is kept. A failure ends it and is part of the answer, never thrown.
 *
 * @param entryIds - what the person was asked about
 */
export async function deleteExpired(entryIds: readonly string[], deleting: DeletionPorts): Promise<Deletion> {
  const kept = { onHold: 0, reportedAgain: 0, reopened: 0 };
  const deletion: Deletion = { deleted: 0, kept, staying: 0, left: entryIds.length, failure: undefined };
  try {
    await deleteEach(entryIds, await readBoard(deleting), deletion, deleting);
    return deletion;
  } catch (error) {
    return { ...deletion, failure: failureOf(error) };
  }
}

/** Deletes one after the other, and keeps count in `deletion` until one fails or the person stops it. */
async function deleteEach(
  entryIds: readonly string[],
  { entries, settings, readAt }: Board,
  deletion: Deletion,
  deleting: DeletionPorts
): Promise<void> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entryId of entryIds) {
    if (deleting.signal.aborted) return;
    const outcome = await deleteOne(byId.get(entryId), readAt, settings.retentionDays, deleting);
    if (typeof outcome === 'string') deletion.kept[outcome] += 1;
    else {
      deletion.deleted += 1;
      deletion.staying += outcome.staying;
    }
    deletion.left -= 1;
    deleting.onProgress(entryIds.length - deletion.left);
  }
}

/**
 * Deletes one case with its reports. It is read again first. Another owner may have been first, which is deleted too.
 * The reports go first: what is left of a deletion that broke off still has its case, and is offered again.
 */
async function deleteOne(
  entry: BoardEntry | undefined,
  now: Date,
  retentionDays: number | undefined,
  deleting: DeletionPorts
): Promise<{ staying: number } | KeptBecause> {
  const { cases } = deleting;
  const current = entry?.case && (await cases.get(entry.case.id));
  if (!entry || !current) return { staying: 0 };
  const status = statusOf(current, entry);
  if (!isPastRetention({ status, case: current }, now, retentionDays)) return reasonToKeep(current, status);
  const ids = current.takenIn ? await shownIds(current.takenIn, entry, deleting) : idsOf(entry);
  await recycleAll(ids, deleting);
  await cases.recycleCase(current.id);
  const gone = new Set(ids);
  return { staying: entry.floodIds.length + idsOf(entry).filter((id) => !gone.has(id)).length };
}

function reasonToKeep({ onHold }: ReportCase, status: BoardStatus): KeptBecause {
  if (onHold) return 'onHold';
  return status === 'newInformation' ? 'reportedAgain' : 'reopened';
}

const idsOf = ({ reports }: BoardEntry): number[] => reports.map(({ id }) => id);

/** What a case was shown, by id. The rest beyond the first 500 only where it adds up to the hash over it. */
async function shownIds(takenIn: TakenIn, entry: BoardEntry, deleting: DeletionPorts): Promise<number[]> {
  const { reports, rest } = takenIn;
  const known = reports.map(({ id }) => id);
  if (!rest) return known;
  const others = idsOf(entry).filter((id) => id <= rest.lastId && !known.includes(id));
  const isWhole = (await hashOfRest(others, deleting)) === rest.hash && others.length === rest.count;
  return isWhole ? [...known, ...others] : known;
}

const readAtOnce = 100;

async function hashOfRest(ids: readonly number[], { cases, hashing }: DeletionPorts): Promise<string> {
  let hash = '';
  for (let start = 0; start < ids.length; start += readAtOnce) {
    for (const report of await cases.readReports(ids.slice(start, start + readAtOnce))) {
      hash = await hashing.sha256(serialiseRest(hash, await takenInReport(report, hashing)));
    }
  }
  return hash;
}

/** The pictures of each before it: without the report nobody would know whose they are. */
async function recycleAll(ids: readonly number[], { cases, recyclePictures }: DeletionPorts): Promise<void> {
  for (let start = 0; start < ids.length; start += readAtOnce) {
    const some = ids.slice(start, start + readAtOnce);
    for (const report of await cases.readReports(some)) {
      if (report.pictures.length > 0) await recyclePictures(report);
    }
    await cases.recycleReports(some);
  }
}
