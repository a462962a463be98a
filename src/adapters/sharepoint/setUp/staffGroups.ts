import '@pnp/sp/items/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { SiteConnection } from '../connection/connectSite';
import { reviewersGroup } from '../schema/groups';
import { rowsOf, textIn } from '../rows';
import { askSettings } from '../settingsItem';
import { unlessMissing } from './site';

/** A group of the site, or everyone of the organisation, by SharePoint's id. */
export type SiteGroup = { Id: number; Title: string };

export type StaffChoice = {
  /** Who is staff. */
  staff: SiteGroup[];
  /** Who could be staff and is not. */
  others: SiteGroup[];
  /** An owner has chosen; otherwise staff are the site's visitors and members. */
  isChosen: boolean;
};

/** A column that owners see in the list: ids, apart from each other by a semicolon. */
export const staffGroupsColumn = 'StaffGroups';

/**
 * How sites know "Everyone except external users"; a GUID follows, which is not always the tenant's own. It is found
 * by this login, since its name is translated.
 */
const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users/';

/** Who is staff on a site, and who could be. Owners and reviewers have rights of their own, so they cannot be chosen. */
export async function readStaffChoice(site: SiteConnection): Promise<StaffChoice> {
  const [candidates, chosen] = await Promise.all([candidatesOn(site), chosenIds(site)]);
  const ids = chosen ?? (await visitorsAndMembers(site));
  return {
    staff: candidates.filter(({ Id }) => ids.includes(Id)),
    others: candidates.filter(({ Id }) => !ids.includes(Id)),
    isChosen: chosen !== undefined
  };
}

async function candidatesOn({ sp }: SiteConnection): Promise<SiteGroup[]> {
  const [owners, groups, everyone] = await Promise.all([
    sp.web.associatedOwnerGroup.select('Id')<{ Id: number }>(),
    sp.web.siteGroups.select('Id', 'Title')<SiteGroup[]>(),
    sp.web.siteUsers.select('Id', 'Title').filter(`startswith(LoginName,'${everyoneLogin}')`)<SiteGroup[]>()
  ]);
  return [...groups, ...everyone].filter(
    ({ Id, Title }) => Id !== owners.Id && Title.toLowerCase() !== reviewersGroup.title.toLowerCase()
  );
}

/** Every column is asked for: on lists of an older release this one is missing, and naming it would be refused. */
async function chosenIds(site: SiteConnection): Promise<number[] | undefined> {
  const answer = await unlessMissing(() => askSettings(site.sp.web, site));
  const [row = {}] = rowsOf(answer ?? []);
  const text = textIn(row, staffGroupsColumn);
  const ids = text
    .split(';')
    .map(Number)
    .filter((id) => id > 0);
  return ids.length > 0 ? ids : undefined;
}

async function visitorsAndMembers({ sp }: SiteConnection): Promise<number[]> {
  const { associatedVisitorGroup, associatedMemberGroup } = sp.web;
  const groups = await Promise.all(
    [associatedVisitorGroup, associatedMemberGroup].map((group) => group.select('Id')<{ Id: number }>())
  );
  return groups.map(({ Id }) => Id);
}
