import type { FieldRecord, FieldValue, ItemRecord } from '../../store/records';
import { badRequest, notImplemented } from '../http/errors';
import type { Raw } from '../http/payload';
import { parseViewQuery } from '../caml/viewQuery';
import { usDate, usDateAndTime } from '../lists/usDate';
import { viewXml } from '../lists/viewXml';
import { orderValue } from '../query/listQuery';
import type { Schema } from '../query/listQuery';
import { readItems } from '../query/readItems';
import { skipTokenAfter } from '../query/skipToken';
import { localTime } from '../timeZones/clock';
import { zoneOf } from '../timeZones/siteTime';
import { optionalFlag, optionalNumber, optionalText } from './input';
import { contentTypeOf } from './listNames';

const LIST_DATA = 2;
const KNOWN_PARAMETERS = ['ViewXml', 'RenderOptions', 'Paging', 'DatesInUtc', 'AddRequiredFields'];

type Row = Record<string, unknown>;

function people(schema: Schema, value: FieldValue, many: boolean): unknown {
  if (value === null) return '';
  const { store, web } = schema.session;
  return (Array.isArray(value) ? value : [value]).map((id) => {
    const user = store.principals.userById(web.number, Number(id));
    return {
      id: String(id),
      ...(many ? { value: user?.title ?? '' } : {}),
      title: user?.title ?? '',
      email: user?.email ?? '',
      sip: user?.email ?? '',
      picture: ''
    };
  });
}

/** Ten decimals, but for a zero. */
function plainNumber(value: number): string {
  return value === 0 ? '0' : value.toFixed(10);
}

function shownDate({ session }: Schema, { settings }: FieldRecord, iso: string, inUtc: boolean): string {
  const time = inUtc ? iso : `${localTime(zoneOf(session.web), iso)}Z`;
  return settings.DisplayFormat === 0 ? usDate(time) : usDateAndTime(time);
}

/** A cell as the list pages get it: text for people to read, and `<name>.` beside it for code. */
function cell(schema: Schema, field: FieldRecord, value: FieldValue, inUtc: boolean): Row {
  const name = field.internalName;
  switch (field.type) {
    case 'User':
    case 'UserMulti':
      return { [name]: people(schema, value, field.type === 'UserMulti') };
    case 'DateTime':
      return value === null
        ? { [name]: '', [`${name}.`]: '' }
        : { [name]: shownDate(schema, field, String(value), inUtc), [`${name}.`]: value };
    case 'Boolean':
      return value === null
        ? { [name]: '' }
        : { [name]: value ? 'Yes' : 'No', [`${name}.value`]: value ? '1' : '0' };
    case 'Number':
      return value === null
        ? { [name]: '' }
        : { [name]: Number(value).toLocaleString('en-US'), [`${name}.`]: plainNumber(Number(value)) };
    case 'URL':
      return value === null
        ? { [name]: '' }
        : {
            [name]: (value as { Url: string }).Url,
            [`${name}.desc`]: (value as { Description: string }).Description
          };
    case 'MultiChoice':
      return { [name]: value ?? '' };
    default:
      return { [name]: value === null ? '' : String(value) };
  }
}

function valueOf(item: ItemRecord, field: FieldRecord): FieldValue {
  switch (field.internalName) {
    case 'LinkTitle':
    case 'LinkTitleNoMenu':
      return item.values.Title ?? null;
    case 'LinkFilename':
      return item.values.FileLeafRef ?? null;
    case '_UIVersionString':
      return `${item.uiVersion}.0`;
    default:
      return field.builtIn
        ? orderValue(item, { name: field.internalName, type: 'text' })
        : (item.values[field.internalName] ?? null);
  }
}

function permMask(schema: Schema): string {
  const { High, Low } = schema.session.access.ofList(schema.list);
  return `0x${((BigInt(High) << 32n) | BigInt(Low)).toString(16)}`;
}

/** Where a row lies, in every escaping that the list pages want. */
function fileRef(url: string): Row {
  const escaped = encodeURIComponent(url).replace(
    /[-_.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return {
    FileRef: url,
    'FileRef.urlencode': escaped,
    'FileRef.urlencodeasurl': encodeURI(url),
    'FileRef.urlencoding': encodeURI(url),
    'FileRef.scriptencodeasurl': url.replace(/\//g, '\\u002f')
  };
}

function scopeOf({ list, session }: Schema): string {
  return `{${(list.uniqueRoles ? list.id : session.web.id).toUpperCase()}}`;
}

function rowOf(schema: Schema, item: ItemRecord, names: string[], inUtc: boolean): Row {
  const row: Row = {
    ID: String(item.id),
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    PermMask: permMask(schema),
    FSObjType: '0',
    ContentTypeId: contentTypeOf(schema.list),
    ...fileRef(`${schema.list.url}/${String(item.values.FileLeafRef ?? `${item.id}_.000`)}`),
    Attachments: item.hasAttachments ? '1' : '0',
    SMTotalSize: String(JSON.stringify(item.values).length),
    _CommentFlags: '',
    _CommentCount: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    ScopeId: scopeOf(schema),
    owshiddenversion: String(item.version),
    Restricted: ''
  };
  for (const name of names) {
    const field = schema.field(name);
    if (!field) throw badRequest(`The view names a column '${name}' that the list does not have.`);
    if (name !== 'ID') Object.assign(row, cell(schema, field, valueOf(item, field), inUtc));
  }
  return row;
}

/** `RenderListDataAsStream` with list data only. Throws a 501 naming any further parameter or option. */
export function renderListData(schema: Schema, parameters: Record<string, unknown>): Raw {
  const unknown = Object.keys(parameters).find((name) => !KNOWN_PARAMETERS.includes(name));
  if (unknown) throw notImplemented(`RenderListDataAsStream parameter ${unknown}`);
  const options = optionalNumber(parameters, 'RenderOptions') ?? LIST_DATA;
  if (options & ~LIST_DATA) throw notImplemented(`RenderListDataAsStream options ${options}`);
  const { store } = schema.session;
  const defaultView = store.lists.views(schema.list.number).find((view) => view.isDefault);
  const xml = optionalText(parameters, 'ViewXml') || (defaultView ? viewXml(defaultView) : '<View/>');
  const query = parseViewQuery(schema, xml, optionalText(parameters, 'Paging')?.replace(/^\?/, ''));
  const { items, more } = readItems(schema, query);
  const first = items.length === 0 ? 0 : 1;
  const next = more ? { NextHref: `?${skipTokenAfter(items[items.length - 1], query.order)}` } : {};
  const names = query.viewFields ?? defaultView?.fields ?? [];
  const inUtc = optionalFlag(parameters, 'DatesInUtc') ?? false;
  const rows = items.map((item) => rowOf(schema, item, names, inUtc));
  const data = {
    Row: rows,
    FirstRow: first,
    LastRow: items.length,
    RowLimit: query.limit,
    FolderPermissions: permMask(schema),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
    ...next
  };
  return { kind: 'raw', contentType: 'application/json; charset=utf-8', body: JSON.stringify(data) };
}
