import type { ItemRecord } from '../../store/records';
import { staleEtag } from '../http/errors';

export function etagOf(item: ItemRecord): string {
  return `"${item.uniqueId},${item.version}"`;
}

/** Throws a 412 unless the If-Match header names the row's present state or any. */
export function demandEtag(ifMatch: string | undefined, item: ItemRecord): void {
  if (ifMatch?.trim() === '*') return;
  if (ifMatch?.trim() !== etagOf(item)) throw staleEtag(ifMatch ?? '', etagOf(item));
}
