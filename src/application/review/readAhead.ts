import { retryDelay } from '../../domain/backOff';
import { ServiceError } from '../failure';
import type { FailureKind } from '../failure';

/** More at once is no faster on a tenant, which counts what one person asks for. */
export const mostAtOnce = 4;

/** So often a page is asked for that SharePoint was too busy for, before the reading fails. */
const mostAttempts = 6;

/** Four pages that came well allow one more at once. */
const regained = 0.25;

/** How SharePoint may refuse a page that begins just anywhere: with an error, or with other rows than were asked for. */
const refusalsOfGuesses: readonly FailureKind[] = ['rejected', 'unreadable'];

/** The reading was stopped. What had been read is kept, and the next reading goes on from there. */
export class ReadingCancelled extends Error {
  public constructor() {
    super('The reading was cancelled.');
    this.name = 'ReadingCancelled';
  }
}

/** A list that is read in pages of so many rows, in order of id. */
export type Pages<P> = {
  pageSize: number;
  /** The page after an id. Throws `ServiceError`. */
  read(afterId: number, watch: AnswerWatch): Promise<P>;
  idsOf(page: P): ArrayLike<number>;
  /** The rows of a page whose ids are larger. */
  after(page: P, id: number): P;
};

/** What is told of an answer before it is a page. */
export type AnswerWatch = {
  /** SharePoint says that it will soon be asked too much. */
  onNearLimit(): void;
  /** SharePoint has worked the answer out; it is still to come and to be taken apart. */
  onAnswered(): void;
};

/** Where a reading begins, and what is known of the list. */
type Stretch = {
  afterId: number;
  /** The largest id that there is; more may come meanwhile. */
  highestId: number;
  /** How many ids a page covers: more than it has rows where rows were deleted. */
  idsPerPage: number;
};

export type AheadWatch<P> = {
  signal: AbortSignal;
  /** Rests, at least for so many milliseconds. */
  pause(milliseconds?: number): Promise<void>;
  /** Takes the rows in order of id, none twice; one page at a time. */
  onPage(page: P): Promise<void>;
};

/**
 * Reads to the end of a list, some pages at a time: where the page after the next ones will begin is guessed from how many
 * ids a page covers, and what was guessed wrongly comes twice and is dropped, or is read in between. Rows are handed over in
 * order, and to the last one, those too that were added meanwhile.
 *
 * It goes slower by itself when SharePoint is busy or says that it soon will be, and one page after the other where
 * SharePoint does not let a page begin just anywhere.
 *
 * Throws `ServiceError`, or `ReadingCancelled`; what came before the page that failed has been handed over.
 */
export async function readAhead<P>(pages: Pages<P>, stretch: Stretch, watch: AheadWatch<P>): Promise<void> {
  await new ReadingAhead(pages, stretch, watch).run();
}

/** A page that has been asked for. */
type Flight<P> = {
  afterId: number;
  /** No page is known to have ended there. */
  isGuess: boolean;
  /** SharePoint is done with it: another may be asked for while it comes and is taken apart. */
  isAnswered?: boolean;
  page?: P;
  failure?: unknown;
  /** Resolves once there is one or the other. */
  arrival: Promise<void>;
};

class ReadingAhead<P> {
  /** In order of where they begin. */
  private flights: Flight<P>[] = [];
  /** The last id that was handed over: after it a page may always begin. */
  private lastId: number;
  /** There is nothing up to here that was not handed over. */
  private knownTo: number;
  private nextId: number;
  private idsPerPage: number;
  private atOnce = mostAtOnce;
  private mayGuess = true;
  private isAtEnd = false;
  private isOver = false;

  public constructor(
    private readonly pages: Pages<P>,
    private readonly stretch: Stretch,
    private readonly watch: AheadWatch<P>
  ) {
    this.lastId = this.knownTo = this.nextId = stretch.afterId;
    this.idsPerPage = Math.max(stretch.idsPerPage, pages.pageSize);
  }

  public async run(): Promise<void> {
    try {
      while (!this.isAtEnd || this.flights.length > 0) {
        this.takeOff();
        await Promise.race(this.inTheAir().map(({ arrival }) => arrival));
        if (this.watch.signal.aborted) throw new ReadingCancelled();
        await this.land();
      }
    } finally {
      this.isOver = true;
    }
  }

  private inTheAir(): Flight<P>[] {
    return this.flights.filter((flight) => !hasArrived(flight));
  }

  private takeOff(): void {
    if (this.isOver || this.watch.signal.aborted) return;
    const [head] = this.flights;
    // A guess went too far: what is in between comes first.
    if (!head || head.afterId > this.knownTo) this.flights.unshift(this.fly(this.lastId, false));
    if (this.flights.some(({ failure }) => failure !== undefined)) return;
    while (this.mayGuess && this.nextId < this.stretch.highestId && this.hasRoom())
      this.flights.push(this.fly(this.nextId, true));
  }

  /** What has arrived early waits for its turn, and takes room too. */
  private hasRoom(): boolean {
    const asked = this.inTheAir().filter(({ isAnswered }) => !isAnswered);
    return asked.length < Math.floor(this.atOnce) && this.flights.length < 2 * mostAtOnce;
  }

  private fly(afterId: number, isGuess: boolean): Flight<P> {
    this.nextId = Math.max(this.nextId, afterId + this.idsPerPage);
    const flight: Flight<P> = { afterId, isGuess, arrival: Promise.resolve() };
    flight.arrival = this.ask(flight);
    return flight;
  }

  private async ask(flight: Flight<P>): Promise<void> {
    for (let attempt = 1; !hasArrived(flight); attempt += 1) {
      try {
        flight.page = await this.answer(flight);
      } catch (error) {
        const refusal = error instanceof ServiceError ? error.failure : undefined;
        if (refusal?.kind === 'throttled' && attempt < mostAttempts) {
          this.atOnce = 1;
          await this.watch.pause(retryDelay(attempt, Math.random(), refusal.retryAfterSeconds));
        } else if (flight.isGuess && refusalsOfGuesses.some((kind) => kind === refusal?.kind)) {
          this.stopGuessing();
          return;
        } else {
          flight.failure = error;
        }
      }
    }
  }

  private async answer(flight: Flight<P>): Promise<P> {
    const { afterId } = flight;
    let isNearLimit = false;
    flight.isAnswered = false;
    const page = await this.pages.read(afterId, {
      onNearLimit: () => {
        isNearLimit = true;
        this.atOnce = 1;
      },
      onAnswered: () => {
        flight.isAnswered = true;
        this.takeOff();
      }
    });
    const ids = this.pages.idsOf(page);
    if (ids[0] <= afterId)
      throw new ServiceError({
        kind: 'unreadable',
        detail: `The page after ${afterId} began with ${ids[0]}.`
      });
    this.atOnce = isNearLimit ? 1 : Math.min(mostAtOnce, this.atOnce + regained);
    if (ids.length >= this.pages.pageSize) this.idsPerPage = ids[ids.length - 1] - afterId;
    return page;
  }

  /** A page that begins where none has ended is refused: those that do are given up. */
  private stopGuessing(): void {
    this.mayGuess = false;
    this.flights = this.flights.filter(({ isGuess }) => !isGuess);
  }

  /** Hands over what has come, as far as it is whole. */
  private async land(): Promise<void> {
    for (let [head] = this.flights; head && head.afterId <= this.knownTo; [head] = this.flights) {
      if (head.failure !== undefined) throw head.failure;
      if (head.page === undefined) return;
      this.flights.shift();
      await this.handOver(head.page);
    }
  }

  private async handOver(page: P): Promise<void> {
    const ids = this.pages.idsOf(page);
    const before = this.lastId;
    this.lastId = Math.max(before, ids.length > 0 ? ids[ids.length - 1] : 0);
    this.isAtEnd = ids.length < this.pages.pageSize;
    // Ids are given out once, in order: what comes later than the end has a larger one than there was.
    this.knownTo = this.isAtEnd ? Math.max(this.lastId, this.stretch.highestId) : this.lastId;
    await this.watch.onPage(this.pages.after(page, before));
  }
}

function hasArrived<P>({ page, failure }: Flight<P>): boolean {
  return page !== undefined || failure !== undefined;
}
