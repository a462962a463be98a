import { BUILT_IN_ROLES } from '../security/builtInRoles';
import type { RoleRecord } from '../../store/records';
import { badRequest, invalidArgument, notFound, notImplemented } from '../http/errors';
import { hasArguments, requiredArgument, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, noContent } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import type { Input, Resource } from '../http/resource';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { demandNoChannel } from '../security/channel';
import { maskText, Permission } from '../security/masks';
import type { PermissionMask } from '../service';
import { optionalNumber, optionalText, requiredObject, requiredText } from './input';

const FIRST_CUSTOM_ID = 1073741924;

export function roleEntity(role: RoleRecord): Entity {
  return {
    kind: 'entity',
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: maskText(role.mask),
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind
    },
    unknown: (name) => notImplemented(`property ${name} of SP.RoleDefinition`)
  };
}

function readMask(body: Record<string, unknown>): PermissionMask {
  const mask = requiredObject(body, 'BasePermissions');
  return { High: (optionalNumber(mask, 'High') ?? 0) >>> 0, Low: (optionalNumber(mask, 'Low') ?? 0) >>> 0 };
}

/** Throws a 403 without the right, and where levels are not the web's own: below another, and where Teams rules. */
function demandOwnLevels({ access, web }: Session): void {
  access.demandOnWeb(Permission.managePermissions);
  demandNoChannel(web);
  if (web.site !== undefined)
    throw invalidArgument(
      'You cannot customize permission levels in a web site with inherited permission levels.'
    );
}

function demandFreeName({ store, web }: Session, name: string, own?: number): void {
  const taken = store.roles
    .all(web.number)
    .some((role) => role.id !== own && role.name.toLowerCase() === name.toLowerCase());
  if (taken) throw badRequest(`A permission level with the name '${name}' already exists.`);
}

function addRole(session: Session, { body }: Input): Answer {
  demandOwnLevels(session);
  const { store, web } = session;
  const name = requiredText(body, 'Name');
  demandFreeName(session, name);
  const role: RoleRecord = {
    id: Math.max(FIRST_CUSTOM_ID, ...store.roles.all(web.number).map(({ id }) => id + 1)),
    name,
    description: optionalText(body, 'Description') ?? '',
    mask: readMask(body),
    hidden: false,
    order: optionalNumber(body, 'Order') ?? 0,
    kind: 0
  };
  store.roles.put(web.number, role);
  return created(roleEntity(role));
}

function updateRole(session: Session, role: RoleRecord, { body }: Input): Answer {
  demandOwnLevels(session);
  const name = optionalText(body, 'Name') ?? role.name;
  demandFreeName(session, name, role.id);
  session.store.roles.put(session.web.number, {
    ...role,
    name,
    description: optionalText(body, 'Description') ?? role.description,
    order: optionalNumber(body, 'Order') ?? role.order,
    mask: body.BasePermissions === undefined ? role.mask : readMask(body)
  });
  return noContent();
}

function removeRole(session: Session, role: RoleRecord): Answer {
  demandOwnLevels(session);
  if (BUILT_IN_ROLES.some(({ id }) => id === role.id))
    throw badRequest(`The permission level '${role.name}' cannot be deleted.`);
  session.store.roles.remove(session.web.number, role.id);
  return { status: 200 };
}

/** One permission level, found when it is used. */
function roleResource(session: Session, find: (roles: RoleRecord[]) => RoleRecord | undefined): Resource {
  const role = (): RoleRecord => {
    session.access.demandOnWeb(Permission.open);
    const found = find(session.store.roles.all(session.web.number));
    if (!found) throw notFound('Can not find the permission level.');
    return found;
  };
  return {
    get: () => roleEntity(role()),
    merge: (input) => updateRole(session, role(), input),
    remove: () => removeRole(session, role())
  };
}

/** `roledefinitions`, all or one. */
export function roleDefinitionsResource(session: Session, args: Arguments): Resource {
  const byId = (inner: Arguments): Resource =>
    roleResource(session, (roles) => roles.find(({ id }) => id === wholeArgument(inner, 'id')));
  if (hasArguments(args)) return byId(args);
  return {
    get: (query) => {
      session.access.demandOnWeb(Permission.open);
      return {
        kind: 'collection',
        entities: narrow(session.store.roles.all(session.web.number).map(roleEntity), query)
      };
    },
    post: (input) => addRole(session, input),
    children: {
      getbyid: byId,
      getbyname: (inner) => {
        const wanted = String(requiredArgument(inner, 'name')).toLowerCase();
        return roleResource(session, (roles) => roles.find(({ name }) => name.toLowerCase() === wanted));
      },
      getbytype: (inner) =>
        roleResource(session, (roles) => roles.find(({ kind }) => kind === wholeArgument(inner, 'roleType')))
    }
  };
}
