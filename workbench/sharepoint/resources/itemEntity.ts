import { guidOf } from '../../store/guidOf';
import type { FieldRecord, FieldValue, ItemRecord, ListRecord, UserRecord } from '../../store/records';
import { badRequest, notImplemented, tooManyLookups } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import { propertyName } from '../lists/fieldTypes';
import { project } from '../odata/project';
import type { Projection, QueryOptions } from '../odata/queryOptions';
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

/** Where a row lies: a library's rows are its files, a list's go by a name made of the id. Shown to whoever asks. */
function fileProperties(list: ListRecord, item: ItemRecord): Record<string, () => unknown> {
  const name = (): string => String(item.values.FileLeafRef ?? `${item.id}_.000`);
  return {
    FileLeafRef: name,
    FileDirRef: () => list.url,
    UniqueId: () => item.uniqueId,
    FileRef: () => `${list.url}/${name()}`
  };
}

type Links = NonNullable<Entity['links']>;

function linksOf(schema: Schema, item: ItemRecord): Links {
  const { store } = schema.session;
  const links: Links = {
    Author: personLink(schema, item.author),
    Editor: personLink(schema, item.editor),
    AttachmentFiles: () => ({
      kind: 'collection',
      entities: store.attached
        .files(schema.list.number, item.id)
        .map((file) => attachmentEntity(schema, item, file))
    })
  };
  for (const field of schema.fields) {
    if (isPerson(field) && !field.builtIn)
      links[field.internalName] = personLink(schema, item.values[field.internalName]);
  }
  return links;
}

function propertiesOf(
  item: ItemRecord,
  columns: { name: string; property: string }[]
): Record<string, unknown> {
  const properties: Record<string, unknown> = { FileSystemObjectType: 0, Id: item.id, ContentTypeId: '0x01' };
  for (const { name, property } of columns) properties[property] = item.values[name] ?? null;
  properties.ID = item.id;
  properties.Modified = item.modified;
  properties.Created = item.created;
  properties.AuthorId = item.author;
  properties.EditorId = item.editor;
  properties.OData__UIVersionString = `${item.uiVersion}.0`;
  properties.Attachments = item.hasAttachments;
  properties.GUID = guidOf(item.uniqueId);
  return properties;
}

/** What SharePoint knows of every row and this service does not. */
const NOT_COVERED = new Set([
  'CommentsDisabled',
  'ContentType',
  'DisplayName',
  'EffectiveBasePermissions',
  'EffectiveBasePermissionsForUI',
  'EncodedAbsUrl',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'FileSizeDisplay',
  'FirstUniqueAncestorSecurableObject',
  'Folder',
  'HasUniqueRoleAssignments',
  'LikedByInformation',
  'ParentList',
  'Properties',
  'RoleAssignments',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'Versions'
]);

const unknownProperty = (name: string): Error =>
  NOT_COVERED.has(name)
    ? notImplemented(`property ${name} of SP.ListItem`)
    : badRequest(`The field or property '${name}' does not exist.`);

/**
 * How the rows of a list are shown: what is the same for all of them is worked out once.
 * With `only`, a row has just those columns and what every row has.
 */
function itemShape(schema: Schema, only?: string[]): (item: ItemRecord) => Entity {
  const { list } = schema;
  const type = itemTypeName(list);
  const columns = schema.fields
    .filter(({ internalName }) => !NOT_SHOWN.has(internalName) && (!only || only.includes(internalName)))
    .map((field) => ({ name: field.internalName, property: propertyName(field) }));
  const namedOnly = new Set(schema.fields.filter(isPerson).map(({ internalName }) => internalName));
  return (item) => {
    let links: Links | undefined;
    return {
      kind: 'entity',
      type,
      path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
      etag: etagOf(item),
      properties: propertiesOf(item, columns),
      get onDemand() {
        return fileProperties(list, item);
      },
      get links() {
        links ??= linksOf(schema, item);
        return links;
      },
      namedOnly,
      unknown: unknownProperty
    };
  };
}

const BLANK: ItemRecord = {
  id: 0,
  uniqueId: '',
  author: 0,
  editor: 0,
  created: '',
  modified: '',
  version: 0,
  uiVersion: 0,
  hasAttachments: false,
  values: {}
};

/** Throws a 400 for a property the rows do not have, also when there is no row to show. */
export function demandKnownProperties(schema: Schema, projection: Projection): void {
  project(itemShape(schema)(BLANK), projection, () => undefined);
}

/** One row as REST shows it. */
export function itemEntity(schema: Schema, item: ItemRecord): Entity {
  return itemShape(schema)(item);
}

/** Rows as REST shows them, made while they are written. */
export function* itemEntities(schema: Schema, items: ItemRecord[], only?: string[]): Generator<Entity> {
  const shape = itemShape(schema, only);
  for (const item of items) yield shape(item);
}
