import type { UserRecord } from '../../store/records';
import { userNotFound, userUnknown } from '../http/errors';
import { hasArguments, requiredArgument, wholeArgument } from '../http/path';
import type { Argument, Arguments } from '../http/path';
import { done, ok } from '../http/payload';
import type { Collection } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import { currentUser } from '../http/session';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import type { QueryOptions } from '../odata/queryOptions';
import { Access } from '../security/access';
import { plainLogin } from '../security/logins';
import { Permission } from '../security/masks';
import { requiredText } from './input';
import { userEntity } from './principalEntities';

export function usersPayload(session: Session, users: UserRecord[], query: QueryOptions): Collection {
  return {
    kind: 'collection',
    entities: narrow(
      users.map((user) => userEntity(session, user)),
      query
    )
  };
}

function userResource(session: Session, find: () => UserRecord): Resource {
  return {
    ...readable(() => userEntity(session, find())),
    children: {
      groups: () =>
        readable((query) => {
          const groups = userEntity(session, find()).links?.Groups() as Collection;
          return { ...groups, entities: narrow(groups.entities, query) };
        })
    }
  };
}

export function currentUserResource(session: Session): Resource {
  return userResource(session, () => {
    session.access.demandOnWeb(Permission.open);
    return currentUser(session);
  });
}

/** Whom the web knows by a login, a group's name or address, or the name of everyone in its language. */
function knownUser({ store, web, directory }: Session, logonName: string): UserRecord | undefined {
  const login = directory.find(logonName)?.login ?? plainLogin(logonName);
  const everyone = store.principals.userById(web.number, web.everyone);
  return (
    store.principals.userByLogin(web.number, login) ??
    (everyone?.title.toLowerCase() === logonName.toLowerCase() ? everyone : undefined)
  );
}

/**
 * Finds a person or a group of the tenant among the web's users, adding them when they are new to it.
 * Throws a 400 for a stranger.
 */
export function ensureUser(session: Session, logonName: string): UserRecord {
  const { store, web, directory } = session;
  const known = knownUser(session, logonName);
  if (known) return known;
  const entry = directory.find(logonName);
  if (entry) return store.principals.addUser(web.number, entry);
  const person = store.people.find(plainLogin(logonName));
  if (!person) throw userUnknown(logonName);
  return store.principals.addUser(web.number, {
    login: person.login,
    title: person.displayName,
    email: person.email
  });
}

export function ensureUserResource(session: Session): Resource {
  return action(({ body }) => {
    session.access.demandOnWeb(Permission.open);
    const logonName = requiredText(body, 'logonName');
    // Someone who may only read can look up whom the web knows, but not add to them.
    if (!knownUser(session, logonName)) session.access.demandOnWeb(Permission.addListItems);
    return ok(userEntity(session, ensureUser(session, logonName)));
  });
}

function required(user: UserRecord | undefined): UserRecord {
  if (!user) throw userNotFound();
  return user;
}

function one(session: Session, find: () => UserRecord): Resource {
  return userResource(session, () => {
    session.access.demandOnWeb(Permission.browseUserInfo);
    return find();
  });
}

function byId({ store, web }: Session, args: Arguments): UserRecord {
  return required(store.principals.userById(web.number, wholeArgument(args, 'id')));
}

/** `getuserbyid`: one of the web's users. */
export function userByIdResource(session: Session, args: Arguments): Resource {
  return one(session, () => byId(session, args));
}

/** `siteusers`, all or one by id, login name or address. */
export function siteUsersResource(session: Session, args: Arguments): Resource {
  const { store, web, access } = session;
  const byLogin = (login: Argument): UserRecord =>
    required(store.principals.userByLogin(web.number, plainLogin(String(login))));
  if (hasArguments(args)) return one(session, () => byLogin(requiredArgument(args, 'loginName')));
  const remove = (find: () => UserRecord): Resource =>
    action(() => {
      access.demandOnWeb(Permission.managePermissions);
      store.principals.removeUser(web.number, find().id);
      return done('RemoveById');
    });
  return {
    get: (query) => {
      access.demandOnWeb(Permission.browseUserInfo);
      return usersPayload(session, store.principals.users(web.number), query);
    },
    children: {
      getbyid: (inner) => userByIdResource(session, inner),
      getbyloginname: (inner) => one(session, () => byLogin(requiredArgument(inner, 'loginName'))),
      getbyemail: (inner) =>
        one(session, () =>
          required(
            store.principals.usersWhere(
              web.number,
              'email',
              String(requiredArgument(inner, 'emailAddress'))
            )[0]
          )
        ),
      removebyid: (inner) => remove(() => byId(session, inner)),
      removebyloginname: (inner) => remove(() => byLogin(requiredArgument(inner, 'loginName')))
    }
  };
}

/** What another person may do here. Throws a 403 unless the asker may look into permissions. */
export function effectivePermissionsOf(session: Session, loginName: Argument): Access {
  session.access.demandOnWeb(Permission.enumeratePermissions);
  const user = required(
    session.store.principals.userByLogin(session.web.number, plainLogin(String(loginName)))
  );
  return new Access(session.store, session.web, session.directory, user.login, user);
}
