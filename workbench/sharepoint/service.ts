import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Unknowns } from './unknowns';
import type { TimeZone } from './timeZones/timeZones';

/** A person of the tenant. `login` is the plain account name; SharePoint's claim prefix is added by the service. */
export type Person = { login: string; displayName: string; email: string; aadUserId: string };

/** One web (site) of the tenant. `url` is server-relative: `/` for the root, `/sites/intranet` otherwise. */
export type WebDefinition = {
  url: string;
  title: string;
  /** Logins that the web's three associated groups start with. */
  owners: string[];
  members: string[];
  visitors: string[];
  /** SharePoint's number of its time zone; Canberra, Melbourne, Sydney unless given. */
  timeZoneId?: number;
  /** Logins that may do everything here whatever is assigned, and manage every group: the site's administrators. */
  administrators?: string[];
  /** SharePoint's number for the site's language (LCID), 1033 for English unless given. */
  language?: number;
  /** The address of the web above, of the same tenant: this one is a subsite of it, named after it. */
  parent?: string;
  /** The site of a private or shared channel in Teams, where Teams alone says who may what. */
  channel?: 'private' | 'shared';
  /** Groups that are there and hold their level, and that the web does not name as its associated ones. */
  unassociated?: AssociatedGroup[];
  /** Nobody may add scripts of their own here: SharePoint's usual setting for sites of teams. */
  deniesScripts?: boolean;
  /** Holds the tenant's apps, and the list of what runs on every site, once somebody has made it. */
  isAppCatalog?: boolean;
};

export type AssociatedGroup = 'owners' | 'members' | 'visitors';

/** A Microsoft 365 group of the tenant. `members` are logins. */
export type DirectoryGroup = { id: string; title: string; email: string; members: string[] };

/** What a tenant is before anyone has used it. The service knows nothing of any product's lists. */
export type TenantDefinition = {
  tenantId: string;
  people: Person[];
  webs: WebDefinition[];
  groups?: DirectoryGroup[];
  /** Logins of the people who have a photo. */
  photos?: string[];
  /** Where the tenant is not on the strict side of what nobody knows. */
  unknowns?: Partial<Unknowns>;
};

/** High and low halves of a SharePoint permission mask, unsigned. */
export type PermissionMask = { High: number; Low: number };

/** What a page needs to know about a web and the person who opens it; becomes the page's `spPageContextInfo`. */
export type PageContext = {
  siteId: string;
  webId: string;
  webTitle: string;
  webServerRelativeUrl: string;
  user: Person & { id: number };
  permissions: PermissionMask;
  /** The web's time zone, and the one that the person has set for themselves, where they have. */
  timeZone: TimeZone;
  personTimeZone?: TimeZone;
  /** What runs on the page beside it. */
  customActions: PageCustomAction[];
  formDigest: string;
  formDigestTimeoutSeconds: number;
};

/** A custom action that runs a component, as a page is given it. */
export type PageCustomAction = {
  id: string;
  title: string;
  location: string;
  clientSideComponentId: string;
  clientSideComponentProperties: string;
  hostProperties: string;
  sequence: number;
  rights: { High: string; Low: string };
};

/** A row written past REST, for seeding: who and when are given, as a migration tool would. */
export type BulkRow = { author: string; created: string; fields: Record<string, unknown> };

export interface SharePointService {
  /** Answers any request whose path `isServicePath` knows. `login` is who asks. Never throws: every failure is an answer. */
  handle(request: IncomingMessage, response: ServerResponse, login: string): Promise<void>;
  /** The page context of a web, or undefined when the web is unknown or the person may not open it. */
  pageContext(webUrl: string, login: string): PageContext | undefined;
  /** Adds people to the tenant (and, when given, to a web's group by title), skipping logins that exist. */
  addPeople(people: Person[], group?: { webUrl: string; title: string }): void;
  /**
   * Writes rows in one transaction past REST. Returns the id of the first.
   * `listUrl` is server-relative, or relative to the web: `Lists/<name>`.
   */
  bulkAdd(webUrl: string, listUrl: string, rows: Iterable<BulkRow>): number;
  /** Sets a web's time zone by SharePoint's number. Throws a RangeError for a number that SharePoint does not have. */
  setTimeZone(webUrl: string, id: number): void;
  /** Sets the time zone of a person's own regional settings on every web they may open; undefined takes it back. */
  setPersonTimeZone(login: string, id: number | undefined): void;
  /** Sets a tenant property (storage entity). */
  setStorageEntity(key: string, value: string): void;
  /** The side taken of each question that nobody has answered. */
  unknowns(): Unknowns;
  /** Takes sides until the next reset; the questions that are not named keep theirs. */
  assume(sides: Partial<Unknowns>): void;
  /** Empties everything back to the tenant's definition. */
  reset(): void;
  /** Keeps everything as it is now in a file, from which `restore` brings it back. */
  keep(file: string): void;
  restore(file: string): void;
  close(): void;
}
