import { InjectHeaders, parseBinderWithErrorCheck, parseODataJSON } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { asService } from './connection/toServiceError';
import { rowsOf } from './rows';
import type { Row } from './rows';

/** The most rows SharePoint gives at once. */
export const pageSize = 5000;

/** Asks for rows alone: addresses, types and tags of rows double what a page of them weighs. */
const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

/**
 * Parses a large answer, whose text is made while it comes: to take over 5,000 rows at once is one long task, in which the
 * page answers nobody.
 *
 * @param onAnswered - told when all of it is there
 */
export function asItComes(onAnswered: () => void): (instance: Queryable) => Queryable {
  return parseBinderWithErrorCheck(async (response) => {
    const text = await textOf(response);
    onAnswered();
    return parseODataJSON(JSON.parse(text));
  });
}

async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return text + decoder.decode();
    text += decoder.decode(piece.value, { stream: true });
  }
}

/**
 * Asks for the rows after an id, unfiltered: the one way that passes the list view threshold at any size.
 *
 * @param expanded - whose columns are among those asked for, such as `Author`
 */
export function rowsAfter(
  list: IList,
  columns: readonly string[],
  afterId: number,
  expanded: readonly string[] = []
): Promise<unknown> {
  const items = list.items
    .select(...columns)
    .expand(...expanded)
    .orderBy('ID')
    .top(pageSize)
    .using(withoutMetadata);
  const page = afterId > 0 ? items.skip(afterId) : items;
  return page();
}

/** A page of rows. As `rowsAfter`; throws `ServiceError`. */
export async function pageOfRows(list: IList, columns: readonly string[], afterId: number): Promise<Row[]> {
  return rowsOf(await asService(() => rowsAfter(list, columns, afterId)));
}
