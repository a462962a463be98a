import type { ItemRecord } from '../../store/records';
import { staleEtag } from '../http/errors';

export function etagOf(item: ItemRecord): string {
  return `"${item.uniqueId},${item.version}"`;
}

/** Throws a 412 when the If-Match header names another state than the row's present one. Without the header all goes. */
export function demandEtag(ifMatch: string | undefined, item: ItemRecord): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  if (ifMatch.trim() !== etagOf(item)) throw staleEtag(ifMatch, etagOf(item));
}
