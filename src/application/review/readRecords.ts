import type { AcknowledgementRecord, Author, RecordSet } from '../../domain/coverage/records';
import type { IAcknowledgementRecords, IRecordCache, ListState, RecordPage } from './ports';

export type RecordReading = { source: IAcknowledgementRecords; cache: IRecordCache };

export type ReadingProgress = { read: number; total: number };

export type ReadingWatch = {
  onProgress(progress: ReadingProgress): void;
  /** Stops the reading, and the request it is waiting for. */
  signal: AbortSignal;
};

/** The reading was stopped. What had been read is kept, and the next reading goes on from there. */
export class ReadingCancelled extends Error {
  public constructor() {
    super('The reading was cancelled.');
    this.name = 'ReadingCancelled';
  }
}

/**
 * Reads everyone's acknowledgements: those kept on the device, then the pages that have come since. What is kept is
 * distrusted, and everything read anew, when it came from another list or does not add up to what the list holds.
 *
 * Throws `ServiceError`, or `ReadingCancelled`.
 */
export async function readRecords(reading: RecordReading, watch: ReadingWatch): Promise<RecordSet> {
  const collected = new Collected();
  try {
    const kept = await reading.cache.load((page) => {
      collected.add(page);
    });
    const finished = await readOn(reading, watch, collected, kept?.listId);
    return finished ?? (await readAnew(reading, watch));
  } catch (error) {
    if (watch.signal.aborted) throw new ReadingCancelled();
    throw error;
  }
}

/** Without anything kept there is nothing to distrust. */
async function readAnew(reading: RecordReading, watch: ReadingWatch): Promise<RecordSet> {
  await reading.cache.clear();
  const collected = new Collected();
  await readOn(reading, watch, collected, undefined);
  return collected;
}

/** Goes on after the last record collected. Returns undefined when what was kept cannot be trusted. */
async function readOn(
  { source, cache }: RecordReading,
  { onProgress, signal }: ReadingWatch,
  collected: Collected,
  keptListId: string | undefined
): Promise<RecordSet | undefined> {
  stopIfAborted(signal);
  const { page: firstPage, list } = await source.readFrom(collected.lastId, signal);
  let page = firstPage;
  if (keptListId === undefined) await cache.begin(list.id);
  else if (keptListId !== list.id || collected.records.length > list.itemCount) return undefined;

  for (;;) {
    const newAuthors = collected.add(page);
    if (page.records.length > 0) await cache.append({ records: page.records, authors: newAuthors });
    onProgress({ read: collected.records.length, total: Math.max(list.itemCount, collected.records.length) });
    if (page.records.length < source.pageSize) break;
    stopIfAborted(signal);
    page = await source.readPage(collected.lastId, signal);
  }
  const isTrusted = keptListId === undefined || (await isComplete(source, list, collected, signal));
  return isTrusted ? collected : undefined;
}

/**
 * What was kept and what has come since must add up to what the list holds: fewer means that the device lost some,
 * more that the list did. Records may arrive while we count, so a difference is looked at once more.
 */
async function isComplete(
  source: IAcknowledgementRecords,
  { itemCount }: ListState,
  collected: Collected,
  signal: AbortSignal
): Promise<boolean> {
  if (collected.records.length === itemCount) return true;
  const { page, list } = await source.readFrom(collected.lastId, signal);
  collected.add(page);
  return collected.records.length === list.itemCount;
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new ReadingCancelled();
}

class Collected implements RecordSet {
  public readonly records: AcknowledgementRecord[] = [];
  public readonly authors = new Map<number, Author>();

  public get lastId(): number {
    return this.records[this.records.length - 1]?.id ?? 0;
  }

  /** Returns the authors that are new, or are not as they were: most pages hold the same people. */
  public add(page: RecordPage): Author[] {
    for (const record of page.records) this.records.push(record);
    const newAuthors = page.authors.filter((author) => !isSame(author, this.authors.get(author.id)));
    for (const author of newAuthors) this.authors.set(author.id, author);
    return newAuthors;
  }
}

function isSame(author: Author, known: Author | undefined): boolean {
  return author.login === known?.login && author.email === known.email && author.name === known.name;
}
