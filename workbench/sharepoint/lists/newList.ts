import { randomUUID } from 'node:crypto';
import type { ListRecord, ListSettings, WebRecord } from '../../store/records';
import type { IStore } from '../../store/store';
import { isLibrary } from '../resources/listNames';
import { BUILT_IN_FIELDS, LIBRARY_FIELDS } from './builtInFields';

/** Makes a list with SharePoint's own columns and its first view. */
export function createList(store: IStore, web: WebRecord, settings: ListSettings): ListRecord {
  const list = store.lists.add(web.number, randomUUID(), settings);
  const fields = isLibrary(list) ? [...BUILT_IN_FIELDS, ...LIBRARY_FIELDS] : BUILT_IN_FIELDS;
  fields.forEach((field) => store.lists.putField(list.number, field));
  store.lists.putView(list.number, {
    id: randomUUID(),
    title: isLibrary(list) ? 'All Documents' : 'All Items',
    url: `${list.url}${isLibrary(list) ? '/Forms' : ''}/AllItems.aspx`,
    isDefault: true,
    hidden: false,
    personal: false,
    rowLimit: 30,
    paged: true,
    query: '',
    fields: isLibrary(list) ? ['LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    scope: 0,
    customFormatter: null
  });
  return list;
}
