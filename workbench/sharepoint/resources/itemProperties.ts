import { guidOf } from '../../store/guidOf';
import type { FieldRecord, FieldValue, ItemRecord, ListRecord } from '../../store/records';
import { propertyName } from '../lists/fieldTypes';
import type { Schema } from '../query/listQuery';
import { directoryOf, isFolder } from './directories';
import { contentTypeOf, isLibrary } from './listNames';

/** Columns that rows show otherwise, or not at all. */
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

export function isPerson(field: FieldRecord): boolean {
  return field.type === 'User' || field.type === 'UserMulti';
}

/** A library's rows are its files, a list's go by a name made of the id. */
function fileName({ id, values }: ItemRecord): string {
  return String(values.FileLeafRef ?? `${id}_.000`);
}

/** Where a row lies. */
const PLACES = {
  FileLeafRef: (_list: ListRecord, item: ItemRecord) => fileName(item),
  UniqueId: (_list: ListRecord, item: ItemRecord) => item.uniqueId,
  FileDirRef: directoryOf,
  FileRef: (list: ListRecord, item: ItemRecord) => `${directoryOf(list, item)}/${fileName(item)}`
};

type Place = keyof typeof PLACES;

export function placesOf(list: ListRecord, item: ItemRecord): Record<string, () => unknown> {
  return Object.fromEntries(Object.entries(PLACES).map(([name, told]) => [name, () => told(list, item)]));
}

/** A property of a row, and what it is told with. */
type Told = readonly [property: string, valueOf: (item: ItemRecord) => unknown];

function asText(value: FieldValue): string | string[] | null {
  if (Array.isArray(value)) return value.map(String);
  return value === null ? null : String(value);
}

/** A person's id is told as text too: under the column's own name, which OData's prefix is not part of. */
function columnTold(field: FieldRecord): Told[] {
  const { internalName } = field;
  const valueOf = ({ values }: ItemRecord): FieldValue => values[internalName] ?? null;
  const shown: Told = [propertyName(field), valueOf];
  return isPerson(field) ? [shown, [`${internalName}StringId`, (item) => asText(valueOf(item))]] : [shown];
}

/** What SharePoint says of every row, whatever it was asked for. */
const OF_EVERY_ROW: readonly Told[] = [
  ['FileSystemObjectType', (item) => (isFolder(item) ? 1 : 0)],
  ['Id', ({ id }) => id],
  ['ServerRedirectedEmbedUri', () => null],
  ['ServerRedirectedEmbedUrl', () => '']
];

/** What a row has of SharePoint's own columns. A library's rows are files, which can be checked out and copied. */
function builtInTold(list: ListRecord): Told[] {
  const contentType = contentTypeOf(list);
  return [
    ['ID', ({ id }) => id],
    ['ContentTypeId', (item) => (isFolder(item) ? '0x0120' : contentType)],
    ['ComplianceAssetId', () => null],
    ['Modified', ({ modified }) => modified],
    ['Created', ({ created }) => created],
    ['AuthorId', ({ author }) => author],
    ['EditorId', ({ editor }) => editor],
    ['OData__UIVersionString', ({ uiVersion }) => `${uiVersion}.0`],
    ['GUID', ({ uniqueId }) => guidOf(uniqueId)],
    ...(isLibrary(list)
      ? ([
          ['CheckoutUserId', () => null],
          ['OData__CopySource', () => null]
        ] as const)
      : ([['Attachments', ({ hasAttachments }: ItemRecord) => hasAttachments]] as const))
  ];
}

/** CAML that names columns brings these as well. */
const ALWAYS_READ = ['ID', 'Created', 'Modified'];

/** SharePoint's own columns of a row: all, or with `only` those and what every row is told with. */
function ownTold(list: ListRecord, only?: string[]): Told[] {
  const builtIn = builtInTold(list);
  if (!only) return builtIn;
  const read = new Set([...ALWAYS_READ, ...only.flatMap((name) => [name, `${name}Id`, `OData_${name}`])]);
  const places = only.filter((name): name is Place => Object.hasOwn(PLACES, name));
  return [
    ...builtIn.filter(([name]) => read.has(name)),
    ...places.map((name): Told => [name, (item) => PLACES[name](list, item)])
  ];
}

/** How much of each row is wanted. */
export type Extent = {
  /** The columns that CAML names: a row has just those and what every row has. */
  only?: string[];
  /** What will be read of a row by name; nothing else need be worked out. */
  read?: ReadonlySet<string>;
};

/** The properties of a list's rows: what is the same for all of them is worked out once. */
export function itemProperties(
  { list, fields }: Schema,
  { only, read }: Extent
): (item: ItemRecord) => Record<string, unknown> {
  const columns = fields.filter(
    ({ internalName }) => !NOT_SHOWN.has(internalName) && (!only || only.includes(internalName))
  );
  const told = [...OF_EVERY_ROW, ...columns.flatMap(columnTold), ...ownTold(list, only)].filter(
    ([property]) => !read || read.has(property)
  );
  return (item) => {
    const properties: Record<string, unknown> = {};
    for (const [property, valueOf] of told) properties[property] = valueOf(item);
    return properties;
  };
}
