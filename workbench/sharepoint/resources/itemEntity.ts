import type { FieldValue, ItemRecord, UserRecord } from '../../store/records';
import { badRequest, notImplemented, tooManyLookups } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import { propertyName } from '../lists/fieldTypes';
import { projector } from '../odata/projector';
import type { Projection, QueryOptions } from '../odata/queryOptions';
import type { Schema } from '../query/listQuery';
import { claimOf } from '../security/logins';
import { attachmentEntity } from './attachmentEntity';
import { etagOf } from './etag';
import { fieldEntity } from './fieldEntity';
import { isPerson, itemProperties, placesOf } from './itemProperties';
import type { Extent } from './itemProperties';
import { itemTypeName } from './listNames';
import { roleAssignments } from './roleAssignments';
import { versionEntities } from './versions';

const MOST_LOOKUPS = 12;
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

const unknownOfPerson = (name: string): Error => notImplemented(`property ${name} of an expanded person`);

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
    unknown: unknownOfPerson
  };
}

type People = (id: number) => UserRecord | undefined;

/** The people of some rows, all asked for at once when the first of them is wanted: 5,000 rows name thousands. */
function peopleOf({ session, fields }: Schema, items: readonly ItemRecord[]): People {
  const { store, web } = session;
  const columns = fields.filter((field) => isPerson(field) && !field.builtIn);
  let known: Map<number, UserRecord> | undefined;
  return (id) => {
    known ??= byId(store.principals.usersById(web.number, [...new Set(items.flatMap(named))]));
    return known.get(id);
  };

  function named({ author, editor, values }: ItemRecord): number[] {
    return [author, editor, ...columns.flatMap(({ internalName }) => values[internalName] ?? []).map(Number)];
  }
}

function byId(users: readonly UserRecord[]): Map<number, UserRecord> {
  return new Map(users.map((user) => [user.id, user]));
}

/** The person in a column, or several of them. */
function personIn(people: People, value: FieldValue | undefined): Entity | Collection {
  if (Array.isArray(value))
    return { kind: 'collection', entities: value.map((id) => personEntity(people(Number(id)), Number(id))) };
  const id = typeof value === 'number' ? value : 0;
  return personEntity(people(id), id);
}

type Links = NonNullable<Entity['links']>;

/** Of a row's list only what pages are read with: its id and its columns. */
function parentList({ session, list, fields }: Schema): Entity {
  return {
    kind: 'entity',
    type: 'SP.List',
    path: `Web/Lists(guid'${list.id}')`,
    properties: { Id: list.id, Title: list.title },
    links: {
      Fields: () => ({
        kind: 'collection',
        entities: fields.map((field) => fieldEntity(session, list, field))
      })
    },
    unknown: (name) => notImplemented(`property ${name} of a row's ParentList`)
  };
}

function linksOf(schema: Schema, item: ItemRecord, people: People, columns: readonly string[]): Links {
  const { store } = schema.session;
  const links: Links = {
    Author: () => personIn(people, item.author),
    Editor: () => personIn(people, item.editor),
    RoleAssignments: () => roleAssignments(schema.session, { kind: 'list', list: schema.list }),
    Versions: () => ({ kind: 'collection', entities: versionEntities(schema, item) }),
    ParentList: () => parentList(schema),
    AttachmentFiles: () => ({
      kind: 'collection',
      entities: store.attached
        .files(schema.list.number, item.id)
        .map((file) => attachmentEntity(schema, item, file))
    })
  };
  for (const name of columns) links[name] = () => personIn(people, item.values[name]);
  return links;
}

/** What SharePoint knows of every row and this service does not. */
const NOT_COVERED = new Set([
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
  'Properties',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl'
]);

/** Links of a row with nothing behind them here. */
const NOT_FOLLOWED = [
  'ContentType',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'FirstUniqueAncestorSecurableObject',
  'Folder',
  'GetDlpPolicyTip',
  'LikedByInformation',
  'Properties'
];

const unknownProperty = (name: string): Error =>
  NOT_COVERED.has(name)
    ? notImplemented(`property ${name} of SP.ListItem`)
    : badRequest(`The field or property '${name}' does not exist.`);

/** How the rows of a list are shown: what is the same for all of them is worked out once. */
function itemShape(
  schema: Schema,
  items: readonly ItemRecord[],
  extent: Extent = {}
): (item: ItemRecord) => Entity {
  const { list } = schema;
  const type = itemTypeName(list);
  const propertiesOf = itemProperties(schema, extent);
  const people = peopleOf(schema, items);
  const persons = schema.fields.filter(isPerson);
  const namedOnly = new Set(persons.map(({ internalName }) => internalName));
  const columns = persons.filter(({ builtIn }) => !builtIn).map(({ internalName }) => internalName);
  return (item) => {
    let links: Links | undefined;
    return {
      kind: 'entity',
      type,
      path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
      etag: etagOf(item),
      verboseId: item.uniqueId,
      properties: propertiesOf(item),
      get onDemand() {
        return {
          ...placesOf(list, item),
          CommentsDisabled: () => item.values.CommentsDisabled === true
        };
      },
      deferred: NOT_FOLLOWED,
      get links() {
        links ??= linksOf(schema, item, people, columns);
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
  projector(projection, () => undefined)(itemShape(schema, [])(BLANK));
}

/** One row as REST shows it. */
export function itemEntity(schema: Schema, item: ItemRecord): Entity {
  return itemShape(schema, [item])(item);
}

/** What `$select` will read of a row; nothing where it asks for everything. Whoever asks for a row's Id gets its ID too. */
export function readBy({ select }: Projection): Extent['read'] {
  const names = select.map(([name]) => name);
  return names.length === 0 || names.includes('*') ? undefined : new Set(['ID', ...names]);
}

/** Rows as REST shows them, made while they are written. */
export function* itemEntities(schema: Schema, items: ItemRecord[], extent: Extent): Generator<Entity> {
  const shape = itemShape(schema, items, extent);
  for (const item of items) yield shape(item);
}
