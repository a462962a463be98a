import { createHash } from 'node:crypto';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPublishingLists } from '../../src/adapters/sharepoint/publishingLists';
import { listNames } from '../../src/adapters/sharepoint/schema/names';
import { publishVersion } from '../../src/application/publishVersion';
import { addDays } from '../../src/domain/calendarDay';
import { defaultPolicy } from '../../src/domain/policy/defaultPolicy';
import type { Acknowledgement, PolicyContent } from '../../src/domain/policy/policy';
import { dayIn } from '../../src/domain/zoneDay';
import { logins } from './fixtures';

type ListName = (typeof listNames)[keyof typeof listNames];

const hashing = {
  sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
};

/** The intranet's lists as a person reaches them through the product's own adapters, past the browser. */
export function siteAs(login: string, origin: string): SiteConnection {
  return connectSite(`${origin}/sites/intranet`, { headers: { 'X-Workbench-User': login } });
}

export async function publish(origin: string, change: Partial<PolicyContent>): Promise<void> {
  const lists = new SharePointPublishingLists(siteAs(logins.owner, origin));
  await publishVersion({ ...defaultPolicy, ...change }, { lists, hashing });
}

/** A list of the intranet as its owner. */
export function ownersList(
  origin: string,
  name: ListName
): ReturnType<SiteConnection['sp']['web']['getList']> {
  const site = siteAs(logins.owner, origin);
  return site.sp.web.getList(`${site.path}/Lists/${name}`);
}

/** Removes every item of a list. */
export async function empty(origin: string, name: ListName): Promise<void> {
  const { items } = ownersList(origin, name);
  for (const { Id } of await items.select('Id')<{ Id: number }[]>()) await items.getById(Id).delete();
}

/** What the list holds of a person's acknowledgements. */
export async function recordsOf(login: string, origin: string): Promise<Acknowledgement[]> {
  return (await new SharePointPublishingLists(siteAs(login, origin)).read(new Date())).acknowledgements ?? [];
}

/** The calendar date some days from today, in the zone of the tests' browsers: half of each day it is tomorrow in UTC. */
export function dateInDays(days: number): string {
  return addDays(dayIn('Australia/Sydney', Date.now()), days);
}

export { listNames };
