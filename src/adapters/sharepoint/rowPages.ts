import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { asService } from './connection/toServiceError';
import { rowsOf } from './rows';
import type { Row } from './rows';

/** The most rows SharePoint gives at once. */
export const pageSize = 5000;

/**
 * A page of rows after an id, unfiltered: the one way that passes the list view threshold at any size. Throws
 * `ServiceError`.
 */
export async function pageOfRows(list: IList, columns: readonly string[], afterId: number): Promise<Row[]> {
  const items = list.items
    .select(...columns)
    .orderBy('ID')
    .top(pageSize);
  return rowsOf(await asService(() => (afterId > 0 ? items.skip(afterId) : items)()));
}
