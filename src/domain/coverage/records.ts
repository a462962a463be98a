import type { Claim } from '../policy/claim';

/** An acknowledgement of anyone's, as the review reads it. */
export type AcknowledgementRecord = {
  id: number;
  authorId: number;
  /** Records of one page that say the same share one claim. */
  claim: Claim;
  /** SharePoint's own creation time, in milliseconds since 1970. */
  at: number;
};

/** Who made records. SharePoint stamps the author; the roster is matched by either address. */
export type Author = {
  id: number;
  /** User principal name, lower case. */
  login: string;
  /** Email address, lower case; may be empty. */
  email: string;
  name: string;
};

/**
 * Records in order of id, as columns of numbers: a browser keeps, stores and brings back a quarter of a million of these
 * many times faster than as many objects, and in a fraction of the room.
 */
type RecordColumns = {
  ids: Int32Array;
  authorIds: Int32Array;
  /** Milliseconds since 1970. */
  times: Float64Array;
  /** For each record, which of the claims it makes. */
  claimNumbers: Int32Array;
  claims: readonly Claim[];
};

/** Records in order of id, and those who made them. */
export type RecordPage = RecordColumns & { authors: readonly Author[] };

/** Records as columns. Those that say the same have one claim, the same object. */
export function columnsOf(records: readonly AcknowledgementRecord[]): RecordColumns {
  const numbers = new Map<Claim, number>();
  for (const { claim } of records) if (!numbers.has(claim)) numbers.set(claim, numbers.size);
  return {
    ids: Int32Array.from(records, ({ id }) => id),
    authorIds: Int32Array.from(records, ({ authorId }) => authorId),
    times: Float64Array.from(records, ({ at }) => at),
    claimNumbers: Int32Array.from(records, ({ claim }) => numbers.get(claim) ?? 0),
    claims: [...numbers.keys()]
  };
}

/** The records of a page whose ids are larger. */
export function pageAfter(page: RecordPage, id: number): RecordPage {
  const from = page.ids.findIndex((one) => one > id);
  if (from === 0) return page;
  const start = from < 0 ? page.ids.length : from;
  return {
    ...page,
    ids: page.ids.slice(start),
    authorIds: page.authorIds.slice(start),
    times: page.times.slice(start),
    claimNumbers: page.claimNumbers.slice(start)
  };
}

/**
 * Everything the list of acknowledgements holds, in order of id. Records are known by their place, from 0, and so are
 * those who made them; what many records say is kept once.
 */
export class RecordSet {
  /** How many records there are. */
  public count = 0;
  /** Grows with all that comes or changes: what was worked out of a set holds until then. */
  public revision = 0;
  /** By their places. */
  public readonly authors: Author[] = [];
  public readonly claims: Claim[] = [];
  private ids = new Int32Array(firstRoom);
  private times = new Float64Array(firstRoom);
  private authorPlaces = new Int32Array(firstRoom);
  private claimPlaces = new Int32Array(firstRoom);
  private readonly placeOfAuthor = new Map<number, number>();
  private readonly placeOfClaim = new Map<string, number>();

  /** The id of the last record, 0 without any. */
  public get lastId(): number {
    return this.count === 0 ? 0 : this.ids[this.count - 1];
  }

  /** The place of who made a record. */
  public authorOf(place: number): number {
    return this.authorPlaces[place];
  }

  /** The place of what a record claims. */
  public claimOf(place: number): number {
    return this.claimPlaces[place];
  }

  /** When a record was made, in milliseconds since 1970. */
  public timeOf(place: number): number {
    return this.times[place];
  }

  /** One record in its plain form. */
  public at(place: number): AcknowledgementRecord {
    return {
      id: this.ids[place],
      authorId: this.authors[this.authorPlaces[place]].id,
      claim: this.claims[this.claimPlaces[place]],
      at: this.times[place]
    };
  }

  /**
   * Adds records whose ids are larger than all before.
   * @returns the authors that are new, or are not as they were: most pages hold the same people
   */
  public add(page: RecordPage): Author[] {
    const newAuthors = page.authors.filter((author) => this.takeAuthor(author));
    const claims = page.claims.map((claim) => this.takeClaim(claim));
    const { count } = this;
    this.makeRoom(count + page.ids.length);
    this.ids.set(page.ids, count);
    this.times.set(page.times, count);
    for (let index = 0; index < page.ids.length; index += 1) {
      this.authorPlaces[count + index] = this.placeOf(page.authorIds[index]);
      this.claimPlaces[count + index] = claims[page.claimNumbers[index]];
    }
    this.count += page.ids.length;
    this.revision += page.ids.length + newAuthors.length;
    return newAuthors;
  }

  private makeRoom(needed: number): void {
    if (needed <= this.ids.length) return;
    const room = Math.max(needed, this.ids.length * 2);
    const { ids, times, authorPlaces, claimPlaces } = this;
    (this.ids = new Int32Array(room)).set(ids);
    (this.times = new Float64Array(room)).set(times);
    (this.authorPlaces = new Int32Array(room)).set(authorPlaces);
    (this.claimPlaces = new Int32Array(room)).set(claimPlaces);
  }

  /** Whether the author is new, or is not as they were. */
  private takeAuthor(author: Author): boolean {
    const place = this.placeOf(author.id);
    if (isSame(author, this.authors[place])) return false;
    const { id, login, email, name } = author;
    // Most have one address: it is kept once.
    this.authors[place] = { id, login, email: email === login ? login : email, name };
    return true;
  }

  /** Where the site no longer knows an account, its id stands in, so that its record is not lost. */
  private placeOf(authorId: number): number {
    const known = this.placeOfAuthor.get(authorId);
    if (known !== undefined) return known;
    this.placeOfAuthor.set(authorId, this.authors.length);
    return this.authors.push({ id: authorId, login: '', email: '', name: String(authorId) }) - 1;
  }

  private takeClaim(claim: Claim): number {
    const key = JSON.stringify([claim.policyKey, claim.versionNumber, claim.contentHash]);
    const known = this.placeOfClaim.get(key);
    if (known !== undefined) return known;
    this.placeOfClaim.set(key, this.claims.length);
    return this.claims.push(claim) - 1;
  }
}

/** A page's worth of records and some more. */
const firstRoom = 8192;

function isSame(author: Author, known: Author): boolean {
  return author.login === known.login && author.email === known.email && author.name === known.name;
}
