import type { GroupRecord } from '../../store/records';
import { accessDenied, badRequest, notFound, notImplemented, userNotFound } from '../http/errors';
import { hasArguments, requiredArgument, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, done, noContent } from '../http/payload';
import type { Answer } from '../http/payload';
import { action } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import { currentUser } from '../http/session';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { demandNoChannel } from '../security/channel';
import { plainLogin } from '../security/logins';
import { Permission } from '../security/masks';
import { optionalFlag, optionalText, requiredText } from './input';
import { demandView, groupEntity, mayEdit, mayManage, userEntity } from './principalEntities';
import { ensureUser, siteUsersResource, userByIdResource, usersPayload } from './users';

function demandManage(session: Session, group: GroupRecord): void {
  demandNoChannel(session.web);
  if (!mayManage(session, group)) throw accessDenied();
}

function demandEdit(session: Session, group: GroupRecord): void {
  demandNoChannel(session.web);
  if (!mayEdit(session, group)) throw accessDenied();
}

function updateGroup(session: Session, group: GroupRecord, { body }: Input): Answer {
  demandManage(session, group);
  const known = ['Title', 'Description', 'OnlyAllowMembersViewMembership', 'AllowMembersEditMembership'];
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown) throw notImplemented(`changing ${unknown} of SP.Group`);
  const title = optionalText(body, 'Title') ?? group.title;
  demandFreeTitle(session, title, group.id);
  session.store.principals.updateGroup(session.web.number, {
    ...group,
    title,
    description: optionalText(body, 'Description') ?? group.description,
    onlyMembersCanView: optionalFlag(body, 'OnlyAllowMembersViewMembership') ?? group.onlyMembersCanView,
    allowMembersEdit: optionalFlag(body, 'AllowMembersEditMembership') ?? group.allowMembersEdit
  });
  return noContent();
}

function demandFreeTitle({ store, web }: Session, title: string, own?: number): void {
  const other = store.principals.groupByTitle(web.number, title);
  if (other && other.id !== own)
    throw badRequest('The specified name is already in use. Please try again with a new name.');
}

function addGroup(session: Session, { body }: Input): Answer {
  session.access.demandOnWeb(Permission.createGroups);
  demandNoChannel(session.web);
  const title = requiredText(body, 'Title');
  demandFreeTitle(session, title);
  const group = session.store.principals.addGroup(session.web.number, {
    title,
    description: optionalText(body, 'Description') ?? '',
    ownerId: currentUser(session).id,
    onlyMembersCanView: optionalFlag(body, 'OnlyAllowMembersViewMembership') ?? true,
    allowMembersEdit: optionalFlag(body, 'AllowMembersEditMembership') ?? false
  });
  return created(groupEntity(session, group));
}

function groupUsersResource(session: Session, group: GroupRecord, args: Arguments): Resource {
  const { store, web } = session;
  if (hasArguments(args)) return siteUsersResource(session, args);
  const remove =
    (find: (inner: Arguments) => number) =>
    (inner: Arguments): Resource =>
      action(() => {
        demandEdit(session, group);
        store.principals.removeMember(web.number, group.id, find(inner));
        return done('RemoveById');
      });
  return {
    get: (query) => {
      demandView(session, group);
      return usersPayload(session, store.principals.members(web.number, group.id), query);
    },
    post: ({ body }) => {
      demandEdit(session, group);
      const user = ensureUser(session, requiredText(body, 'LoginName'));
      store.principals.addMember(web.number, group.id, user.id);
      return created(userEntity(session, user));
    },
    children: {
      ...siteUsersResource(session, args).children,
      getbyid: (inner) => ({
        ...userByIdResource(session, inner),
        remove: () => {
          demandEdit(session, group);
          store.principals.removeMember(web.number, group.id, wholeArgument(inner, 'id'));
          return { status: 200 };
        }
      }),
      removebyid: remove((inner) => wholeArgument(inner, 'id')),
      removebyloginname: remove((inner) => {
        const login = plainLogin(String(requiredArgument(inner, 'loginName')));
        const user = store.principals.userByLogin(web.number, login);
        if (!user) throw userNotFound();
        return user.id;
      })
    }
  };
}

/** A group's id is taken like a person's, and changes nothing. */
function setUserAsOwner({ store, web }: Session, group: GroupRecord, ownerId: number): void {
  if (store.principals.groupById(web.number, ownerId)) return;
  if (!store.principals.userById(web.number, ownerId)) throw notFound('User cannot be found.');
  store.principals.updateGroup(web.number, { ...group, ownerId });
}

/** One of the web's associated groups; null where it is unset. */
export function associatedGroupResource(session: Session, name: string, id: number): Resource {
  const find = (): GroupRecord | undefined => session.store.principals.groupById(session.web.number, id);
  if (find()) return groupResource(session, find);
  return {
    get: () => {
      session.access.demandOnWeb(Permission.open);
      return { kind: 'scalar', name, value: null };
    }
  };
}

/** One group, found when it is used. Throws a 404 when it is not there. */
function groupResource(session: Session, find: () => GroupRecord | undefined): Resource {
  const group = (): GroupRecord => {
    session.access.demandOnWeb(Permission.open);
    const found = find();
    if (!found) throw notFound('Group cannot be found.');
    return found;
  };
  return {
    get: () => groupEntity(session, group()),
    merge: (input) => updateGroup(session, group(), input),
    children: {
      users: (args) => groupUsersResource(session, group(), args),
      setuserasowner: (args) =>
        action(() => {
          const owned = group();
          demandManage(session, owned);
          setUserAsOwner(session, owned, wholeArgument(args, 'ownerId'));
          return done('SetUserAsOwner');
        })
    }
  };
}

/** `sitegroups`, all or one. */
export function groupsResource(session: Session, args: Arguments): Resource {
  const { store, web, access } = session;
  const byId = (inner: Arguments) => (): GroupRecord | undefined =>
    store.principals.groupById(web.number, wholeArgument(inner, 'id'));
  const byName = (inner: Arguments) => (): GroupRecord | undefined =>
    store.principals.groupByTitle(web.number, String(requiredArgument(inner, 'name')));
  if (hasArguments(args)) return groupResource(session, byId(args));
  const remove = (find: () => GroupRecord | undefined): Resource =>
    action(() => {
      const group = find();
      if (!group) throw notFound('Group cannot be found.');
      demandManage(session, group);
      store.principals.removeGroup(web.number, group.id);
      return done('RemoveById');
    });
  return {
    get: (query) => {
      access.demandOnWeb(Permission.open);
      const entities = store.principals.groups(web.number).map((group) => groupEntity(session, group));
      return { kind: 'collection', entities: narrow(entities, query) };
    },
    post: (input) => addGroup(session, input),
    children: {
      getbyid: (inner) => groupResource(session, byId(inner)),
      getbyname: (inner) => groupResource(session, byName(inner)),
      removebyid: (inner) => remove(byId(inner)),
      removebyloginname: (inner) => remove(byName(inner))
    }
  };
}
