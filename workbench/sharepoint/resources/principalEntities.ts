import type { GroupRecord, UserRecord } from '../../store/records';
import { accessDenied, notImplemented } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import type { Session } from '../http/session';
import { claimOf, isDirectoryClaim, SYSTEM_ACCOUNT } from '../security/logins';

/** A number of the directory's own, made from the user's here. */
function nameId({ id }: UserRecord): string {
  return `1003${String(id).padStart(12, '0')}`;
}

export function userEntity(session: Session, user: UserRecord): Entity {
  const groups = (): Collection => ({
    kind: 'collection',
    entities: session.store.principals
      .groupsOf(session.web.number, user.id)
      .flatMap((id) => session.store.principals.groupById(session.web.number, id) ?? [])
      .map((group) => groupEntity(session, group))
  });
  const isDirectory = isDirectoryClaim(user.login);
  return {
    kind: 'entity',
    type: 'SP.User',
    path: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: claimOf(user.login),
      Title: user.title,
      PrincipalType: isDirectory ? 4 : 1,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: session.web.administrators?.includes(user.id) ?? false,
      UserId: isDirectory ? null : { NameId: nameId(user), NameIdIssuer: 'urn:federation:microsoftonline' },
      UserPrincipalName: isDirectory ? null : user.login
    },
    onDemand: {
      AadObjectId: () => {
        const id = session.store.people.find(user.login)?.aadUserId;
        return id ? { NameId: id, NameIdIssuer: 'urn:federation:microsoftonline' } : null;
      }
    },
    links: { Groups: groups },
    deferred: ['Alerts'],
    unknown: (name) => notImplemented(`property ${name} of SP.User`)
  };
}

/** The three groups that a site is made with. */
function isAssociated({ web }: Session, { id }: GroupRecord): boolean {
  return [web.ownersGroup, web.membersGroup, web.visitorsGroup].includes(id);
}

export function groupEntity(session: Session, group: GroupRecord): Entity {
  const { principals } = session.store;
  const { number } = session.web;
  return {
    kind: 'entity',
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: group.allowMembersEdit,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description || null,
      OnlyAllowMembersViewMembership: group.onlyMembersCanView,
      OwnerTitle: ownerTitle(session, group),
      RequestToJoinLeaveEmailSetting: isAssociated(session, group) ? '' : null
    },
    onDemand: {
      CanCurrentUserViewMembership: () => mayView(session, group),
      CanCurrentUserEditMembership: () => mayEdit(session, group),
      CanCurrentUserManageGroup: () => mayManage(session, group)
    },
    links: {
      Owner: () => ownerEntity(session, group),
      Users: () => {
        demandView(session, group);
        const members = principals.members(number, group.id);
        return { kind: 'collection', entities: members.map((user) => userEntity(session, user)) };
      }
    },
    unknown: (name) => notImplemented(`property ${name} of SP.Group`)
  };
}

function ownerTitle({ store, web }: Session, { ownerId }: GroupRecord): string {
  if (ownerId === SYSTEM_ACCOUNT.id) return SYSTEM_ACCOUNT.title;
  const owner =
    store.principals.groupById(web.number, ownerId) ?? store.principals.userById(web.number, ownerId);
  return owner?.title ?? '';
}

function ownerEntity(session: Session, { ownerId }: GroupRecord): Entity | null {
  const { store, web } = session;
  const group = store.principals.groupById(web.number, ownerId);
  if (group) return groupEntity(session, group);
  const user = store.principals.userById(web.number, ownerId);
  return user ? userEntity(session, user) : null;
}

/** Whether the asker owns the group or is an administrator of the site. Full Control on the site is not enough. */
export function mayManage({ access }: Session, { ownerId }: GroupRecord): boolean {
  return access.isAdministrator || ownerId === access.user?.id || access.memberOf(ownerId);
}

/** Whether the asker may change who is in the group. */
export function mayEdit(session: Session, group: GroupRecord): boolean {
  return mayManage(session, group) || (group.allowMembersEdit && session.access.memberOf(group.id));
}

/** Whether the asker may see who is in the group. */
function mayView(session: Session, group: GroupRecord): boolean {
  return !group.onlyMembersCanView || session.access.memberOf(group.id) || mayManage(session, group);
}

/** Throws a 403 unless the asker may see who is in the group. */
export function demandView(session: Session, group: GroupRecord): void {
  if (!mayView(session, group)) throw accessDenied();
}
