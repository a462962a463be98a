import { authorsNotOn } from '../../domain/coverage/matchPeople';
import type { AcknowledgementRecord, Author, RecordSet } from '../../domain/coverage/records';
import type { RosterPerson } from '../../domain/coverage/roster';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { ParsingWatch } from './parseRoster';
import type {
  IReviewCache,
  IReviewSource,
  IRosterFile,
  RecordPage,
  RegisteredVersion,
  ReviewLook
} from './ports';
import { readTaggedAudience } from './roster';
import type { Audience } from './roster';

export type ReviewReading = { source: IReviewSource; cache: IReviewCache; roster: Pick<IRosterFile, 'read'> };

/** Everything coverage is worked out from. */
export type Review = {
  /** The policy that the settings name. */
  policyKey: string;
  /** The department's name; empty when it is not set. */
  department: string;
  /** The versions of the policy, oldest first; withdrawn ones too. */
  versions: RegisteredVersion[];
  audience: Audience;
  recordSet: RecordSet;
  /** Why it is not known whether people were renamed, where that was asked. */
  namesFailure?: Failure;
};

export type ReadingProgress = { read: number; total: number };

export type ReadingWatch = Pick<ParsingWatch, 'pause'> & {
  onProgress(progress: ReadingProgress): void;
  /** Stops the reading, and the request it is waiting for. */
  signal: AbortSignal;
  /** Asks anew who those are whom the roster does not name: they may have been renamed since their records were kept. */
  followRenamed?: boolean;
};

/** The reading was stopped. What had been read is kept, and the next reading goes on from there. */
export class ReadingCancelled extends Error {
  public constructor() {
    super('The reading was cancelled.');
    this.name = 'ReadingCancelled';
  }
}

/**
 * Reads the versions, the roster and everyone's acknowledgements: what is kept on the device, then what has come since.
 * With nothing new that is one request, at any size. Records that are kept are distrusted, and all of them read anew,
 * when they came from another list or do not add up to what the list holds.
 *
 * Throws `ServiceError`, or `ReadingCancelled`.
 */
export async function readReview(reading: ReviewReading, watch: ReadingWatch): Promise<Review> {
  const { source, cache } = reading;
  const collected = new Collected();
  try {
    const kept = await cache.load((page) => {
      collected.add(page);
    });
    stopIfAborted(watch.signal);
    const look = await source.look(collected.lastId, watch.signal);
    const [recordSet, audience] = await Promise.all([
      recordsFrom(reading, watch, collected, kept?.listId, look),
      readTaggedAudience(reading, look.rosterTag, { pause: watch.pause })
    ]);
    const { policyKey, department, versions } = look;
    const review = { policyKey, department, versions, audience, recordSet };
    if (!watch.followRenamed || audience.kind !== 'roster') return review;
    const namesFailure = await followRenamed(reading, watch, recordSet, audience.people);
    return namesFailure ? { ...review, namesFailure } : review;
  } catch (error) {
    if (watch.signal.aborted) throw new ReadingCancelled();
    throw error;
  }
}

/** With more people than this who are not on the roster, it is the roster that is another, and not their names. */
const mostRenamed = 4000;

/**
 * Records are kept with the names their authors had then. Whoever has others now is shown, and kept, under those. Where
 * SharePoint does not tell, the figures stand as they were, and it is said.
 */
async function followRenamed(
  { source, cache }: ReviewReading,
  { signal }: ReadingWatch,
  collected: Collected,
  roster: readonly RosterPerson[]
): Promise<Failure | undefined> {
  const strangers = authorsNotOn(roster, collected.authors);
  if (strangers.length === 0 || strangers.length > mostRenamed) return undefined;
  const ids = strangers.map(({ id }) => id);
  try {
    const renamed = collected.add({ records: [], authors: await source.readAuthors(ids, signal) });
    if (renamed.length > 0) await cache.append({ records: [], authors: renamed });
    return undefined;
  } catch (error) {
    if (signal.aborted) throw error;
    return failureOf(error);
  }
}

async function recordsFrom(
  reading: ReviewReading,
  watch: ReadingWatch,
  kept: Collected,
  keptListId: string | undefined,
  look: ReviewLook
): Promise<Collected> {
  return (await readOn(reading, watch, kept, keptListId, look)) ?? (await readAnew(reading, watch));
}

/** Without anything kept there is nothing to distrust. */
async function readAnew(reading: ReviewReading, watch: ReadingWatch): Promise<Collected> {
  await reading.cache.clear();
  stopIfAborted(watch.signal);
  const collected = new Collected();
  await readOn(reading, watch, collected, undefined, await reading.source.look(0, watch.signal));
  return collected;
}

/** Goes on with the page after the last record collected. Returns undefined when what was kept cannot be trusted. */
async function readOn(
  { source, cache }: ReviewReading,
  { onProgress, signal }: ReadingWatch,
  collected: Collected,
  keptListId: string | undefined,
  { page: firstPage, list }: ReviewLook
): Promise<Collected | undefined> {
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
  source: IReviewSource,
  { itemCount }: ReviewLook['list'],
  collected: Collected,
  signal: AbortSignal
): Promise<boolean> {
  if (collected.records.length === itemCount) return true;
  const { page, list } = await source.look(collected.lastId, signal);
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
