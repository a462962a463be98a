import type { FieldRecord, ItemRecord, VersionRecord } from '../../store/records';
import { badRequest, notFound } from '../http/errors';
import { hasArguments, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { done } from '../http/payload';
import type { Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import { narrow } from '../odata/narrow';
import type { Schema } from '../query/listQuery';
import { Permission } from '../security/masks';
import { demandEdit } from './itemWrites';
import { contentTypeOf } from './listNames';

/** SharePoint counts a major version as 512 minor ones. */
const MAJOR = 512;

/** All states of a row, newest first. */
export function versionEntities(schema: Schema, item: ItemRecord): Entity[] {
  return allVersions(schema, item).map((version) => versionEntity(schema, item, version));
}

/** Versions escape the underscores of a column's name once more. */
function versionName({ internalName }: FieldRecord): string {
  const escaped = internalName.replace(/_/g, '_x005f_');
  return escaped.startsWith('_') ? `OData_${escaped}` : escaped;
}

/** What versions show of the columns that rows keep hidden. */
function hiddenProperties(
  { session, list }: Schema,
  item: ItemRecord,
  { uiVersion }: VersionRecord
): Record<string, unknown> {
  return {
    ContentTypeId: { StringValue: contentTypeOf(list) },
    OData__x005f_UIVersionString: `${uiVersion}.0`,
    OData__x005f_ModerationStatus: 0,
    OData__x005f_Level: 1,
    Attachments: item.hasAttachments,
    GUID: item.uniqueId,
    UniqueId: item.uniqueId,
    ComplianceAssetId: null,
    owshiddenversion: uiVersion,
    FSObjType: '0',
    ScopeId: `{${(list.uniqueRoles ? list.id : session.web.id).toUpperCase()}}`,
    FileRef: `${list.url}/${String(item.values.FileLeafRef ?? `${item.id}_.000`)}`,
    MetaInfo: ''
  };
}

function versionEntity(schema: Schema, item: ItemRecord, version: VersionRecord): Entity {
  const { store, web } = schema.session;
  const person = (id: number): { LookupId: number; LookupValue: string; Email: string } => {
    const user = store.principals.userById(web.number, id);
    return { LookupId: id, LookupValue: user?.title ?? '', Email: user?.email ?? '' };
  };
  const shown = (field: FieldRecord): unknown => {
    const value = version.values[field.internalName] ?? null;
    if (field.type === 'User' && typeof value === 'number') return person(value);
    return field.type === 'UserMulti' && Array.isArray(value) ? value.map((id) => person(Number(id))) : value;
  };
  const own = schema.fields.filter(({ builtIn, internalName }) => !builtIn || internalName === 'Title');
  return {
    kind: 'entity',
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${schema.list.id}')/Items(${item.id})/versions(${version.uiVersion * MAJOR})`,
    properties: {
      VersionId: version.uiVersion * MAJOR,
      VersionLabel: `${version.uiVersion}.0`,
      IsCurrentVersion: version.uiVersion === item.uiVersion,
      // Without offset, and with the digits of UTC, unlike the rows of CAML.
      Created: version.modified.replace(/Z$/, ''),
      Modified: version.modified,
      ID: item.id,
      ...Object.fromEntries(own.map((field) => [versionName(field), shown(field)])),
      ...hiddenProperties(schema, item, version),
      Author: person(item.author),
      Editor: person(version.editor)
    },
    unknown: (name) => badRequest(`The field or property '${name}' does not exist.`)
  };
}

function allVersions(schema: Schema, item: ItemRecord): VersionRecord[] {
  schema.session.access.demandOnList(schema.list, Permission.viewVersions);
  return [item, ...schema.session.store.attached.versions(schema.list.number, item.id)];
}

function removeVersion(schema: Schema, item: ItemRecord, uiVersion: number): void {
  const { access, store } = schema.session;
  access.demandOnList(schema.list, Permission.deleteVersions);
  demandEdit(schema.session, schema.list, item);
  if (uiVersion === item.uiVersion) throw badRequest('You cannot delete the current version of an item.');
  store.attached.removeVersion(schema.list.number, item.id, uiVersion);
}

/** `versions` of a row, newest first, or one by its id. Asks for View Versions, which read-only levels may lack. */
export function versionsResource(schema: Schema, find: () => ItemRecord, args: Arguments): Resource {
  if (!hasArguments(args)) {
    return {
      get: (query) => {
        const item = find();
        return { kind: 'collection', entities: narrow(versionEntities(schema, item), query) };
      },
      children: {
        getbyid: (inner) => versionsResource(schema, find, inner),
        deletebyid: (inner) =>
          action(() => {
            removeVersion(schema, find(), wholeArgument(inner, 'vid') / MAJOR);
            return done('DeleteByID');
          })
      }
    };
  }
  const number = wholeArgument(args, 'versionId') / MAJOR;
  return {
    get: () => {
      const item = find();
      const version = allVersions(schema, item).find(({ uiVersion }) => uiVersion === number);
      if (!version) throw notFound('The version does not exist.');
      return versionEntity(schema, item, version);
    },
    remove: () => {
      removeVersion(schema, find(), number);
      return { status: 200 };
    }
  };
}
