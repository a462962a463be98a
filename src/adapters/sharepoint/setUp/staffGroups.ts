import '@pnp/sp/items/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { SiteConnection } from '../connection/connectSite';
import { reviewersGroup } from '../schema/groups';
import { rowsOf, textIn } from '../rows';
import { askSettings } from '../settingsItem';
import { associatedGroups } from './associatedGroups';
import type { AssociatedGroups, SiteGroup } from './associatedGroups';
import { unlessMissing } from './site';

export type StaffChoice = {
  /** Who is staff. */
  staff: SiteGroup[];
  /** Who could be staff and is not. */
  others: SiteGroup[];
  /** Groups that SharePoint keeps for itself, which are never staff. */
  system: SiteGroup[];
  /** The groups that the site names. */
  associated: AssociatedGroups;
  /** An owner has chosen; otherwise staff are the site's visitors and members. */
  isChosen: boolean;
};

type Candidate = SiteGroup & { IsHiddenInUI: boolean };

/** A column that owners see in the list: ids, apart from each other by a semicolon. */
export const staffGroupsColumn = 'StaffGroups';

/**
 * How sites know "Everyone except external users"; a GUID follows, which is not always the tenant's own. It is found
 * by this login, since its name is translated.
 */
const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users/';

/** Groups that SharePoint makes for shared links and for rights below the site. It does not hide them. */
const systemTitle = /^(SharingLinks\.|Limited Access System Group)/;

/** Who is staff on a site, and who could be. Owners and reviewers have rights of their own, so they cannot be chosen. */
export async function readStaffChoice(site: SiteConnection): Promise<StaffChoice> {
  const [associated, candidates, chosen] = await Promise.all([
    associatedGroups(site),
    candidatesOn(site),
    chosenIds(site)
  ]);
  const { owners, members, visitors } = associated;
  const ids = chosen ?? [visitors, members].flatMap((group) => (group ? [group.Id] : []));
  const others = candidates.filter(
    ({ Id, Title }) => Id !== owners?.Id && Title.toLowerCase() !== reviewersGroup.title.toLowerCase()
  );
  const offered = others.filter((group) => !isSystem(group));
  return {
    staff: offered.filter(({ Id }) => ids.includes(Id)),
    others: offered.filter(({ Id }) => !ids.includes(Id)),
    system: others.filter(isSystem),
    associated,
    isChosen: chosen !== undefined
  };
}

function isSystem({ Title, IsHiddenInUI }: Candidate): boolean {
  return IsHiddenInUI || systemTitle.test(Title);
}

async function candidatesOn({ sp }: SiteConnection): Promise<Candidate[]> {
  const [groups, everyone] = await Promise.all([
    sp.web.siteGroups.select('Id', 'Title', 'IsHiddenInUI')<Candidate[]>(),
    sp.web.siteUsers.select('Id', 'Title').filter(`startswith(LoginName,'${everyoneLogin}')`)<SiteGroup[]>()
  ]);
  return [...groups, ...everyone.map((group) => ({ ...group, IsHiddenInUI: false }))];
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
