import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { PictureRow } from '../../../domain/reporting/pictureParts';
import { asService } from '../connection/toServiceError';
import { rowsOf } from '../rows';
import type { Row } from '../rows';
import { pictureRowColumns, pictureRowFrom } from './pictureMapping';

/** The most SharePoint gives at once. */
export const pageSize = 5000;

/** A page of rows after an id, unfiltered: the one way that passes the list view threshold at any size. */
export async function pageAfter(list: IList, columns: readonly string[], afterId: number): Promise<Row[]> {
  const items = list.items
    .select(...columns)
    .orderBy('ID')
    .top(pageSize);
  return rowsOf(await asService(() => (afterId > 0 ? items.skip(afterId) : items)()));
}

/** A page of pictures' rows after an id, without the pictures themselves. Throws `ServiceError`. */
export async function pictureRowsAfter(list: IList, afterId: number): Promise<PictureRow[]> {
  return (await pageAfter(list, pictureRowColumns, afterId)).map(pictureRowFrom);
}
