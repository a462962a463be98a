import type { ListRecord } from '../../store/records';
import { badRequest, invalidArgument, notFound, notImplemented } from '../http/errors';
import { argument, hasArguments, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { done } from '../http/payload';
import type { Collection, Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import { currentUser } from '../http/session';
import type { Session } from '../http/session';
import { demandNoChannel } from '../security/channel';
import { FULL_CONTROL, LIMITED_ACCESS } from '../security/builtInRoles';
import { Permission } from '../security/masks';
import { groupEntity, userEntity } from './principalEntities';
import { roleEntity } from './roleDefinitions';

/** What permissions are given on: the web, or a list, which inherits the web's until that is broken. */
type Securable = { kind: 'web' } | { kind: 'list'; list: ListRecord };

function scopeOf(session: Session, securable: Securable): string {
  return securable.kind === 'list' && securable.list.uniqueRoles ? securable.list.id : session.web.id;
}

function demandManage(session: Session, securable: Securable): void {
  if (securable.kind === 'web') {
    session.access.demandOnWeb(Permission.managePermissions);
    demandNoChannel(session.web);
  } else session.access.demandOnList(securable.list, Permission.managePermissions);
}

function principalEntity(session: Session, id: number): Entity {
  const { principals } = session.store;
  const group = principals.groupById(session.web.number, id);
  if (group) return groupEntity(session, group);
  const user = principals.userById(session.web.number, id);
  if (!user) throw notFound(`Can not find the principal with id: ${id}.`);
  return userEntity(session, user);
}

function bindings(session: Session, securable: Securable, principalId: number): Collection {
  const entities = session.store.roles
    .assignments(scopeOf(session, securable))
    .filter((one) => one.principalId === principalId)
    .flatMap(({ roleId }) => session.store.roles.byId(session.web.number, roleId) ?? [])
    .map(roleEntity);
  return { kind: 'collection', entities };
}

function assignmentEntity(session: Session, securable: Securable, principalId: number): Entity {
  const owner = securable.kind === 'web' ? 'Web' : `Web/Lists(guid'${securable.list.id}')`;
  return {
    kind: 'entity',
    type: 'SP.RoleAssignment',
    path: `${owner}/RoleAssignments/GetByPrincipalId(${principalId})`,
    properties: { PrincipalId: principalId },
    links: {
      Member: () => principalEntity(session, principalId),
      RoleDefinitionBindings: () => bindings(session, securable, principalId)
    },
    unknown: (name) => notImplemented(`property ${name} of SP.RoleAssignment`)
  };
}

function principalsOf(session: Session, securable: Securable): number[] {
  const ids = session.store.roles
    .assignments(scopeOf(session, securable))
    .map(({ principalId }) => principalId);
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** A web lets in whoever was given something below it, through Limited Access. */
function letIntoWeb({ store, web }: Session, principalId: number): void {
  const known = store.roles.assignments(web.id).some((one) => one.principalId === principalId);
  if (!known) store.roles.assign(web.id, { principalId, roleId: LIMITED_ACCESS });
}

function assign(session: Session, securable: Securable, args: Arguments): void {
  demandManage(session, securable);
  if (securable.kind === 'list' && !securable.list.uniqueRoles) {
    throw badRequest('This operation is not allowed on an object that inherits permissions.');
  }
  const principalId = wholeArgument(args, 'principalId');
  const roleId = wholeArgument(args, 'roleDefId', 1);
  principalEntity(session, principalId);
  if (!session.store.roles.byId(session.web.number, roleId))
    throw notFound('Can not find the permission level.');
  if (roleId === LIMITED_ACCESS)
    throw invalidArgument('You cannot grant a user the limited access permission level.');
  session.store.transaction(() => {
    session.store.roles.assign(scopeOf(session, securable), { principalId, roleId });
    if (securable.kind === 'list') letIntoWeb(session, principalId);
  });
}

function unassign(session: Session, securable: Securable, principalId: number, roleId?: number): void {
  demandManage(session, securable);
  if (securable.kind === 'list' && !securable.list.uniqueRoles) {
    throw badRequest('This operation is not allowed on an object that inherits permissions.');
  }
  const scope = scopeOf(session, securable);
  session.store.transaction(() => {
    for (const one of session.store.roles.assignments(scope)) {
      if (one.principalId === principalId && (roleId === undefined || one.roleId === roleId))
        session.store.roles.unassign(scope, one);
    }
  });
}

function demandLook({ access }: Session, securable: Securable): void {
  if (securable.kind === 'web') access.demandOnWeb(Permission.enumeratePermissions);
  else access.demandOnList(securable.list, Permission.enumeratePermissions);
}

/** All assignments of a web or list, by principal. Throws a 403 for who may not look into permissions. */
export function roleAssignments(session: Session, securable: Securable): Collection {
  demandLook(session, securable);
  return {
    kind: 'collection',
    entities: principalsOf(session, securable).map((id) => assignmentEntity(session, securable, id))
  };
}

/** `roleassignments` of a web or list. */
export function roleAssignmentsResource(session: Session, securable: Securable, args: Arguments): Resource {
  const one = (inner: Arguments): Resource => {
    const id = wholeArgument(inner, 'principalId');
    const demandThere = (): void => {
      demandLook(session, securable);
      if (!principalsOf(session, securable).includes(id))
        throw notFound(`Can not find the principal with id: ${id}.`);
    };
    return {
      get: () => {
        demandThere();
        return assignmentEntity(session, securable, id);
      },
      remove: () => {
        unassign(session, securable, id);
        return { status: 200 };
      },
      children: {
        roledefinitionbindings: () => ({
          get: () => {
            demandThere();
            return bindings(session, securable, id);
          }
        }),
        member: () => ({
          get: () => {
            demandThere();
            return principalEntity(session, id);
          }
        })
      }
    };
  };
  if (hasArguments(args)) return one(args);
  return {
    get: () => roleAssignments(session, securable),
    children: {
      getbyprincipalid: one,
      addroleassignment: (inner) =>
        action(() => {
          assign(session, securable, inner);
          return done('AddRoleAssignment');
        }),
      removeroleassignment: (inner) =>
        action(() => {
          unassign(
            session,
            securable,
            wholeArgument(inner, 'principalId'),
            wholeArgument(inner, 'roleDefId', 1)
          );
          return done('RemoveRoleAssignment');
        })
    }
  };
}

/** Gives a list its own assignments: the web's when copied, otherwise Full Control for whoever breaks. */
export function breakInheritance(session: Session, list: ListRecord, args: Arguments): void {
  session.access.demandOnList(list, Permission.managePermissions);
  if (list.uniqueRoles) return;
  const copy = argument(args, 'copyRoleAssignments') === true;
  const { store, web } = session;
  store.transaction(() => {
    store.roles.clearScope(list.id);
    const inherited = copy
      ? store.roles.assignments(web.id).filter(({ roleId }) => roleId !== LIMITED_ACCESS)
      : [];
    inherited.forEach((one) => store.roles.assign(list.id, one));
    if (!copy) {
      store.roles.assign(list.id, { principalId: currentUser(session).id, roleId: FULL_CONTROL });
      letIntoWeb(session, currentUser(session).id);
    }
    store.lists.update({ ...list, uniqueRoles: true });
  });
}

/** Makes a list inherit the web's assignments again. */
export function resetInheritance(session: Session, list: ListRecord): void {
  session.access.demandOnList(list, Permission.managePermissions);
  session.store.transaction(() => {
    session.store.roles.clearScope(list.id);
    session.store.lists.update({ ...list, uniqueRoles: false });
  });
}
