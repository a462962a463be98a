import '@pnp/sp/items/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { GroupKind } from '../../../domain/people/principal';
import type { SiteConnection } from '../connection/connectSite';
import { directoryLogin, kindOfLogin } from '../people/principals';
import { reviewersGroup } from '../schema/groups';
import { rowsOf, textIn } from '../rows';
import { askSettings } from '../settingsItem';
import { associatedGroups } from './associatedGroups';
import type { AssociatedGroups, SiteGroup } from './associatedGroups';
import { unlessMissing } from './site';

export type StaffCandidate = SiteGroup & {
  /** A group of the site, or whom the site knows from the directory. */
  kind: 'siteGroup' | GroupKind;
};

export type StaffChoice = {
  /** Who is staff. */
  staff: StaffCandidate[];
  /** Who is on offer, and not staff. */
  others: StaffCandidate[];
  /** Who is not on offer: groups that SharePoint keeps for itself, and those of the directory that nobody has chosen. */
  unoffered: StaffCandidate[];
  /** The groups that the site names. */
  associated: AssociatedGroups;
  /** An owner has chosen; otherwise staff are the site's visitors and members. */
  isChosen: boolean;
};

/** A column that owners see in the list: ids, apart from each other by a semicolon. */
export const staffGroupsColumn = 'StaffGroups';

/** Groups that SharePoint makes for shared links and for rights below the site. It does not hide them. */
const systemTitle = /^(SharingLinks\.|Limited Access System Group)/;

/** Who is staff on a site, and who could be. Owners and reviewers have rights of their own, so they cannot be chosen. */
export async function readStaffChoice(site: SiteConnection): Promise<StaffChoice> {
  const [associated, ofSite, ofDirectory, chosen] = await Promise.all([
    associatedGroups(site),
    groupsOfSite(site),
    groupsOfDirectory(site),
    chosenIds(site)
  ]);
  const { owners, members, visitors } = associated;
  const ids = chosen ?? [visitors, members].flatMap((group) => (group ? [group.Id] : []));
  const isStaff = ({ Id }: SiteGroup): boolean => ids.includes(Id);
  const own = ofSite.filter(
    ({ Id, Title }) => Id !== owners?.Id && Title.toLowerCase() !== reviewersGroup.title.toLowerCase()
  );
  const usable = [...own.filter((group) => !isSystem(group)), ...ofDirectory];
  const rest = usable.filter((group) => !isStaff(group));
  return {
    staff: usable.filter(isStaff),
    others: rest.filter(isOffered),
    unoffered: [...own.filter(isSystem), ...rest.filter((group) => !isOffered(group))],
    associated,
    isChosen: chosen !== undefined
  };
}

/** Sites know many groups of the directory by accident: such a one is found by its name. */
function isOffered({ kind }: StaffCandidate): boolean {
  return kind === 'siteGroup' || kind === 'everyone';
}

type OwnGroup = StaffCandidate & { IsHiddenInUI: boolean };

function isSystem({ Title, IsHiddenInUI }: OwnGroup): boolean {
  return IsHiddenInUI || systemTitle.test(Title);
}

async function groupsOfSite({ sp }: SiteConnection): Promise<OwnGroup[]> {
  const groups = await sp.web.siteGroups.select('Id', 'Title', 'IsHiddenInUI')<Omit<OwnGroup, 'kind'>[]>();
  return groups.map((group) => ({ ...group, kind: 'siteGroup' }));
}

/** Groups that the directory has for all sites, and everyone, as far as they are users of the site. */
async function groupsOfDirectory({ sp }: SiteConnection): Promise<StaffCandidate[]> {
  const users = await sp.web.siteUsers
    .select('Id', 'Title', 'LoginName')
    .filter(`startswith(LoginName,'${directoryLogin}')`)<(SiteGroup & { LoginName: string })[]>();
  return users.flatMap(({ Id, Title, LoginName }) => {
    const kind = kindOfLogin(LoginName);
    return kind === 'person' ? [] : [{ Id, Title, kind }];
  });
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
