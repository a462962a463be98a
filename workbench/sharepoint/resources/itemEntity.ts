import type { ItemRecord, ListRecord } from '../../store/records';
import { badRequest, notImplemented, tooManyLookups } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import { propertyName } from '../lists/fieldTypes';
import { projector } from '../odata/projector';
import type { Projection, QueryOptions } from '../odata/queryOptions';
import type { Schema } from '../query/listQuery';
import { attachmentEntity } from './attachmentEntity';
import { etagOf } from './etag';
import { fieldEntity } from './fieldEntity';
import { peopleOf, personIn } from './itemPeople';
import type { People } from './itemPeople';
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

type Reached = (item: ItemRecord) => Entity | Collection;

/** What `$expand` reaches from a row. */
function reachedFrom(schema: Schema, people: People): Record<string, Reached> {
  const { session, list, fields } = schema;
  const columns = fields.filter((field) => isPerson(field) && !field.builtIn);
  return {
    Author: ({ author }) => personIn(people, author),
    Editor: ({ editor }) => personIn(people, editor),
    RoleAssignments: () => roleAssignments(session, { kind: 'list', list }),
    Versions: (item) => ({ kind: 'collection', entities: versionEntities(schema, item) }),
    ParentList: () => parentList(schema),
    AttachmentFiles: (item) => ({
      kind: 'collection',
      entities: session.store.attached
        .files(list.number, item.id)
        .map((file) => attachmentEntity(schema, item, file))
    }),
    ...Object.fromEntries(
      columns.map(({ internalName }): [string, Reached] => [
        internalName,
        ({ values }) => personIn(people, values[internalName])
      ])
    )
  };
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
class RowShape {
  public readonly list: ListRecord;
  public readonly type: string;
  public readonly propertiesOf: (item: ItemRecord) => Record<string, unknown>;
  public readonly namedOnly: ReadonlySet<string>;
  private readonly reached: [name: string, Reached][];

  public constructor(schema: Schema, items: readonly ItemRecord[], extent: Extent = {}) {
    this.list = schema.list;
    this.type = itemTypeName(schema.list);
    this.propertiesOf = itemProperties(schema, extent);
    this.namedOnly = new Set(schema.fields.filter(isPerson).map(({ internalName }) => internalName));
    this.reached = Object.entries(reachedFrom(schema, peopleOf(schema, items))).filter(
      ([name]) => !extent.read || extent.read.has(name)
    );
  }

  public linksOf(item: ItemRecord): Links {
    const links: Links = {};
    for (const [name, reach] of this.reached) links[name] = () => reach(item);
    return links;
  }
}

/** A row of thousands: nothing of it is worked out before it is wanted. */
class RowEntity implements Entity {
  public readonly kind = 'entity';
  private reached: Links | undefined;

  public constructor(
    private readonly shape: RowShape,
    private readonly item: ItemRecord
  ) {}

  public get type(): string {
    return this.shape.type;
  }
  public get path(): string {
    return `Web/Lists(guid'${this.shape.list.id}')/Items(${this.item.id})`;
  }
  public get etag(): string {
    return etagOf(this.item);
  }
  public get verboseId(): string {
    return this.item.uniqueId;
  }
  public get properties(): Record<string, unknown> {
    return this.shape.propertiesOf(this.item);
  }
  public get onDemand(): NonNullable<Entity['onDemand']> {
    const { shape, item } = this;
    return {
      ...placesOf(shape.list, item),
      CommentsDisabled: () => item.values.CommentsDisabled === true
    };
  }
  public get links(): Links {
    return (this.reached ??= this.shape.linksOf(this.item));
  }
  public get deferred(): readonly string[] {
    return NOT_FOLLOWED;
  }
  public get namedOnly(): ReadonlySet<string> {
    return this.shape.namedOnly;
  }
  public get unknown(): Entity['unknown'] {
    return unknownProperty;
  }
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
  projector(projection, () => undefined)(new RowEntity(new RowShape(schema, []), BLANK));
}

/** One row as REST shows it. */
export function itemEntity(schema: Schema, item: ItemRecord): Entity {
  return new RowEntity(new RowShape(schema, [item]), item);
}

/** What will be read of a row; nothing where everything is asked for. Whoever asks for a row's Id gets its ID too. */
export function readBy({ select, expand }: Projection): Extent['read'] {
  const names = select.map(([name]) => name);
  if (names.length === 0 || names.includes('*')) return undefined;
  return new Set(['ID', ...names, ...expand.map(([name]) => name)]);
}

/** Rows as REST shows them, made while they are written. */
export function* itemEntities(schema: Schema, items: ItemRecord[], extent: Extent): Generator<Entity> {
  const shape = new RowShape(schema, items, extent);
  for (const item of items) yield new RowEntity(shape, item);
}
