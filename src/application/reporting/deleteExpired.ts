import { isExpired, statusOf } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { ICaseLists } from './casePorts';

/** What became of cases past their retention. */
export type Deletion = {
  deleted: number;
  /** Put on hold, reopened or reported again since they were listed. */
  kept: number;
  /** Not reached: cancelled, or after a failure. */
  left: number;
  failure: Failure | undefined;
};

export type Deleting = {
  cases: ICaseLists;
  now: Date;
  retentionDays: number | undefined;
  onProgress(done: number): void;
  signal: AbortSignal;
};

/**
 * Puts cases past their retention and their reports into the recycle bin, one after the other. Each is read again
 * first, so that one put on hold meanwhile is kept. A failure ends it and is part of the answer, never thrown.
 */
export async function deleteExpired(entries: readonly BoardEntry[], deleting: Deleting): Promise<Deletion> {
  const { onProgress, signal } = deleting;
  const deletion: Deletion = { deleted: 0, kept: 0, left: entries.length, failure: undefined };
  for (const entry of entries) {
    if (signal.aborted) break;
    try {
      const isGone = await deleteOne(entry, deleting);
      deletion[isGone ? 'deleted' : 'kept'] += 1;
    } catch (error) {
      return { ...deletion, failure: failureOf(error) };
    }
    deletion.left -= 1;
    onProgress(entries.length - deletion.left);
  }
  return deletion;
}

/** Whether the case is gone; another owner may have been first. Throws `ServiceError`. */
async function deleteOne(entry: BoardEntry, { cases, now, retentionDays }: Deleting): Promise<boolean> {
  const current = await cases.find(entry.postKeyHash);
  if (!current) return true;
  const status = statusOf(current, Math.max(0, ...entry.reportIds));
  if (!isExpired({ ...entry, status, case: current }, now, retentionDays)) return false;
  await cases.recycle(current.id, entry.reportIds);
  return true;
}
