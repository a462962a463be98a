import type { IList } from '@pnp/sp/lists/types.js';
import type { PictureRow } from '../../../domain/reporting/pictureParts';
import { pageOfRows } from '../rowPages';
import { pictureRowColumns, pictureRowFrom } from './pictureMapping';

/** A page of pictures' rows after an id, without the pictures themselves. Throws `ServiceError`. */
export async function pictureRowsAfter(list: IList, afterId: number): Promise<PictureRow[]> {
  return (await pageOfRows(list, pictureRowColumns, afterId)).map(pictureRowFrom);
}
