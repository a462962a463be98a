import { randomUUID } from 'node:crypto';
import type { Person, UserRecord, WebRecord } from '../store/records';
import type { IStore } from '../store/store';
import { isoSeconds } from './http/session';
import { Access } from './security/access';
import { BUILT_IN_ROLES, EDIT, FULL_CONTROL, READ } from './security/builtInRoles';
import { everyoneLogin, SYSTEM_ACCOUNT } from './security/logins';
import { includes, Permission } from './security/masks';
import type { AssociatedGroup, TenantDefinition, WebDefinition } from './service';

function addGroup(store: IStore, web: number, title: string, ownerId: number): number {
  const group = store.principals.addGroup(web, {
    title,
    description: '',
    ownerId,
    onlyMembersCanView: false,
    allowMembersEdit: false
  });
  return group.id;
}

/** Makes a person known to a web, once. Returns their id there. */
export function knowPerson(store: IStore, web: WebRecord, { login, displayName, email }: Person): number {
  const known = store.principals.userByLogin(web.number, login);
  return (known ?? store.principals.addUser(web.number, { login, title: displayName, email })).id;
}

/**
 * The web's user behind a login. Whoever is let in as one of everyone becomes a user of the web by coming.
 * Undefined for a stranger.
 */
export function visitorOf(store: IStore, web: WebRecord, login: string): UserRecord | undefined {
  const known = store.principals.userByLogin(web.number, login);
  if (known) return known;
  const person = store.people.find(login);
  if (!person || !includes(Access.ofStranger(store, web, login).ofWeb(), Permission.open)) return undefined;
  return store.principals.userById(web.number, knowPerson(store, web, person));
}

/** The groups that SharePoint makes for itself: they are listed like any other, and nobody should use them. */
function addSystemGroups(store: IStore, web: WebRecord): void {
  const titles = [
    `SharingLinks.${randomUUID()}.Flexible.${randomUUID()}`,
    `Limited Access System Group For Web ${web.id}`
  ];
  for (const title of titles) {
    store.principals.addGroup(web.number, {
      title,
      description: title,
      ownerId: SYSTEM_ACCOUNT.id,
      onlyMembersCanView: true,
      allowMembersEdit: false
    });
  }
}

/** Finds a person of the definition, and makes them known to the web. Throws for a login nobody has. */
function knowLogin(store: IStore, web: WebRecord, login: string, people: Map<string, Person>): number {
  const person = people.get(login);
  if (!person) throw new Error(`The tenant names '${login}' in ${web.url} but has no such person.`);
  return knowPerson(store, web, person);
}

function fillGroup(
  store: IStore,
  web: WebRecord,
  groupId: number,
  logins: string[],
  people: Map<string, Person>
): void {
  for (const login of logins) {
    store.principals.addMember(web.number, groupId, knowLogin(store, web, login, people));
  }
}

function addWeb(
  store: IStore,
  definition: WebDefinition,
  { people, tenantId }: { people: Map<string, Person>; tenantId: string },
  clock: () => Date
): void {
  const web = store.webs.add({
    id: randomUUID(),
    siteId: randomUUID(),
    url: definition.url,
    title: definition.title,
    description: '',
    created: isoSeconds(clock()),
    ownersGroup: 0,
    membersGroup: 0,
    visitorsGroup: 0,
    everyone: 0,
    timeZoneId: definition.timeZoneId
  });
  BUILT_IN_ROLES.forEach((role) => store.roles.put(web.number, role));
  const ownersGroup = addGroup(store, web.number, `${definition.title} Owners`, 0);
  const membersGroup = addGroup(store, web.number, `${definition.title} Members`, ownersGroup);
  const visitorsGroup = addGroup(store, web.number, `${definition.title} Visitors`, ownersGroup);
  store.principals.updateGroup(web.number, {
    ...store.principals.groupById(web.number, ownersGroup)!,
    ownerId: ownersGroup
  });
  store.roles.assign(web.id, { principalId: ownersGroup, roleId: FULL_CONTROL });
  store.roles.assign(web.id, { principalId: membersGroup, roleId: EDIT });
  store.roles.assign(web.id, { principalId: visitorsGroup, roleId: READ });
  fillGroup(store, web, ownersGroup, definition.owners, people);
  fillGroup(store, web, membersGroup, definition.members, people);
  fillGroup(store, web, visitorsGroup, definition.visitors, people);
  const everyone = store.principals.addUser(web.number, {
    login: everyoneLogin(tenantId),
    title: 'Everyone except external users',
    email: ''
  });
  addSystemGroups(store, web);
  const { administrators = [], unassociated = [] } = definition;
  const associated = (group: AssociatedGroup, id: number): number => (unassociated.includes(group) ? 0 : id);
  store.webs.update({
    ...web,
    ownersGroup: associated('owners', ownersGroup),
    membersGroup: associated('members', membersGroup),
    visitorsGroup: associated('visitors', visitorsGroup),
    everyone: everyone.id,
    administrators: administrators.map((login) => knowLogin(store, web, login, people))
  });
}

/** Fills an empty store with what a tenant is before anyone has used it. Throws for a login nobody has. */
export function establish(store: IStore, tenant: TenantDefinition, clock: () => Date): void {
  const people = new Map(tenant.people.map((person) => [person.login, person]));
  store.transaction(() => {
    tenant.people.forEach((person) => store.people.add(person));
    tenant.webs.forEach((web) => addWeb(store, web, { people, tenantId: tenant.tenantId }, clock));
  });
}
