import { randomUUID } from 'node:crypto';
import type { FieldRecord, ItemRecord, ListRecord } from '../../store/records';
import { badQuery, badRequest, duplicateValue } from '../http/errors';
import { currentUser, now } from '../http/session';
import type { Session } from '../http/session';
import { columnOf, propertyName } from '../lists/fieldTypes';
import { defaultValue, fieldValue } from '../lists/fieldValues';
import type { Schema } from '../query/listQuery';
import { Permission } from '../security/masks';
import { isLibrary, itemTypeName } from './listNames';

type Values = ItemRecord['values'];

/** Properties that every row shows and no one sets: SharePoint takes them in a body and goes on as if they were not there. */
const SERVER_SET = new Set([
  'Id',
  'ID',
  'FileSystemObjectType',
  'ContentTypeId',
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
  'GUID',
  'Attachments',
  'OData__UIVersionString',
  'OData__CopySource',
  'CheckoutUserId',
  'ComplianceAssetId',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl'
]);

/** Reads the columns a body sets. Throws a 400 for a name the list does not have and for a value that does not fit. */
function readValues(schema: Schema, body: Record<string, unknown>): Values {
  const byProperty = new Map<string, FieldRecord>(schema.fields.map((field) => [propertyName(field), field]));
  const values: Values = {};
  for (const [name, given] of Object.entries(body)) {
    if (SERVER_SET.has(name)) continue;
    const field = byProperty.get(name);
    if (!field || field.type === 'Computed') {
      throw badQuery(
        `The property '${name}' does not exist on type '${itemTypeName(schema.list)}'. Make sure to only use property names that are defined by the type.`
      );
    }
    if (!field.readOnly) values[field.internalName] = fieldValue(schema, field, given);
  }
  return values;
}

function withDefaults(schema: Schema, given: Values): Values {
  const values: Values = { ...given };
  for (const field of schema.fields) {
    if (field.internalName in values || field.defaultValue === null) continue;
    values[field.internalName] = defaultValue(schema, field);
  }
  return values;
}

/** Throws when a unique column would hold a value twice, seen or unseen by the person who writes. */
function demandUnique({ fields, list, session }: Schema, values: Values, own?: number): void {
  for (const field of fields) {
    const value = values[field.internalName];
    const column = columnOf(field);
    if (!field.unique || !column || value === undefined || value === null) continue;
    const found = session.store.items.find(list.number, {
      condition: { kind: 'compare', column, operator: 'eq', value: value as string | number | boolean },
      order: [],
      limit: 2
    });
    if (found.some(({ id }) => id !== own))
      throw duplicateValue(session.unknowns.duplicatesAnswer500 ? 500 : 400);
  }
}

/** Adds a row. Who and when are the server's. Throws 403 without the right, 400 for bad values. */
export function addItem(schema: Schema, body: Record<string, unknown>): ItemRecord {
  const { session, list } = schema;
  session.access.demandOnList(list, Permission.addListItems);
  if (isLibrary(list)) throw badRequest('To add an item to a document library, upload a file.');
  return addValues(schema, readValues(schema, body));
}

type Stamps = Partial<Pick<ItemRecord, 'author' | 'created'>>;

/** Adds a row of these values, with the defaults of what is left out. Throws when a unique column would hold a value twice. */
export function addValues(schema: Schema, given: Values, stamps: Stamps = {}): ItemRecord {
  const values = withDefaults(schema, given);
  return schema.session.store.transaction(() => {
    demandUnique(schema, values);
    return insertItem(schema.session, schema.list, values, stamps);
  });
}

/** Writes a new row by the person who asks, now, unless it is stamped otherwise. */
export function insertItem(
  session: Session,
  list: ListRecord,
  values: Values,
  stamps: Stamps = {}
): ItemRecord {
  const { id } = currentUser(session);
  const when = now(session);
  return session.store.items.add(list.number, {
    uniqueId: randomUUID(),
    author: id,
    editor: id,
    created: when,
    modified: when,
    version: 1,
    uiVersion: 1,
    hasAttachments: false,
    values,
    ...stamps
  });
}

/** Writes a row's next state: the old one becomes a version when the list keeps them. */
export function saveItem(
  session: Session,
  list: ListRecord,
  before: ItemRecord,
  changes: Partial<ItemRecord>
): ItemRecord {
  const next: ItemRecord = {
    ...before,
    ...changes,
    editor: currentUser(session).id,
    modified: now(session),
    version: before.version + 1,
    uiVersion: before.uiVersion + (list.enableVersioning ? 1 : 0)
  };
  if (list.enableVersioning) {
    const { uiVersion, editor, modified, values } = before;
    session.store.attached.keepVersion(
      list.number,
      before.id,
      { uiVersion, editor, modified, values },
      list.majorVersionLimit - 1
    );
  }
  session.store.items.update(list.number, next);
  return next;
}

/** Throws a 403 unless the person may edit this row. */
export function demandEdit(session: Session, list: ListRecord, item: ItemRecord): void {
  session.access.demandOnList(list, Permission.editListItems);
  session.access.demandWrite(list, item.author);
}

function demandDelete(session: Session, list: ListRecord, item: ItemRecord): void {
  session.access.demandOnList(list, Permission.deleteListItems);
  session.access.demandWrite(list, item.author);
}

/** Changes a row. Throws 403 without the right or when item-level security forbids it, 400 for bad values. */
export function updateItem(schema: Schema, item: ItemRecord, body: Record<string, unknown>): ItemRecord {
  const { session, list } = schema;
  demandEdit(session, list, item);
  const values = { ...item.values, ...readValues(schema, body) };
  return session.store.transaction(() => {
    demandUnique(schema, values, item.id);
    return saveItem(session, list, item, { values });
  });
}

/** Deletes a row for good. Throws 403 without the right or when item-level security forbids it. */
export function removeItem(session: Session, list: ListRecord, item: ItemRecord): void {
  demandDelete(session, list, item);
  session.store.transaction(() => {
    session.store.items.remove(list.number, item.id, now(session));
    session.store.attached.clear(list.number, item.id);
  });
}

/** Moves a row to the recycle bin. Returns its id there. Throws as `removeItem` does. */
export function recycleItem(session: Session, list: ListRecord, item: ItemRecord): string {
  demandDelete(session, list, item);
  const id = randomUUID();
  session.store.transaction(() => {
    session.store.items.remove(list.number, item.id, now(session));
    session.store.recycleBin.put(session.web.number, {
      id,
      list: list.number,
      title: String(item.values.FileLeafRef ?? item.values.Title ?? item.id),
      folder: list.url.replace(/^\//, ''),
      deletedBy: currentUser(session).id,
      deletedAt: now(session),
      item
    });
  });
  return id;
}
