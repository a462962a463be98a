import type { GroupRecord } from '../../store/records';
import { accessDenied, badRequest, notImplemented } from '../http/errors';
import type { Session } from '../http/session';
import { childOf } from '../lists/xml';
import type { Element } from '../lists/xml';
import { mayManage } from '../resources/principalEntities';
import { demandNoChannel } from '../security/channel';
import { Permission } from '../security/masks';
import { objectAt } from './objects';
import { attributeOf, parseRequest } from './request';
import type { ClientRequest } from './request';

/**
 * `client.svc/ProcessQuery`, of which one thing is covered: a group's `Owner` is set and the group updated. REST cannot
 * make a group the owner. Returns what the answer holds after its header: an action's id and its result, in turn.
 * Throws what SharePoint refuses, and a 501 for anything else.
 */
export function processQuery(session: Session, text: string): unknown[] {
  session.access.demandOnWeb(Permission.open);
  const request = parseRequest(text);
  const owners = new Map<number, number>();
  return session.store.transaction(() =>
    request.actions.flatMap((action) => perform(session, request, action, owners))
  );
}

/** `owners` holds what has been set of groups and not been saved yet. */
function perform(
  session: Session,
  request: ClientRequest,
  action: Element,
  owners: Map<number, number>
): unknown[] {
  const target = objectAt(session, request, attributeOf(action, 'ObjectPathId'));
  if (action.name === 'ObjectPath') return [Number(attributeOf(action, 'Id')), { IsNull: false }];
  const what = `${action.name} ${action.attributes.Name ?? ''}`.trim();
  if (target.kind !== 'group') throw notImplemented(`${what} of client.svc`);
  if (what === 'SetProperty Owner') owners.set(target.group.id, newOwner(session, request, action));
  else if (what === 'Method Update') save(session, target.group, owners.get(target.group.id));
  else throw notImplemented(`${what} of client.svc`);
  return [];
}

function newOwner(session: Session, request: ClientRequest, action: Element): number {
  const parameter = childOf(action, 'Parameter');
  if (!parameter) throw badRequest('SetProperty has no Parameter.');
  const owner = objectAt(session, request, attributeOf(parameter, 'ObjectPathId'));
  if (owner.kind === 'group') return owner.group.id;
  if (owner.kind === 'user') return owner.user.id;
  throw badRequest('A group is owned by a person or a group.');
}

function save(session: Session, group: GroupRecord, ownerId: number | undefined): void {
  if (ownerId === undefined) return;
  demandNoChannel(session.web);
  if (!session.unknowns.clientSvcSetsGroupOwner || !mayManage(session, group)) throw accessDenied();
  session.store.principals.updateGroup(session.web.number, { ...group, ownerId });
}
