import { randomUUID } from 'node:crypto';
import type { Person, WebRecord } from '../store/records';
import type { IStore } from '../store/store';
import { isoSeconds } from './http/session';
import { wordsOf } from './languages';
import { BUILT_IN_ROLES, EDIT, FULL_CONTROL, READ } from './security/builtInRoles';
import { everyoneLogin, SYSTEM_ACCOUNT } from './security/logins';
import type { AssociatedGroup, WebDefinition } from './service';
import { addTenantWideList } from './tenantWideList';
import { knowPerson } from './visitors';

/** What of a tenant its webs are made from. */
type Tenancy = { people: Map<string, Person>; tenantId: string; clock: () => Date };

/** Makes a web of the tenant's definition. Throws for a login nobody has, and for a web above that is not there. */
export function addWeb(store: IStore, definition: WebDefinition, tenancy: Tenancy): void {
  const above = definition.parent === undefined ? undefined : webAbove(store, definition);
  const web = store.webs.add({
    id: randomUUID(),
    siteId: above?.siteId ?? randomUUID(),
    url: definition.url,
    title: definition.title,
    description: '',
    created: isoSeconds(tenancy.clock()),
    ownersGroup: 0,
    membersGroup: 0,
    visitorsGroup: 0,
    everyone: above?.everyone ?? 0,
    administrators: above?.administrators ?? [],
    language: definition.language,
    timeZoneId: definition.timeZoneId,
    channel: definition.channel,
    deniesScripts: definition.deniesScripts,
    isAppCatalog: definition.isAppCatalog,
    parent: above?.number,
    site: above && (above.site ?? above.number)
  });
  if (!above) addLevels(store, web);
  if (definition.isAppCatalog) addTenantWideList(store, web, tenancy.clock);
  const groups = addAssociatedGroups(store, web, definition, tenancy);
  store.webs.update({
    ...web,
    ...groups,
    ...(above ? {} : addSitePrincipals(store, web, definition, tenancy))
  });
}

function webAbove(store: IStore, { url, parent = '' }: WebDefinition): WebRecord {
  const above = store.webs.byUrl(parent);
  if (!above)
    throw new Error(`The tenant names '${parent}' as the web above ${url} and has made no such web.`);
  return above;
}

function addLevels(store: IStore, web: WebRecord): void {
  const { levels } = wordsOf(web.language);
  for (const role of BUILT_IN_ROLES) store.roles.put(web.number, { ...role, name: levels[role.kind] });
}

/** The groups that every web starts with, with their levels and members; all of them are the owners' own. */
function addAssociatedGroups(
  store: IStore,
  web: WebRecord,
  definition: WebDefinition,
  tenancy: Tenancy
): Pick<WebRecord, 'ownersGroup' | 'membersGroup' | 'visitorsGroup'> {
  const words = wordsOf(web.language);
  const make = (group: AssociatedGroup, ownerId: number, roleId: number): number => {
    const id = addGroup(store, web.number, words[group](web.title), ownerId);
    store.roles.assign(web.id, { principalId: id, roleId });
    return id;
  };
  const fill = (group: AssociatedGroup, id: number): void => {
    for (const login of definition[group])
      store.principals.addMember(web.number, id, knowLogin(store, web, login, tenancy));
  };
  const owners = make('owners', 0, FULL_CONTROL);
  const members = make('members', owners, EDIT);
  const visitors = make('visitors', owners, READ);
  store.principals.updateGroup(web.number, {
    ...store.principals.groupById(web.number, owners)!,
    ownerId: owners
  });
  fill('owners', owners);
  fill('members', members);
  fill('visitors', visitors);
  const named = (group: AssociatedGroup, id: number): number =>
    definition.unassociated?.includes(group) ? 0 : id;
  return {
    ownersGroup: named('owners', owners),
    membersGroup: named('members', members),
    visitorsGroup: named('visitors', visitors)
  };
}

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

/** What the top of a site collection has for all of it: everyone, SharePoint's own groups, the administrators. */
function addSitePrincipals(
  store: IStore,
  web: WebRecord,
  { administrators = [] }: WebDefinition,
  tenancy: Tenancy
): Pick<WebRecord, 'everyone' | 'administrators'> {
  const everyone = store.principals.addUser(web.number, {
    login: everyoneLogin(tenancy.tenantId),
    title: wordsOf(web.language).everyone,
    email: ''
  });
  addSystemGroups(store, web);
  return {
    everyone: everyone.id,
    administrators: administrators.map((login) => knowLogin(store, web, login, tenancy))
  };
}

/** The groups that SharePoint makes for itself: they are listed like any other, and nobody should use them. */
function addSystemGroups(store: IStore, web: WebRecord): void {
  const limitedAccess = `Limited Access System Group For Web ${web.id}`;
  const groups = [
    { title: `SharingLinks.${randomUUID()}.Flexible.${randomUUID()}`, description: '' },
    { title: limitedAccess, description: limitedAccess }
  ];
  for (const group of groups) {
    store.principals.addGroup(web.number, {
      ...group,
      ownerId: SYSTEM_ACCOUNT.id,
      onlyMembersCanView: true,
      allowMembersEdit: false
    });
  }
}

/** Finds a person of the definition, and makes them known to the web. Throws for a login nobody has. */
function knowLogin(store: IStore, web: WebRecord, login: string, { people }: Tenancy): number {
  const person = people.get(login);
  if (!person) throw new Error(`The tenant names '${login}' in ${web.url} but has no such person.`);
  return knowPerson(store, web, person);
}
