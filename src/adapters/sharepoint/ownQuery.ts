import { failureOf } from '../../application/failure';
import type { Given } from './connection/inOneBatch';
import { numberIn, rowsOf } from './rows';
import type { Row } from './rows';
import { personKeyColumn } from './schema/personKey';

/*
 * How one's own items are asked for, and what the answers say: apart from who asks, since the policy page does so through
 * PnPjs and the reminder through SPFx alone.
 */

/** More than anybody makes of their own in years. */
const mostRows = 200;

/** `<UserID/>` is resolved by SharePoint, so the caller's id need not be asked for. */
const ownAuthor = '<Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq>';

/**
 * One's own items in two ways, since nobody knows which of them SharePoint allows past the list view threshold: by
 * author alone, and by the indexed text column of the person's key first, which others could write too, hence *and*
 * author. Whoever has no key is asked for by author alone. What the answers say is `ownRowsIn`.
 *
 * @param personKey - hexadecimal digits, or empty
 * @returns bodies of `getitems` calls
 */
export function ownQueries(columns: readonly string[], personKey: string): string[] {
  const byKey = `<And>${textEquals(personKeyColumn.name, personKey)}${ownAuthor}</And>`;
  return [ownAuthor, ...(personKey ? [byKey] : [])].map((where) => queryWhere(columns, where));
}

/** One's own items with a text, in an indexed column, that nobody else can know. */
export function ownQueryWith(columns: readonly string[], column: string, value: string): string {
  return queryWhere(columns, `<And>${textEquals(column, value)}${ownAuthor}</And>`);
}

/**
 * The body of a `getitems` call. `DatesInUtc` belongs to every one: without it SharePoint writes times in the site's
 * time zone and does not say so (recorded on SharePoint Online, in a `$batch` too).
 */
function camlBody(viewXml: string): string {
  return JSON.stringify({ query: { ViewXml: viewXml, DatesInUtc: true } });
}

/**
 * One's own rows, newest first, each once. Undefined when SharePoint refused to look them up: there may be some, and
 * which is not known. Throws `ServiceError` when it could not answer for another reason.
 *
 * @param byKey - not there for whoever has no key
 */
export function ownRowsIn([byAuthor, byKey]: readonly Given<unknown>[]): Row[] | undefined {
  const found = unlessRejected(byAuthor);
  const foundByKey = byKey && (found ? unlessFailed(byKey) : unlessRejected(byKey));
  // Rows of an earlier release have no key: that none is found by it says nothing of them.
  if (!found && !foundByKey?.length) return undefined;
  const byId = new Map([...(found ?? []), ...(foundByKey ?? [])].map((row) => [numberIn(row, 'ID'), row]));
  return [...byId.values()].sort((a, b) => numberIn(b, 'ID') - numberIn(a, 'ID'));
}

function queryWhere(columns: readonly string[], where: string): string {
  const fields = columns.map((name) => `<FieldRef Name="${name}"/>`).join('');
  const order = '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>';
  const query = `<Query><Where>${where}</Where>${order}</Query>`;
  return camlBody(`<View><ViewFields>${fields}</ViewFields>${query}<RowLimit>${mostRows}</RowLimit></View>`);
}

/** CAML for one column's exact text. `value` holds nothing that XML would take for its own. */
function textEquals(column: string, value: string): string {
  return `<Eq><FieldRef Name="${column}"/><Value Type="Text">${value}</Value></Eq>`;
}

function unlessRejected(given: Given<unknown>): Row[] | undefined {
  try {
    return rowsOf(given());
  } catch (error) {
    if (failureOf(error).kind === 'rejected') return undefined;
    throw error;
  }
}

/** What else was asked has been answered, so whatever failed here is no failure. */
function unlessFailed(given: Given<unknown>): Row[] {
  try {
    return rowsOf(given());
  } catch (error) {
    failureOf(error);
    return [];
  }
}
