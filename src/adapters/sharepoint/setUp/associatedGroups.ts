import '@pnp/sp/site-groups/index.js';
import type { SiteConnection } from '../connection/connectSite';
import { unlessMissing } from './site';

/** A group of the site, or everyone of the organisation, by SharePoint's id. */
export type SiteGroup = { Id: number; Title: string };

/** The groups that a site calls its own. Any of them can be unset. */
export type AssociatedGroups = { owners?: SiteGroup; members?: SiteGroup; visitors?: SiteGroup };

/** Which groups of the site are its owners, members and visitors. */
export async function associatedGroups({ sp }: SiteConnection): Promise<AssociatedGroups> {
  const { associatedOwnerGroup, associatedMemberGroup, associatedVisitorGroup } = sp.web;
  const [owners, members, visitors] = await Promise.all(
    [associatedOwnerGroup, associatedMemberGroup, associatedVisitorGroup].map(async (group) => {
      const found = await unlessMissing(() => group.select('Id', 'Title')<Partial<SiteGroup> | null>());
      return asGroup(found);
    })
  );
  return { owners, members, visitors };
}

/** SharePoint answers `odata.null`, without an id, for one that is unset. */
function asGroup(found: Partial<SiteGroup> | null | undefined): SiteGroup | undefined {
  return found?.Id === undefined ? undefined : { Id: found.Id, Title: found.Title ?? '' };
}
