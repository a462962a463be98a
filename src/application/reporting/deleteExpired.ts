import type { ReportCase } from '../../domain/reporting/case';
import { isExpired, newestId, statusOf } from '../../domain/reporting/caseBoard';
import type { BoardStatus } from '../../domain/reporting/caseBoard';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { ICaseLists } from './casePorts';

/** Why a case is kept that was past its retention when it was listed. */
export type KeptBecause = 'onHold' | 'reportedAgain' | 'reopened';

/** What became of cases past their retention. */
export type Deletion = {
  deleted: number;
  kept: Record<KeptBecause, number>;
  /** Not reached: cancelled, or after a failure. */
  left: number;
  failure: Failure | undefined;
};

export type Deleting = {
  cases: ICaseLists;
  now: Date;
  retentionDays: number | undefined;
};

export type DeletingMany = Deleting & {
  onProgress(done: number): void;
  signal: AbortSignal;
};

/**
 * Puts cases past their retention and their reports into the recycle bin, one after the other. A failure ends it and
 * is part of the answer, never thrown.
 */
export async function deleteExpired(
  postKeyHashes: readonly string[],
  deleting: DeletingMany
): Promise<Deletion> {
  const { onProgress, signal } = deleting;
  const kept = { onHold: 0, reportedAgain: 0, reopened: 0 };
  const deletion: Deletion = { deleted: 0, kept, left: postKeyHashes.length, failure: undefined };
  for (const postKeyHash of postKeyHashes) {
    if (signal.aborted) break;
    try {
      const outcome = await deleteOne(postKeyHash, deleting);
      if (outcome === 'deleted') deletion.deleted += 1;
      else kept[outcome] += 1;
    } catch (error) {
      return { ...deletion, failure: failureOf(error) };
    }
    deletion.left -= 1;
    onProgress(postKeyHashes.length - deletion.left);
  }
  return deletion;
}

/**
 * Deletes one case with its reports. Both are read again first, so that what changed since it was listed is kept.
 * Another owner may have been first, which is `deleted` too. Throws `ServiceError`.
 */
async function deleteOne(
  postKeyHash: string,
  { cases, now, retentionDays }: Deleting
): Promise<'deleted' | KeptBecause> {
  const current = await cases.find(postKeyHash);
  if (!current) return 'deleted';
  const reports = await cases.readReports(postKeyHash);
  const status = statusOf(current, newestId(reports));
  if (!isExpired({ status, case: current }, now, retentionDays)) return reasonToKeep(current, status);
  await cases.recycle(
    current.id,
    reports.map(({ id }) => id)
  );
  return 'deleted';
}

function reasonToKeep({ onHold }: ReportCase, status: BoardStatus): KeptBecause {
  if (onHold) return 'onHold';
  return status === 'newInformation' ? 'reportedAgain' : 'reopened';
}
