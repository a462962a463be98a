import type { ItemRecord, VersionRecord } from '../../store/records';
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

/** SharePoint counts a major version as 512 minor ones. */
const MAJOR = 512;

function versionEntity(schema: Schema, item: ItemRecord, version: VersionRecord): Entity {
  const { store, web } = schema.session;
  const person = (id: number): { LookupId: number; LookupValue: string; Email: string } => {
    const user = store.principals.userById(web.number, id);
    return { LookupId: id, LookupValue: user?.title ?? '', Email: user?.email ?? '' };
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
      ...Object.fromEntries(
        own.map(({ internalName }) => [internalName, version.values[internalName] ?? null])
      ),
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
        const entities = allVersions(schema, item).map((version) => versionEntity(schema, item, version));
        return { kind: 'collection', entities: narrow(entities, query) };
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
