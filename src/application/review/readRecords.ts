import type { AcknowledgementRecord, Author, RecordSet } from '../../domain/coverage/records';
import type { IAcknowledgementRecords, IRecordCache, ListState, RecordPage } from './ports';

export type RecordReading = { source: IAcknowledgementRecords; cache: IRecordCache };

export type ReadingProgress = { read: number; total: number };

export type ReadingWatch = {
  onProgress(progress: ReadingProgress): void;
  /** Stops the reading between two pages. */
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
  const kept = await reading.cache.load((page) => collected.add(page));
  const finished = await readOn(reading, watch, collected, kept?.listId);
  return finished ?? readAnew(reading, watch);
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
  const { page: firstPage, list } = await source.readFrom(collected.lastId);
  let page = firstPage;
  if (keptListId === undefined) await cache.begin(list.id);
  else if (keptListId !== list.id || collected.records.length > list.itemCount) return undefined;

  for (;;) {
    collected.add(page);
    if (page.records.length > 0) await cache.append(page);
    onProgress({ read: collected.records.length, total: Math.max(list.itemCount, collected.records.length) });
    if (page.records.length < source.pageSize) break;
    stopIfAborted(signal);
    page = await source.readPage(collected.lastId);
  }
  const isTrusted = keptListId === undefined || (await isComplete(source, list, collected));
  return isTrusted ? collected : undefined;
}

/**
 * What was kept and what has come since must add up to what the list holds: fewer means that the device lost some,
 * more that the list did. Records may arrive while we count, so a difference is looked at once more.
 */
async function isComplete(
  source: IAcknowledgementRecords,
  { itemCount }: ListState,
  collected: Collected
): Promise<boolean> {
  if (collected.records.length === itemCount) return true;
  const { page, list } = await source.readFrom(collected.lastId);
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

  public add(page: RecordPage): void {
    for (const record of page.records) this.records.push(record);
    for (const author of page.authors) this.authors.set(author.id, author);
  }
}
