import '@pnp/sp/lists/web.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { SiteConnection } from './connection/connectSite';

/** A list by its address, never by its title. `web` may be the site's own or a batched one. */
export function listAt(web: IWeb, site: SiteConnection, name: string): IList {
  return web.getList(`${site.path}/Lists/${name}`);
}

/**
 * The body of a `getitems` call. `DatesInUtc` belongs to every one: without it SharePoint writes times in the site's
 * time zone and does not say so (recorded on SharePoint Online, in a `$batch` too).
 */
export function camlQuery(viewXml: string): { body: string } {
  return { body: JSON.stringify({ query: { ViewXml: viewXml, DatesInUtc: true } }) };
}

/**
 * CAML for one's own items, newest first. `<UserID/>` is resolved by SharePoint, so the caller's id need not be asked
 * for; Author comes first and is indexed, so the filter matches few rows of a list of any size.
 */
export function ownItemsView(columns: readonly string[], furtherCondition = ''): string {
  const fields = columns.map((name) => `<FieldRef Name="${name}"/>`).join('');
  const own = '<Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq>';
  const where = furtherCondition ? `<And>${own}${furtherCondition}</And>` : own;
  return `<View><ViewFields>${fields}</ViewFields><Query><Where>${where}</Where><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><RowLimit>200</RowLimit></View>`;
}
