import { randomUUID } from 'node:crypto';
import type { FieldRecord, FieldValue, WebRecord } from '../store/records';
import type { IStore } from '../store/store';
import { belowWeb } from './http/session';
import { propertyName } from './lists/fieldTypes';
import type { BulkRow } from './service';
import { knowPerson } from './visitors';

/** Finds the web's id of a login, making the person known to the web when the tenant has them. */
function idFinder(store: IStore, web: WebRecord): (login: string) => number {
  const known = new Map<string, number>();
  return (login) => {
    const id = known.get(login);
    if (id !== undefined) return id;
    const person = store.people.find(login);
    if (!person) throw new Error(`The tenant has no person '${login}'.`);
    const found = knowPerson(store, web, person);
    known.set(login, found);
    return found;
  };
}

function toValues(
  fields: Map<string, FieldRecord>,
  given: Record<string, unknown>
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = fields.get(name);
    if (!field) throw new Error(`The list has no column '${name}'.`);
    values[field.internalName] = value as FieldValue;
  }
  return values;
}

/** Writes rows with given authors and dates in one transaction. Returns the first id, 0 when there were none. */
export function addRows(store: IStore, web: WebRecord, listUrl: string, rows: Iterable<BulkRow>): number {
  const list = store.lists.byUrl(web.number, listUrl.startsWith('/') ? listUrl : belowWeb(web, listUrl));
  if (!list) throw new Error(`${web.url} has no list at ${listUrl}.`);
  const fields = new Map(store.lists.fields(list.number).map((field) => [propertyName(field), field]));
  const idOf = idFinder(store, web);
  return store.transaction(() => {
    let first = 0;
    for (const { author, created, fields: given } of rows) {
      const id = idOf(author);
      const item = store.items.add(list.number, {
        uniqueId: randomUUID(),
        author: id,
        editor: id,
        created,
        modified: created,
        version: 1,
        uiVersion: 1,
        hasAttachments: false,
        values: toValues(fields, given)
      });
      first ||= item.id;
    }
    return first;
  });
}
