import '@pnp/sp/items/list.js';
import '@pnp/sp/site-users/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { atOnce, inPieces } from '../../../application/inPieces';
import type { IReviewSource, ListState, PageWatch, ReviewLook } from '../../../application/review/ports';
import { columnsOf } from '../../../domain/coverage/records';
import type { AcknowledgementRecord, Author, RecordPage } from '../../../domain/coverage/records';
import { millisecondsOf } from '../../../domain/moment';
import type { Claim } from '../../../domain/policy/claim';
import { endedBy, nearLimit } from '../connection/connectSite';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { rosterTag } from './rosterFile';
import { askByColumns } from '../versionItems';
import type { VersionColumns } from '../versionItems';
import { questionsFor, registerFrom } from './versionRegister';
import { asItComes, pageSize, rowsAfter } from '../rowPages';
import { numberIn, rowOf, rowsOf, textIn, unreadable } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';

const ignored = (): void => undefined;

/** So many ids make an address that every proxy takes. */
const usersAtOnce = 60;

/** Rows, the list's state and its last row, the roster's tag, settings and versions. */
type Look = [unknown, unknown, unknown, string | undefined, unknown, unknown];

const columns = [
  'ID',
  'Created',
  'PolicyKey',
  'VersionNumber',
  'ContentHash',
  'AuthorId',
  'Author/Name',
  'Author/EMail',
  'Author/Title'
];

/**
 * What coverage is worked out from. The list of acknowledgements is read by ID, unfiltered: the one way that passes the
 * list view threshold at any size.
 */
export class SharePointReviewSource implements IReviewSource {
  public readonly pageSize = pageSize;

  public constructor(private readonly site: SiteConnection) {}

  public look(afterId: number, signal: AbortSignal): Promise<ReviewLook> {
    return askByColumns((columns) => this.lookFor(columns, afterId, signal));
  }

  private async lookFor(columns: VersionColumns, afterId: number, signal: AbortSignal): Promise<ReviewLook> {
    const web = this.site.sp.web.using(endedBy(signal));
    const [rows, state, last, tag, settings, versions] = await inOneBatch<Look>(web, (batched) => [
      recordsAfter(this.list(batched), afterId),
      stateOf(this.list(batched)),
      lastOf(this.list(batched)),
      rosterTag(batched, this.site),
      ...questionsFor(batched, this.site, columns)
    ]);
    return {
      page: pageOf(recordsFrom(rows())),
      list: stateFrom(state(), last()),
      ...registerFrom(settings(), versions()),
      rosterTag: tag()
    };
  }

  public async readPage(
    afterId: number,
    { signal, onNearLimit = ignored, onAnswered = ignored, pause = () => Promise.resolve() }: PageWatch
  ): Promise<RecordPage> {
    const web = this.site.sp.web.using(
      endedBy(signal),
      asItComes({ onAnswered, pause }),
      nearLimit(onNearLimit)
    );
    const answer = await asService(() => recordsAfter(this.list(web), afterId));
    await pause();
    return pageOf(await inPieces(recordsIn(answer), { pause }));
  }

  public async readAuthors(ids: readonly number[], signal: AbortSignal): Promise<Author[]> {
    const web = this.site.sp.web.using(endedBy(signal));
    const authors: Author[] = [];
    for (let from = 0; from < ids.length; from += usersAtOnce) {
      const filter = ids
        .slice(from, from + usersAtOnce)
        .map((id) => `Id eq ${id}`)
        .join(' or ');
      const answer = await asService(() =>
        web.siteUsers.select('Id', 'LoginName', 'Email', 'Title').filter(filter)()
      );
      authors.push(...rowsOf(answer).map(userFrom));
    }
    return authors;
  }

  private list(web: IWeb): IList {
    return listAt(web, this.site, listNames.acknowledgements);
  }
}

/** The rows after an id, with what coverage needs of them and, for an export, more. */
export function recordsAfter(list: IList, afterId: number, more: readonly string[] = []): Promise<unknown> {
  return rowsAfter(list, [...columns, ...more], afterId, ['Author']);
}

function stateOf(list: IList): Promise<unknown> {
  return list.select('Id', 'ItemCount')();
}

/** By ID, which passes the list view threshold from the end too. */
function lastOf(list: IList): Promise<unknown> {
  return list.items.select('ID').orderBy('ID', false).top(1)();
}

/** The largest id in an answer of `lastOf`, 0 for a list without rows. */
function highestIn(answer: unknown): number {
  return Math.max(0, ...rowsOf(answer).map((row) => numberIn(row, 'ID')));
}

function stateFrom(answer: unknown, last: unknown): ListState {
  const row = rowOf(answer);
  return { id: textIn(row, 'Id'), itemCount: numberIn(row, 'ItemCount'), highestId: highestIn(last) };
}

function pageOf({ records, authors }: Records): RecordPage {
  return { ...columnsOf(records), authors };
}

type Records = { records: AcknowledgementRecord[]; authors: Author[] };

/** Acknowledgements and those who made them, in the order of the rows. Throws `ServiceError` for rows that are none. */
export function recordsFrom(answer: unknown): Records {
  return atOnce(recordsIn(answer));
}

/** So many rows are made records without a rest. */
const rowsAtOnce = 1000;

/** As `recordsFrom`, with rests. */
function* recordsIn(answer: unknown): Generator<void, Records> {
  const claims = new Map<string, Claim>();
  const authors = new Map<number, Author>();
  const records: AcknowledgementRecord[] = [];
  for (const row of rowsOf(answer)) {
    const authorId = numberIn(row, 'AuthorId');
    if (!authors.has(authorId)) authors.set(authorId, authorFrom(authorId, rowOf(row.Author ?? {})));
    records.push({
      id: numberIn(row, 'ID'),
      authorId,
      claim: claimFrom(row, claims),
      at: millisecondsIn(row, 'Created')
    });
    if (records.length % rowsAtOnce === 0) yield;
  }
  return { records, authors: [...authors.values()] };
}

/** A claim as a person typed or changed it in the list may be anything: what makes no sense matches no version. */
function claimFrom(row: Row, known: Map<string, Claim>): Claim {
  const policyKey = textIn(row, 'PolicyKey');
  const contentHash = textIn(row, 'ContentHash');
  const versionNumber = typeof row.VersionNumber === 'number' ? row.VersionNumber : 0;
  const same = known.get(contentHash);
  if (same?.versionNumber === versionNumber && same.policyKey === policyKey) return same;
  const claim = { policyKey, versionNumber, contentHash };
  known.set(contentHash, claim);
  return claim;
}

/** Read once for each of many rows, so checked and parsed in one go. */
export function millisecondsIn(row: Row, column: string): number {
  const at = millisecondsOf(textIn(row, column));
  if (Number.isNaN(at)) throw unreadable(`Column ${column} is not a moment.`);
  return at;
}

function authorFrom(id: number, row: Row): Author {
  return {
    id,
    login: loginIn(row),
    email: textIn(row, 'EMail').toLowerCase(),
    name: textIn(row, 'Title')
  };
}

/** A user of the site, who has the name of their account under another heading than an author. */
function userFrom(row: Row): Author {
  return authorFrom(numberIn(row, 'Id'), { Name: row.LoginName, EMail: row.Email, Title: row.Title });
}

/** An account's name is a claim such as `i:0#.f|membership|ana@example.org`; its last part is the login. */
export function loginIn(author: Row): string {
  const account = textIn(author, 'Name');
  return account.slice(account.lastIndexOf('|') + 1).toLowerCase();
}
