import type { FieldRecord, FieldValue, ItemRecord, ListRecord, UserRecord } from '../../store/records';
import { badRequest, notImplemented, tooManyLookups } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import { propertyName } from '../lists/fieldTypes';
import type { QueryOptions } from '../odata/queryOptions';
import type { Schema } from '../query/listQuery';
import { claimOf } from '../security/logins';
import { attachmentEntity } from './attachmentEntity';
import { etagOf } from './etag';
import { itemTypeName } from './listNames';

const MOST_LOOKUPS = 12;
const NOT_SHOWN = new Set([
  'FileLeafRef',
  'LinkFilename',
  'LinkTitle',
  'LinkTitleNoMenu',
  'ContentTypeId',
  'ID',
  'Author',
  'Editor',
  'Created',
  'Modified',
  'GUID',
  'Attachments',
  '_UIVersionString'
]);

function isPerson(field: FieldRecord): boolean {
  return field.type === 'User' || field.type === 'UserMulti';
}

/** Throws when a query joins more person columns than SharePoint allows. */
export function demandFewLookups(schema: Schema, { select, expand }: QueryOptions): void {
  const everything = select.length === 0 || select.some(([name]) => name === '*');
  const named = new Set([...select, ...expand].map(([name]) => name));
  const joined = schema.fields.filter(
    (field) =>
      isPerson(field) && (everything || named.has(field.internalName) || named.has(propertyName(field)))
  );
  if (joined.length > MOST_LOOKUPS) throw tooManyLookups();
}

function personEntity(user: UserRecord | undefined, id: number): Entity {
  return {
    kind: 'entity',
    type: 'SP.Data.UserInfoItem',
    path: `Web/SiteUserInfoList/Items(${id})`,
    properties: {
      Id: id,
      ID: id,
      Title: user?.title ?? null,
      EMail: user?.email ?? null,
      Name: user ? claimOf(user.login) : null,
      UserName: user?.login ?? null
    },
    unknown: (name) => notImplemented(`property ${name} of an expanded person`)
  };
}

function personLink(schema: Schema, value: FieldValue | undefined): () => Entity | Collection {
  const { store, web } = schema.session;
  const one = (id: number): Entity => personEntity(store.principals.userById(web.number, id), id);
  if (Array.isArray(value))
    return () => ({ kind: 'collection', entities: value.map((id) => one(Number(id))) });
  return () => one(typeof value === 'number' ? value : 0);
}

/** Where a row lies: a library's rows are its files, a list's go by a name made of the id. */
function fileProperties(list: ListRecord, item: ItemRecord): Record<string, () => unknown> {
  const name = (): string => String(item.values.FileLeafRef ?? `${item.id}_.000`);
  return {
    FileLeafRef: name,
    FileDirRef: () => list.url,
    FileRef: () => `${list.url}/${name()}`
  };
}

/** A row as REST shows it, item by column. With `only`, just those columns and what every row has. */
export function itemEntity(schema: Schema, item: ItemRecord, only?: string[]): Entity {
  const { list } = schema;
  const properties: Record<string, unknown> = { FileSystemObjectType: 0, Id: item.id, ContentTypeId: '0x01' };
  const links: NonNullable<Entity['links']> = {
    Author: personLink(schema, item.author),
    Editor: personLink(schema, item.editor)
  };
  for (const field of schema.fields) {
    if (NOT_SHOWN.has(field.internalName) || (only && !only.includes(field.internalName))) continue;
    const value = item.values[field.internalName];
    properties[propertyName(field)] = value ?? null;
    if (isPerson(field)) links[field.internalName] = personLink(schema, value);
  }
  Object.assign(properties, {
    ID: item.id,
    Modified: item.modified,
    Created: item.created,
    AuthorId: item.author,
    EditorId: item.editor,
    OData__UIVersionString: `${item.uiVersion}.0`,
    Attachments: item.hasAttachments,
    GUID: item.uniqueId
  });
  const people = new Set(Object.keys(links));
  links.AttachmentFiles = () => ({
    kind: 'collection',
    entities: schema.session.store.attached
      .files(list.number, item.id)
      .map((file) => attachmentEntity(schema, item, file))
  });
  return {
    kind: 'entity',
    type: itemTypeName(list),
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: etagOf(item),
    properties,
    onDemand: fileProperties(list, item),
    links,
    namedOnly: people,
    unknown: (name) => badRequest(`The field or property '${name}' does not exist.`)
  };
}
