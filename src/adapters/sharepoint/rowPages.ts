import { InjectHeaders, parseBinderWithErrorCheck } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { asService } from './connection/toServiceError';
import { rowsOf } from './rows';
import type { Row } from './rows';
import { RowsInText } from './rowsInText';

/** The most rows SharePoint gives at once. */
export const pageSize = 5000;

/** Asks for rows alone: addresses, types and tags of rows double what a page of them weighs. */
const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

/** So many characters of rows are parsed without a rest: a few hundredths of a second on a slow machine. */
const parsedAtOnce = 200_000;

/** While a large answer comes. */
export type ComingWatch = {
  /** SharePoint has worked it out; it is still to come and to be parsed. */
  onAnswered(): void;
  /** Lets what waits go first. */
  pause(): Promise<void>;
};

/**
 * Parses a large answer while it comes: to take over 5,000 rows at once is one long task, in which the page answers
 * nobody.
 */
export function asItComes({ onAnswered, pause }: ComingWatch): (instance: Queryable) => Queryable {
  return parseBinderWithErrorCheck(async ({ body }) => {
    onAnswered();
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    const rows = new RowsInText();
    for (;;) {
      const piece = await reader?.read();
      if (!piece || piece.done) break;
      rows.add(decoder.decode(piece.value, { stream: true }));
      if (rows.waiting < parsedAtOnce) continue;
      rows.parse();
      await pause();
    }
    rows.add(decoder.decode());
    return rows.end();
  });
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
