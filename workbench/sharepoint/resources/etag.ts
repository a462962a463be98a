import type { ItemRecord } from '../../store/records';
import { staleEtag } from '../http/errors';

/** A row's ETag: a number alone. */
export function etagOf(item: ItemRecord): string {
  return `"${item.version}"`;
}

/** A file's ETag has its GUID too. */
export function fileEtagOf(item: ItemRecord): string {
  return `"{${item.uniqueId.toUpperCase()}},${item.version}"`;
}

/** Throws a 412 when the If-Match header names another state than the present one. Without the header all goes. */
export function demandEtag(ifMatch: string | undefined, current: string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  if (ifMatch.trim() !== current) throw staleEtag(ifMatch, current);
}
