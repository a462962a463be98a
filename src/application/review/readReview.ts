import type { Groundwork } from '../../domain/coverage/coverage';
import { authorsNotOn, matchPeople } from '../../domain/coverage/matchPeople';
import type { PeopleMatch } from '../../domain/coverage/matchPeople';
import { columnsOf, pageAfter, RecordSet } from '../../domain/coverage/records';
import type { Author, RecordPage } from '../../domain/coverage/records';
import { tallyOf } from '../../domain/coverage/tally';
import { isSame } from '../../domain/isSame';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import { inPieces } from '../inPieces';
import type { IReviewCache, IReviewSource, IRosterFile, RegisteredVersion, ReviewLook } from './ports';
import { readAhead, ReadingCancelled } from './readAhead';
import type { AnswerWatch } from './readAhead';
import { readTaggedAudience } from './roster';
import type { Audience } from './roster';

type ReviewPorts = { source: IReviewSource; cache: IReviewCache; roster: Pick<IRosterFile, 'read'> };

/** Everything coverage is worked out from. */
export type Review = Omit<Groundwork, 'versions'> & {
  /** The policy that the settings name. */
  policyKey: string;
  /** The department's name; empty when it is not set. */
  department: string;
  /** The versions of the policy, oldest first; withdrawn ones too. */
  versions: RegisteredVersion[];
  audience: Audience;
  /** What the next look compares with. */
  basis: ReviewBasis;
  /** Why it is not known whether people were renamed, where that was asked. */
  namesFailure?: Failure;
};

type ReviewBasis = {
  listId: string;
  rosterTag: string | undefined;
  /** Of the records that the figures were worked out of. */
  revision: number;
};

export type ReadingProgress = { read: number; total: number };

export type ReadingWatch = {
  /** Lets what waits go first, and waits itself at least for so many milliseconds. */
  pause(milliseconds?: number): Promise<void>;
  onProgress(progress: ReadingProgress): void;
  /** Stops the reading, and the request it is waiting for. */
  signal: AbortSignal;
  /** Asks anew who those are whom the roster does not name: they may have been renamed since their records were kept. */
  followRenamed?: boolean;
};

/**
 * Reads the versions, the roster and everyone's acknowledgements: what is kept on the device, then what has come since.
 * With nothing new that is one request, at any size. Records that are kept are distrusted, and all of them read anew,
 * when they came from another list or do not add up to what the list holds.
 *
 * @param before - what was read last in the same place: it is gone on from as from what is kept, and its records are added to
 *
 * Throws `ServiceError`, or `ReadingCancelled`.
 */
export async function readReview(
  reading: ReviewPorts,
  watch: ReadingWatch,
  before?: Review
): Promise<Review> {
  const { source, cache } = reading;
  try {
    let known = before ? knownFrom(before) : await loadKept(cache);
    stopIfAborted(watch.signal);
    let look = await lookAfter(source, known.recordSet.lastId, watch.signal);
    if (!look) {
      known = { recordSet: new RecordSet() };
      look = await source.look(0, watch.signal);
    }
    const [recordSet, audience] = await Promise.all([
      recordsFrom(reading, watch, known, look),
      before && before.basis.rosterTag === look.rosterTag
        ? before.audience
        : readTaggedAudience(reading, look.rosterTag, { pause: watch.pause })
    ]);
    return await workedOut(reading, watch, { look, recordSet, audience, before });
  } catch (error) {
    if (watch.signal.aborted) throw new ReadingCancelled();
    throw error;
  }
}

/** Undefined where the list does not go on after the last record that is kept: its row may be gone. */
async function lookAfter(
  source: IReviewSource,
  id: number,
  signal: AbortSignal
): Promise<ReviewLook | undefined> {
  try {
    return await source.look(id, signal);
  } catch (error) {
    if (id === 0 || failureOf(error).kind !== 'rejected') throw error;
    return undefined;
  }
}

/** Records that are there before anything is asked, and the list they are of; without one there is nothing to go on from. */
type Known = { recordSet: RecordSet; listId?: string };

const knownFrom = ({ recordSet, basis: { listId } }: Review): Known => ({ recordSet, listId });

async function loadKept(cache: IReviewCache): Promise<Known> {
  const recordSet = new RecordSet();
  const kept = await cache.load((page) => {
    // Two windows may have kept the same page.
    recordSet.add(pageAfter(page, recordSet.lastId));
  });
  return { recordSet, listId: kept?.listId };
}

type Read = { look: ReviewLook; recordSet: RecordSet; audience: Audience; before: Review | undefined };

/** What is the same for every version, a piece at a time: the page stays usable meanwhile. */
async function workedOut(reading: ReviewPorts, watch: ReadingWatch, read: Read): Promise<Review> {
  const { look, recordSet, audience } = read;
  const roster = audience.kind === 'roster' ? audience.people : undefined;
  const matched = (): Promise<PeopleMatch> => inPieces(matchPeople(recordSet.authors, roster ?? []), watch);
  const { versions, tally, match } = figuresOf(read) ?? {
    versions: look.versions,
    tally: await inPieces(tallyOf(look.policyKey, look.versions, recordSet), watch),
    match: await matched()
  };
  const { policyKey, department, rosterTag } = look;
  const review = (more: Pick<Review, 'match' | 'namesFailure'>): Review => ({
    ...{ policyKey, department, versions, recordSet, audience, roster, tally },
    basis: { listId: look.list.id, rosterTag, revision: recordSet.revision },
    ...more
  });
  if (!watch.followRenamed || !roster) return review({ match });
  const renamed = await followRenamed(reading, watch, recordSet, match);
  if (renamed.kind === 'unknown') return review({ match, namesFailure: renamed.failure });
  return review({ match: renamed.count > 0 ? await matched() : match });
}

/** The figures of the time before, where nothing that they rest on has changed. */
function figuresOf({
  look,
  recordSet,
  audience,
  before
}: Read): Pick<Review, 'versions' | 'tally' | 'match'> | undefined {
  const isAsBefore =
    before !== undefined &&
    before.recordSet === recordSet &&
    before.basis.revision === recordSet.revision &&
    before.audience === audience &&
    before.policyKey === look.policyKey &&
    isSame(before.versions, look.versions);
  return isAsBefore ? before : undefined;
}

/** With more people than this who are not on the roster, it is the roster that is another, and not their names. */
const mostRenamed = 4000;

/**
 * Records are kept with the names their authors had then. Whoever has others now is shown, and kept, under those. Where
 * SharePoint does not tell, the figures stand as they were, and it is said.
 */
async function followRenamed(
  { source, cache }: ReviewPorts,
  { signal }: ReadingWatch,
  collected: RecordSet,
  match: PeopleMatch
): Promise<{ kind: 'followed'; count: number } | { kind: 'unknown'; failure: Failure }> {
  const strangers = authorsNotOn(collected.authors, match);
  if (strangers.length === 0 || strangers.length > mostRenamed) return { kind: 'followed', count: 0 };
  const ids = strangers.map(({ id }) => id);
  try {
    const named = pageOf(await source.readAuthors(ids, signal));
    const authors = collected.add(named);
    if (authors.length > 0) await cache.append({ ...named, authors });
    return { kind: 'followed', count: authors.length };
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'unknown', failure: failureOf(error) };
  }
}

/** Names that come without records. */
const pageOf = (authors: readonly Author[]): RecordPage => ({ ...columnsOf([]), authors });

async function recordsFrom(
  reading: ReviewPorts,
  watch: ReadingWatch,
  known: Known,
  look: ReviewLook
): Promise<RecordSet> {
  return (await readOn(reading, watch, known, look)) ?? (await readAnew(reading, watch));
}

/** Without anything kept there is nothing to distrust. */
async function readAnew(reading: ReviewPorts, watch: ReadingWatch): Promise<RecordSet> {
  await reading.cache.clear();
  stopIfAborted(watch.signal);
  const known = { recordSet: new RecordSet() };
  await readOn(reading, watch, known, await reading.source.look(0, watch.signal));
  return known.recordSet;
}

/** Goes on with the page after the last record collected. Returns undefined when what was kept cannot be trusted. */
async function readOn(
  { source, cache }: ReviewPorts,
  watch: ReadingWatch,
  { recordSet: collected, listId }: Known,
  { page: firstPage, list }: ReviewLook
): Promise<RecordSet | undefined> {
  if (listId === undefined) await cache.begin(list.id);
  else if (listId !== list.id || collected.count > list.itemCount) return undefined;

  const take = async (page: RecordPage): Promise<void> => {
    // The next reading may have begun to add to the same records.
    stopIfAborted(watch.signal);
    const authors = collected.add(page);
    if (page.ids.length > 0) await cache.append({ ...page, authors });
    watch.onProgress({ read: collected.count, total: Math.max(list.itemCount, collected.count) });
  };
  const before = collected.lastId;
  await take(firstPage);
  const afterId = collected.lastId;
  if (firstPage.ids.length >= source.pageSize) {
    stopIfAborted(watch.signal);
    const pages = {
      pageSize: source.pageSize,
      read: (after: number, answerWatch: AnswerWatch) => source.readPage(after, { ...watch, ...answerWatch }),
      idsOf: ({ ids }: RecordPage) => ids,
      after: pageAfter
    };
    const stretch = { afterId, highestId: list.highestId, idsPerPage: afterId - before };
    await readAhead(pages, stretch, { ...watch, onPage: take });
  }
  const isTrusted = listId === undefined || (await isComplete(source, list, collected, watch.signal));
  return isTrusted ? collected : undefined;
}

/**
 * What was kept and what has come since must add up to what the list holds: fewer means that the device lost some,
 * more that the list did. Records may arrive while we count, so a difference is looked at once more.
 */
async function isComplete(
  source: IReviewSource,
  { itemCount }: ReviewLook['list'],
  collected: RecordSet,
  signal: AbortSignal
): Promise<boolean> {
  if (collected.count === itemCount) return true;
  const { page, list } = await source.look(collected.lastId, signal);
  collected.add(page);
  return collected.count === list.itemCount;
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new ReadingCancelled();
}
