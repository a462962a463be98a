import type { GroupRecord, UserRecord } from '../../store/records';
import { badRequest, notImplemented, SharePointError } from '../http/errors';
import type { Session } from '../http/session';
import type { Element } from '../lists/xml';
import { attributeOf, parameterOf } from './request';
import type { ClientRequest } from './request';

/** What a path of a request leads to. */
type ClientObject =
  | { kind: 'context' | 'web' | 'groups' | 'users' }
  | { kind: 'group'; group: GroupRecord }
  | { kind: 'user'; user: UserRecord };

/** Groups and users have an identity such as `…:site:<guid>:g:5`. */
const IDENTITY = /:site:[^:]+:([gu]):(\d+)$/;

const principalNotFound = (what: string): SharePointError =>
  new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', `${what} cannot be found.`);

/** Finds the object behind an id of a request. Throws a 501 for a path that is not covered, and for what is not there. */
export function objectAt(session: Session, request: ClientRequest, id: string): ClientObject {
  const path = request.objects.get(id);
  if (!path) throw badRequest(`There is no object path ${id}.`);
  if (path.name === 'Identity') return byIdentity(session, attributeOf(path, 'Name'));
  const name = attributeOf(path, 'Name');
  if (path.name === 'StaticProperty' && name === 'Current') return { kind: 'context' };
  const parent = objectAt(session, withoutPath(request, id), attributeOf(path, 'ParentId'));
  const found = path.name === 'Method' ? called(session, parent, path) : property(session, parent, name);
  if (!found) throw notImplemented(`${path.name} ${name} of client.svc`);
  return found;
}

/** A path that leads back to itself is followed once. */
function withoutPath({ actions, objects }: ClientRequest, id: string): ClientRequest {
  return { actions, objects: new Map([...objects].filter(([key]) => key !== id)) };
}

function property(session: Session, { kind }: ClientObject, name: string): ClientObject | undefined {
  const { web } = session;
  if (kind === 'context' && name === 'Web') return { kind: 'web' };
  if (kind !== 'web') return undefined;
  if (name === 'SiteGroups') return { kind: 'groups' };
  if (name === 'SiteUsers') return { kind: 'users' };
  if (name === 'AssociatedOwnerGroup') return groupOf(session, web.ownersGroup);
  return undefined;
}

function called(session: Session, { kind }: ClientObject, method: Element): ClientObject | undefined {
  if (method.attributes.Name !== 'GetById') return undefined;
  if (kind === 'groups') return groupOf(session, Number(parameterOf(method)));
  if (kind === 'users') return userOf(session, Number(parameterOf(method)));
  return undefined;
}

function byIdentity(session: Session, name: string): ClientObject {
  const [, kind, id] = IDENTITY.exec(name) ?? [];
  if (!kind) throw notImplemented(`the identity '${name}' of client.svc`);
  return kind === 'g' ? groupOf(session, Number(id)) : userOf(session, Number(id));
}

function groupOf({ store, web }: Session, id: number): ClientObject {
  const group = store.principals.groupById(web.number, id);
  if (!group) throw principalNotFound('Group');
  return { kind: 'group', group };
}

function userOf({ store, web }: Session, id: number): ClientObject {
  const user = store.principals.userById(web.number, id);
  if (!user) throw principalNotFound('User');
  return { kind: 'user', user };
}
