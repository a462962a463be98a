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

/** Where a row lies: a library's rows are its files, a list's go by a name made of the id. */
export function fileProperties(list: ListRecord, item: ItemRecord): Record<string, () => unknown> {
  const name = (): string => String(item.values.FileLeafRef ?? `${item.id}_.000`);
  return {
    FileLeafRef: name,
    UniqueId: () => item.uniqueId,
    FileDirRef: () => directoryOf(list, item),
    FileRef: () => `${directoryOf(list, item)}/${name()}`
  };
}

type ShownColumn = { name: string; property: string; stringProperty?: string };

/** A person's id is told as text too: under the column's own name, which OData's prefix is not part of. */
function shownColumn(field: FieldRecord): ShownColumn {
  const stringProperty = isPerson(field) ? `${field.internalName}StringId` : undefined;
  return { name: field.internalName, property: propertyName(field), stringProperty };
}

function asText(value: FieldValue): string | string[] | null {
  if (Array.isArray(value)) return value.map(String);
  return value === null ? null : String(value);
}

/** What SharePoint says of every row, whatever it was asked for. */
function ofEveryRow(item: ItemRecord): Record<string, unknown> {
  return {
    FileSystemObjectType: isFolder(item) ? 1 : 0,
    Id: item.id,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: ''
  };
}

/** What a row has of SharePoint's own columns. A library's rows are files, which can be checked out and copied. */
function builtInProperties(list: ListRecord, contentType: string, item: ItemRecord): Record<string, unknown> {
  return {
    ID: item.id,
    ContentTypeId: isFolder(item) ? '0x0120' : contentType,
    ComplianceAssetId: null,
    Modified: item.modified,
    Created: item.created,
    AuthorId: item.author,
    EditorId: item.editor,
    OData__UIVersionString: `${item.uiVersion}.0`,
    GUID: guidOf(item.uniqueId),
    ...(isLibrary(list)
      ? { CheckoutUserId: null, OData__CopySource: null }
      : { Attachments: item.hasAttachments })
  };
}

/** CAML that names columns brings these as well. */
const ALWAYS_READ = ['ID', 'Created', 'Modified'];

type Own = (item: ItemRecord) => Record<string, unknown>;

/** SharePoint's own columns of a row: all, or with `only` those and what every row is told with. */
function ownColumns(list: ListRecord, only?: string[]): Own {
  const contentType = contentTypeOf(list);
  if (!only) return (item) => builtInProperties(list, contentType, item);
  const wanted = new Set([...ALWAYS_READ, ...only.flatMap((name) => [name, `${name}Id`, `OData_${name}`])]);
  return (item) => {
    const all = { ...builtInProperties(list, contentType, item) };
    const places = fileProperties(list, item);
    for (const name of only) if (Object.hasOwn(places, name)) all[name] = places[name]();
    return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
  };
}

function propertiesOf(item: ItemRecord, columns: ShownColumn[], own: Own): Record<string, unknown> {
  const properties = ofEveryRow(item);
  for (const { name, property, stringProperty } of columns) {
    properties[property] = item.values[name] ?? null;
    if (stringProperty) properties[stringProperty] = asText(item.values[name] ?? null);
  }
  return Object.assign(properties, own(item));
}

/**
 * The properties of a list's rows: what is the same for all of them is worked out once.
 * With `only`, a row has just those columns and what every row has.
 */
export function itemProperties(
  { list, fields }: Schema,
  only?: string[]
): (item: ItemRecord) => Record<string, unknown> {
  const columns = fields
    .filter(({ internalName }) => !NOT_SHOWN.has(internalName) && (!only || only.includes(internalName)))
    .map(shownColumn);
  const own = ownColumns(list, only);
  return (item) => propertiesOf(item, columns, own);
}
