import type { GroupRecord, UserRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import type { Session } from '../http/session';
import { claimOf, isDirectoryClaim } from '../security/logins';
import { includes, Permission } from '../security/masks';

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
      IsSiteAdmin: false,
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
      OwnerTitle:
        principals.groupById(number, group.ownerId)?.title ??
        principals.userById(number, group.ownerId)?.title ??
        '',
      RequestToJoinLeaveEmailSetting: isAssociated(session, group) ? '' : null
    },
    onDemand: {
      CanCurrentUserViewMembership: () => mayView(session, group),
      CanCurrentUserEditMembership: () => mayEdit(session, group)
    },
    links: {
      Users: () => ({
        kind: 'collection',
        entities: principals.members(number, group.id).map((user) => userEntity(session, user))
      })
    },
    unknown: (name) => notImplemented(`property ${name} of SP.Group`)
  };
}

/** Whether the asker may change who is in the group. */
export function mayEdit({ access }: Session, group: GroupRecord): boolean {
  const owns = group.ownerId === access.user?.id || access.memberOf(group.ownerId);
  return (
    owns ||
    (group.allowMembersEdit && access.memberOf(group.id)) ||
    includes(access.ofWeb(), Permission.managePermissions)
  );
}

/** Whether the asker may see who is in the group. */
export function mayView(session: Session, group: GroupRecord): boolean {
  return !group.onlyMembersCanView || session.access.memberOf(group.id) || mayEdit(session, group);
}
