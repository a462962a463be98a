import type { WebRecord } from '../store/records';
import { openStore } from '../store/sqlite';
import type { IStore } from '../store/store';
import { addRows } from './bulk';
import type { IFaults } from './faults';
import { processQuery } from './csom/processQuery';
import { dispatch } from './http/call';
import { accessDenied, pathNotFound } from './http/errors';
import { Handler } from './http/handler';
import { noPhoto, photoOf } from './http/userPhoto';
export { isServicePath } from './http/handler';
import type { Session } from './http/session';
import { apiResource } from './resources/api';
import { pageActions } from './pageActions';
import { Access } from './security/access';
import { Directory } from './security/directory';
import { DIGEST_SECONDS, Digests } from './security/digest';
import { plainLogin } from './security/logins';
import { includes, Permission } from './security/masks';
import { Throttle } from './security/throttle';
import type { ThrottleOptions } from './security/throttle';
import type { PageContext, Person, SharePointService, TenantDefinition } from './service';
import { zoneOf } from './timeZones/siteTime';
import { establish } from './tenant';
import { STRICT } from './unknowns';
import type { Unknowns } from './unknowns';
import { knowPerson, visitorOf } from './visitors';

export type SharePointServiceOptions = {
  tenant: TenantDefinition;
  /** Where the data lives; `:memory:` keeps none. */
  databaseFile: string;
  /** The server's own address, asked for on each request because the port is known only after listening. */
  origin: () => string;
  clock?: () => Date;
  /** Faults on command, met by requests and by the requests inside a batch. */
  faults?: Pick<IFaults, 'take'>;
  /** A budget of requests for each person, and one for all together; none unless given. */
  throttle?: ThrottleOptions;
  /** Told of faults of the service itself, which clients see as a bare 500; standard error unless given. */
  report?: (error: unknown) => void;
};

function toStandardError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

function requireWeb(store: IStore, url: string): WebRecord {
  const web = store.webs.byUrl(url);
  if (!web) throw pathNotFound();
  return web;
}

/** Opens the service on its database, filling an empty one from the tenant's definition. */
export function createSharePointService({
  tenant,
  databaseFile,
  origin,
  clock = () => new Date(),
  faults,
  throttle: throttleOptions,
  report = toStandardError
}: SharePointServiceOptions): SharePointService {
  const store = openStore(databaseFile);
  if (store.webs.all().length === 0) establish(store, tenant, clock);

  const defined: Unknowns = { ...STRICT, ...tenant.unknowns };
  let unknowns = defined;
  const directory = new Directory(tenant.groups ?? []);
  const throttle = throttleOptions && new Throttle(throttleOptions, clock);
  const digests = (): Digests => new Digests(store.settings.secret(), clock);
  const accessTo = (web: WebRecord, login: string): Access =>
    new Access(store, web, directory, login, visitorOf(store, web, directory, login));
  const sessionFor = (webUrl: string, login: string, url: string): Session => {
    const web = requireWeb(store, webUrl);
    return {
      store,
      web,
      login,
      access: accessTo(web, login),
      origin: origin(),
      url,
      clock,
      unknowns,
      directory
    };
  };

  const handler = new Handler({
    origin,
    faults,
    report,
    perform: (webUrl, login, call, url) =>
      dispatch(apiResource(sessionFor(webUrl, login, url), digests()), call),
    processQuery: (webUrl, login, request, url) => processQuery(sessionFor(webUrl, login, url), request),
    photo(account) {
      const hasPhoto = tenant.photos?.includes(plainLogin(account)) ?? false;
      if (!hasPhoto && unknowns.missingPhotoIsNotFound) throw noPhoto();
      return photoOf(account, hasPhoto);
    },
    checkDigest: (webUrl, login, digest) => digests().check(digest, requireWeb(store, webUrl).siteId, login),
    admit: (login, method, url) => {
      if (!store.people.find(login)) throw accessDenied();
      throttle?.count(login, method, url);
    }
  });

  return {
    handle: (request, response, login) => handler.handle(request, response, login),
    pageContext(webUrl, login) {
      const web = store.webs.byUrl(webUrl);
      return web && pageContextOf(store, digests(), accessTo(web, login));
    },
    addPeople: (people, group) => addPeople(store, people, group),
    bulkAdd: (webUrl, listUrl, rows) => addRows(store, requireWeb(store, webUrl), listUrl, rows),
    setTimeZone(webUrl, timeZoneId) {
      zoneOf({ timeZoneId });
      store.webs.update({ ...requireWeb(store, webUrl), timeZoneId });
    },
    setPersonTimeZone(login, timeZoneId) {
      zoneOf({ timeZoneId });
      for (const web of store.webs.all()) {
        const { user } = accessTo(web, login);
        if (user) store.principals.updateUser(web.number, { ...user, timeZoneId });
      }
    },
    setStorageEntity: (key, value) => store.settings.putEntity({ key, value, description: '', comment: '' }),
    unknowns: () => unknowns,
    assume(sides) {
      unknowns = { ...unknowns, ...sides };
    },
    reset() {
      unknowns = defined;
      store.transaction(() => {
        store.clear();
        establish(store, tenant, clock);
      });
    },
    keep: (file) => store.copyTo(file),
    restore(file) {
      unknowns = defined;
      store.copyFrom(file);
    },
    close: () => store.close()
  };
}

function pageContextOf(store: IStore, digests: Digests, access: Access): PageContext | undefined {
  const { web, login, user } = access;
  const person = store.people.find(login);
  const permissions = access.ofWeb();
  if (!user || !person || !includes(permissions, Permission.open)) return undefined;
  return {
    siteId: web.siteId,
    webId: web.id,
    webTitle: web.title,
    webServerRelativeUrl: web.url,
    user: { ...person, id: user.id },
    permissions,
    timeZone: zoneOf(web),
    personTimeZone: user.timeZoneId === undefined ? undefined : zoneOf(user),
    customActions: pageActions(store, access),
    formDigest: digests.issue(web.siteId, login),
    formDigestTimeoutSeconds: DIGEST_SECONDS
  };
}

function addPeople(store: IStore, people: Person[], group?: { webUrl: string; title: string }): void {
  store.transaction(() => {
    const web = group && requireWeb(store, group.webUrl);
    const target = group && web && store.principals.groupByTitle(web.number, group.title);
    if (group && !target) throw new Error(`${group.webUrl} has no group '${group.title}'.`);
    for (const person of people) {
      if (!store.people.find(person.login)) store.people.add(person);
      if (web && target) store.principals.addMember(web.number, target.id, knowPerson(store, web, person));
    }
  });
}
