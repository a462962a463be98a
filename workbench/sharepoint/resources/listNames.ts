import type { ListRecord } from '../../store/records';
import { internalNameFrom } from '../lists/fieldRules';

/** The name of the rows' type, made from the list's URL. */
export function itemTypeName(list: ListRecord): string {
  const name = list.url.slice(list.url.lastIndexOf('/') + 1);
  return `SP.Data.${internalNameFrom(name[0].toUpperCase() + name.slice(1))}ListItem`;
}

/** Whether the list is a document library. */
export function isLibrary(list: ListRecord): boolean {
  return list.baseTemplate === 101;
}
