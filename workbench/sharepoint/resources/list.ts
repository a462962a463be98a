import type { ListRecord } from '../../store/records';
import { badRequest, invalidArgument, notImplemented, titleTaken } from '../http/errors';
import { requiredArgument } from '../http/path';
import { done, noContent } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import type { Session } from '../http/session';
import { uniqueOnReadOwn } from '../lists/fieldRules';
import { maskText, Permission } from '../security/masks';
import { fieldEntity } from './fieldEntity';
import { fieldsResource } from './fields';
import { optionalFlag, optionalNumber, optionalText } from './input';
import { folderResource, rootFolderEntity } from './folders';
import {
  camlItemsResource,
  everyItem,
  formItemResource,
  itemsResource,
  renderListDataResource
} from './items';
import { LIST_ETAG, LIST_LINKS, listDetails, SAME_FOR_ALL_LISTS } from './listFacts';
import { itemTypeName } from './listNames';
import { maskPayload } from './maskPayload';
import {
  breakInheritance,
  resetInheritance,
  roleAssignments,
  roleAssignmentsResource
} from './roleAssignments';
import { effectivePermissionsOf } from './users';
import { viewEntity } from './viewEntity';
import { defaultViewResource, viewsResource } from './views';

const CHANGEABLE = [
  'Title',
  'Description',
  'EnableVersioning',
  'MajorVersionLimit',
  'NoCrawl',
  'ReadSecurity',
  'WriteSecurity',
  'EnableAttachments',
  'Hidden',
  'OnQuickLaunch',
  'ContentTypesEnabled'
];
const LONGEST_TITLE = 255;
const MOST_VERSIONS = 50_000;
/** Said when a list is created; nothing to change later. */
const ONLY_ON_CREATION = ['BaseTemplate', 'AllowContentTypes'];

export function listEntity(session: Session, list: ListRecord): Entity {
  const { store, access } = session;
  const defaultView = (): Entity => {
    const view = store.lists.views(list.number).find((one) => one.isDefault);
    if (!view) throw notImplemented('a list without a default view');
    return viewEntity(list, view);
  };
  return {
    kind: 'entity',
    type: 'SP.List',
    path: `Web/Lists(guid'${list.id}')`,
    etag: LIST_ETAG,
    deferred: LIST_LINKS,
    properties: {
      ...SAME_FOR_ALL_LISTS,
      ...listDetails(session, list),
      AllowContentTypes: true,
      BaseTemplate: list.baseTemplate,
      BaseType: list.baseTemplate === 101 ? 1 : 0,
      ContentTypesEnabled: list.contentTypesEnabled,
      Created: list.created,
      Description: list.description,
      EnableAttachments: list.enableAttachments,
      EnableVersioning: list.enableVersioning,
      Hidden: list.hidden,
      Id: list.id,
      ItemCount: list.itemCount,
      LastItemDeletedDate: list.lastItemDeleted,
      LastItemModifiedDate: list.lastItemModified,
      ListItemEntityTypeFullName: itemTypeName(list),
      MajorVersionLimit: list.majorVersionLimit,
      NoCrawl: list.noCrawl,
      ParentWebUrl: session.web.url,
      Title: list.title
    },
    onDemand: {
      ReadSecurity: () => list.readSecurity,
      WriteSecurity: () => list.writeSecurity,
      HasUniqueRoleAssignments: () => list.uniqueRoles,
      OnQuickLaunch: () => list.onQuickLaunch,
      EffectiveBasePermissions: () => maskText(access.ofList(list)),
      DefaultViewUrl: () => defaultView().properties.ServerRelativeUrl
    },
    links: {
      RootFolder: () => rootFolderEntity(list),
      Items: () => everyItem(session, list),
      RoleAssignments: () => roleAssignments(session, { kind: 'list', list }),
      DefaultView: defaultView,
      Fields: () => ({
        kind: 'collection',
        entities: store.lists.fields(list.number).map((field) => fieldEntity(session, list, field))
      }),
      Views: () => ({
        kind: 'collection',
        entities: store.lists.views(list.number).map((view) => viewEntity(list, view))
      })
    },
    unknown: (name) => notImplemented(`property ${name} of SP.List`)
  };
}

function oneOf<T extends number>(body: Input['body'], name: string, allowed: readonly T[], current: T): T {
  const value = optionalNumber(body, name) ?? current;
  const known = allowed.find((one) => one === value);
  if (known === undefined) throw invalidArgument(`${name} must be one of ${allowed.join(', ')}.`);
  return known;
}

/** How many major versions are kept. Throws a 400 for what SharePoint does not keep. */
function versionLimit(body: Input['body']): number | undefined {
  const limit = optionalNumber(body, 'MajorVersionLimit');
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1 || limit > MOST_VERSIONS))
    throw invalidArgument(`MajorVersionLimit must lie between 1 and ${MOST_VERSIONS}.`);
  return limit;
}

/** Applies what a body changes of a list. Throws a 400 for what SharePoint refuses, a 501 for what is not covered. */
export function applyListChanges(session: Session, list: ListRecord, body: Input['body']): ListRecord {
  const { store, web } = session;
  const unknown = Object.keys(body).find(
    (name) => !CHANGEABLE.includes(name) && !ONLY_ON_CREATION.includes(name)
  );
  if (unknown) throw notImplemented(`setting ${unknown} of SP.List`);
  const title = optionalText(body, 'Title') ?? list.title;
  if (title.length > LONGEST_TITLE) throw badRequest(`A list title has at most ${LONGEST_TITLE} characters.`);
  const other = store.lists.byTitle(web.number, title);
  if (other && other.id !== list.id) throw titleTaken();
  const readSecurity = oneOf(body, 'ReadSecurity', [1, 2] as const, list.readSecurity);
  const mayBeUnique = readSecurity !== 2 || session.unknowns.uniqueColumnsWithReadOwn;
  if (!mayBeUnique && store.lists.fields(list.number).some((field) => field.unique)) throw uniqueOnReadOwn();
  const next: ListRecord = {
    ...list,
    title,
    readSecurity,
    writeSecurity: oneOf(body, 'WriteSecurity', [1, 2, 4] as const, list.writeSecurity),
    description: optionalText(body, 'Description') ?? list.description,
    enableVersioning: optionalFlag(body, 'EnableVersioning') ?? list.enableVersioning,
    majorVersionLimit: versionLimit(body) ?? list.majorVersionLimit,
    enableAttachments: optionalFlag(body, 'EnableAttachments') ?? list.enableAttachments,
    noCrawl: optionalFlag(body, 'NoCrawl') ?? list.noCrawl,
    hidden: optionalFlag(body, 'Hidden') ?? list.hidden,
    onQuickLaunch: optionalFlag(body, 'OnQuickLaunch') ?? list.onQuickLaunch,
    contentTypesEnabled: optionalFlag(body, 'ContentTypesEnabled') ?? list.contentTypesEnabled
  };
  store.lists.update(next);
  return next;
}

function updateList(session: Session, list: ListRecord, { body }: Input): Answer {
  session.access.demandOnList(list, Permission.manageLists);
  applyListChanges(session, list, body);
  return noContent(LIST_ETAG);
}

function removeList(session: Session, list: ListRecord): Answer {
  session.access.demandOnList(list, Permission.manageLists);
  session.store.transaction(() => {
    session.store.attached.clear(list.number);
    session.store.lists.remove(list);
  });
  return { status: 200 };
}

/** One list, found when it is used, and everything below it. `find` throws when it is not there. */
export function listResource(session: Session, find: () => ListRecord): Resource {
  session.access.demandOnWeb(Permission.open);
  const list = find();
  const { access } = session;
  return {
    get: () => {
      access.demandOnList(list, Permission.viewListItems);
      return listEntity(session, list);
    },
    merge: (input) => updateList(session, list, input),
    remove: () => removeList(session, list),
    children: {
      fields: (args) => fieldsResource(session, list, args),
      views: (args) => viewsResource(session, list, args),
      defaultview: () => defaultViewResource(session, list),
      getview: (args) => viewsResource(session, list, args),
      items: (args) => itemsResource(session, list, args),
      getitembyid: (args) => itemsResource(session, list, args),
      addvalidateupdateitemusingpath: () => formItemResource(session, list),
      getitems: () => camlItemsResource(session, list),
      renderlistdataasstream: () => renderListDataResource(session, list),
      rootfolder: () => folderResource(session, { list, path: list.url }),
      roleassignments: (args) => roleAssignmentsResource(session, { kind: 'list', list }, args),
      breakroleinheritance: (args) =>
        action(() => {
          breakInheritance(session, list, args);
          return done('BreakRoleInheritance');
        }),
      resetroleinheritance: () =>
        action(() => {
          resetInheritance(session, list);
          return done('ResetRoleInheritance');
        }),
      effectivebasepermissions: () =>
        readable(() => maskPayload('EffectiveBasePermissions', access.ofList(list))),
      getusereffectivepermissions: (args) =>
        readable(() =>
          maskPayload(
            'GetUserEffectivePermissions',
            effectivePermissionsOf(session, requiredArgument(args, 'userName')).ofList(list)
          )
        )
    }
  };
}
