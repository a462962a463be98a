import { notImplemented } from '../http/errors';
import { requiredArgument } from '../http/path';
import { noContent } from '../http/payload';
import type { Collection, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import { currentUser, webAddress } from '../http/session';
import type { Session } from '../http/session';
import { ENGLISH } from '../languages';
import { maskText, Permission } from '../security/masks';
import { attachmentFileAt } from './attachmentFile';
import { directoryAt } from './directories';
import { fileResource } from './files';
import { folderResource } from './folders';
import { associatedGroupResource, groupsResource } from './groups';
import { listResource } from './list';
import { defaultLibrary, listByUrl, listsResource } from './lists';
import { groupEntity, userEntity } from './principalEntities';
import { recycleBinResource } from './recycleBin';
import { regionalSettingsEntity, regionalSettingsResource } from './regionalSettings';
import { roleAssignmentsResource } from './roleAssignments';
import { roleDefinitionsResource } from './roleDefinitions';
import { storageEntityChildren } from './storageEntities';
import { SAME_FOR_ALL_WEBS, templateOf, WEB_LINKS, webDetails } from './webFacts';
import { webFolderEntity, webFolderResource } from './webFolder';
import { optionalText } from './input';
import { maskPayload } from './maskPayload';
import { userCustomActionsResource } from './userCustomActions';
import {
  currentUserResource,
  effectivePermissionsOf,
  ensureUserResource,
  siteUsersResource,
  userByIdResource
} from './users';

function webLinks(session: Session): NonNullable<Entity['links']> {
  const { web, store } = session;
  const none = { select: [], expand: [], orderBy: [] };
  const nowhere = { positional: [], named: {} };
  const all = (resource: Resource) => () => resource.get?.(none) as Collection;
  const group = (id: number) => () => {
    const found = store.principals.groupById(web.number, id);
    return found ? groupEntity(session, found) : null;
  };
  return {
    ParentWeb: () => parentEntity(session),
    RegionalSettings: () => regionalSettingsEntity(session),
    AssociatedMemberGroup: group(web.membersGroup),
    AssociatedOwnerGroup: group(web.ownersGroup),
    AssociatedVisitorGroup: group(web.visitorsGroup),
    CurrentUser: () => userEntity(session, currentUser(session)),
    Lists: all(listsResource(session, nowhere)),
    RecycleBin: all(recycleBinResource(session, nowhere)),
    RoleAssignments: all(roleAssignmentsResource(session, { kind: 'web' }, nowhere)),
    RoleDefinitions: all(roleDefinitionsResource(session, nowhere)),
    RootFolder: () => webFolderEntity(session),
    SiteGroups: all(groupsResource(session, nowhere)),
    SiteUsers: all(siteUsersResource(session, nowhere)),
    UserCustomActions: all(userCustomActionsResource(session, 'web', nowhere))
  };
}

export function webEntity(session: Session): Entity {
  const { web, access } = session;
  access.demandOnWeb(Permission.open);
  return {
    kind: 'entity',
    type: 'SP.Web',
    path: 'Web',
    properties: {
      ...SAME_FOR_ALL_WEBS,
      ...webDetails(session),
      Id: web.id,
      Title: web.title,
      Description: web.description,
      Url: webAddress(session),
      ServerRelativeUrl: web.url,
      Language: web.language ?? ENGLISH,
      ...templateOf(web)
    },
    onDemand: {
      HasUniqueRoleAssignments: () => true,
      EffectiveBasePermissions: () => maskText(access.ofWeb())
    },
    links: webLinks(session),
    deferred: WEB_LINKS,
    unknown: (name) => notImplemented(`property ${name} of SP.Web`)
  };
}

/** The web above, as little as is told of it below; null for one at the top of its site collection. */
function parentEntity({ store, web }: Session): Entity | null {
  const parent = web.parent === undefined ? undefined : store.webs.byNumber(web.parent);
  if (!parent) return null;
  return {
    kind: 'entity',
    type: 'SP.WebInformation',
    path: 'Web/ParentWeb',
    properties: {
      Id: parent.id,
      Title: parent.title,
      Description: parent.description,
      ServerRelativeUrl: parent.url,
      Created: parent.created,
      Language: parent.language ?? ENGLISH,
      ...templateOf(parent)
    },
    unknown: (name) => notImplemented(`property ${name} of SP.WebInformation`)
  };
}

function updateWeb(session: Session, { body }: Input): ReturnType<typeof noContent> {
  session.access.demandOnWeb(Permission.manageWeb);
  const unknown = Object.keys(body).find((name) => name !== 'Title' && name !== 'Description');
  if (unknown) throw notImplemented(`changing ${unknown} of SP.Web`);
  const title = optionalText(body, 'Title') ?? session.web.title;
  const description = optionalText(body, 'Description') ?? session.web.description;
  session.store.webs.update({ ...session.web, title, description });
  return noContent();
}

/** A file of a library or an attachment, by its server-relative address. */
function fileAt(session: Session, url: string): Resource {
  return attachmentFileAt(session, url) ?? fileResource(session, url);
}

/** `/_api/web` and everything below it. */
export function webResource(session: Session): Resource {
  const { web, access } = session;
  return {
    ...readable(() => webEntity(session)),
    merge: (input) => updateWeb(session, input),
    children: {
      lists: (args) => listsResource(session, args),
      defaultdocumentlibrary: () => listResource(session, () => defaultLibrary(session)),
      getlist: (args) =>
        listResource(session, () => listByUrl(session, String(requiredArgument(args, 'strUrl')))),
      currentuser: () => currentUserResource(session),
      ensureuser: () => ensureUserResource(session),
      siteusers: (args) => siteUsersResource(session, args),
      getuserbyid: (args) => userByIdResource(session, args),
      sitegroups: (args) => groupsResource(session, args),
      associatedownergroup: () => associatedGroupResource(session, 'AssociatedOwnerGroup', web.ownersGroup),
      associatedmembergroup: () =>
        associatedGroupResource(session, 'AssociatedMemberGroup', web.membersGroup),
      associatedvisitorgroup: () =>
        associatedGroupResource(session, 'AssociatedVisitorGroup', web.visitorsGroup),
      roledefinitions: (args) => roleDefinitionsResource(session, args),
      roleassignments: (args) => roleAssignmentsResource(session, { kind: 'web' }, args),
      effectivebasepermissions: () => readable(() => maskPayload('EffectiveBasePermissions', access.ofWeb())),
      getusereffectivepermissions: (args) =>
        readable(() =>
          maskPayload(
            'GetUserEffectivePermissions',
            effectivePermissionsOf(session, requiredArgument(args, 'userName')).ofWeb()
          )
        ),
      getfolderbyserverrelativepath: (args) =>
        folderResource(session, directoryAt(session, String(requiredArgument(args, 'decodedUrl')))),
      getfilebyserverrelativepath: (args) => fileAt(session, String(requiredArgument(args, 'decodedUrl'))),
      getfilebyserverrelativeurl: (args) =>
        fileAt(session, String(requiredArgument(args, 'serverRelativeUrl'))),
      regionalsettings: () => regionalSettingsResource(session),
      rootfolder: () => webFolderResource(session),
      usercustomactions: (args) => userCustomActionsResource(session, 'web', args),
      recyclebin: (args) => recycleBinResource(session, args),
      getclientsidecomponents: () =>
        action(() => ({ status: 200, payload: { kind: 'collection', entities: [] } })),
      ...storageEntityChildren(session)
    }
  };
}
