import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { ownQueries, ownQueryWith } from './ownQuery';

/**
 * Asks for one's own items; what the answers say is `ownRowsIn`.
 *
 * @param list - of the site's own web or of a batched one
 * @param personKey - hexadecimal digits, or empty
 */
export function askOwn(list: IList, columns: readonly string[], personKey: string): Promise<unknown>[] {
  return ownQueries(columns, personKey).map((body) => ask(list, body));
}

/** Asks for one's own items with a text, in an indexed column, that nobody else can know. */
export function askOwnWith(
  list: IList,
  columns: readonly string[],
  column: string,
  value: string
): Promise<unknown> {
  return ask(list, ownQueryWith(columns, column, value));
}

function ask(list: IList, body: string): Promise<unknown> {
  return spPost(SPQueryable(list, 'getitems'), { body });
}
