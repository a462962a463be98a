import { millisecondsOf } from '../../domain/moment';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IPictureUpkeep } from './ports';
import { recycleRows } from './recyclePicture';

/** A picture comes after its report, and may be sent again for days: what is younger may still get one. */
const ageMs = 7 * 24 * 60 * 60 * 1000;

type OrphanPorts = {
  upkeep: IPictureUpkeep;
  now: Date;
  /** Told how many rows have been looked at. */
  onProgress(looked: number): void;
  signal: AbortSignal;
};

/**
 * The ids of rows of pictures older than a week that belong to no report: none by the same person with the same
 * intention. Reads both lists whole, by id and without the pictures. Throws `ServiceError`: with a page missing, a
 * report would be taken for none.
 */
export async function findOrphanedPictures({
  upkeep,
  now,
  onProgress,
  signal
}: OrphanPorts): Promise<number[]> {
  const reports = new Set<string>();
  for await (const page of pagesOf((after) => upkeep.reportsAfter(after, signal), upkeep.pageSize)) {
    for (const report of page) reports.add(keyOf(report));
  }
  const orphans: number[] = [];
  const youngest = now.getTime() - ageMs;
  let looked = 0;
  for await (const page of pagesOf((after) => upkeep.rowsAfter(after, signal), upkeep.pageSize)) {
    for (const row of page) {
      if (millisecondsOf(row.createdAt) < youngest && !reports.has(keyOf(row))) orphans.push(row.id);
    }
    looked += page.length;
    onProgress(looked);
  }
  return orphans;
}

/** What became of rows that an owner wanted gone. */
export type OrphansRecycled = {
  recycled: number;
  /** Not reached: stopped, or after a failure. */
  left: number;
  failure: Failure | undefined;
};

/** Puts rows into the recycle bin, a batch at a time, until it is told to stop. A failure is part of the answer. */
export async function recycleOrphans(
  ids: readonly number[],
  { upkeep, onProgress, signal }: Omit<OrphanPorts, 'now'>
): Promise<OrphansRecycled> {
  let recycled = 0;
  const count = (done: number): void => {
    recycled = done;
    onProgress(done);
  };
  try {
    await recycleRows(ids, upkeep, count, signal);
    return { recycled, left: ids.length - recycled, failure: undefined };
  } catch (error) {
    return { recycled, left: ids.length - recycled, failure: failureOf(error) };
  }
}

function keyOf({ authorId, intentionId }: { authorId: number; intentionId: string }): string {
  return `${authorId} ${intentionId}`;
}

async function* pagesOf<T extends { id: number }>(
  read: (afterId: number) => Promise<T[]>,
  pageSize: number
): AsyncGenerator<T[]> {
  let after = 0;
  for (;;) {
    const page = await read(after);
    yield page;
    if (page.length < pageSize) return;
    after = page[page.length - 1].id;
  }
}
