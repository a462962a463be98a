import type { ListRecord } from '../../store/records';
import { internalNameFrom } from '../lists/fieldRules';

/** The list's own name of a type, made from its URL. */
export function entityTypeName(list: ListRecord): string {
  const name = list.url.slice(list.url.lastIndexOf('/') + 1);
  return internalNameFrom(name[0].toUpperCase() + name.slice(1)) + (isLibrary(list) ? '' : 'List');
}

/** The name of the rows' type, made from the list's URL. */
export function itemTypeName(list: ListRecord): string {
  return `SP.Data.${entityTypeName(list)}Item`;
}

/** Whether the list is a document library. */
export function isLibrary(list: ListRecord): boolean {
  return list.baseTemplate === 101;
}

/** The list's own content type below Item or Document. */
export function contentTypeOf(list: ListRecord): string {
  return `0x01${isLibrary(list) ? '01' : ''}00${list.id.replace(/-/g, '').toUpperCase()}`;
}
