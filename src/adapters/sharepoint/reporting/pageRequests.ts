import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { Web } from '@pnp/sp/webs/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { LinkedPost } from '../../../domain/reporting/post';
import type { SiteConnection } from '../connection/connectSite';
import { booleanIn, numberIn, rowOf, textIn } from '../rows';
import type { Row } from '../rows';
import { pageAddressOf } from './pageAddress';
import type { PageAddress } from './pageAddress';

/** Where a post lies, when it is a page or item of this tenant's SharePoint. */
export function addressOn(site: SiteConnection, { link }: LinkedPost): PageAddress | undefined {
  const url = new URL(link);
  return url.origin === new URL(site.url).origin ? pageAddressOf(url) : undefined;
}

/** What is asked of SharePoint about a page: its file, or its item, and what is below the item. */
type PageRequests = {
  web: IWeb;
  /** The file, or the item where the address names one. */
  self: ReturnType<typeof SPQueryable>;
};

export function requestsFor(site: SiteConnection, address: PageAddress): PageRequests {
  const web = webAt(site, address.web);
  return { web, self: SPQueryable(web, pathOf(address)) };
}

/** A site of this tenant by its path, which is escaped and has no slash at its end. */
export function webAt(site: SiteConnection, path: string): IWeb {
  return Web([site.sp.web, new URL(site.url).origin + path]);
}

function pathOf(address: PageAddress): string {
  return address.kind === 'file'
    ? `GetFileByServerRelativePath(DecodedUrl='${quoted(address.file)}')`
    : `GetList('${quoted(address.list)}')/items(${address.item})`;
}

/** The path of a page's item, below which its comments are, and whether it takes any. */
export async function itemOf(
  { self }: PageRequests,
  address: PageAddress
): Promise<{ path: string; takesComments: boolean }> {
  const takesComments = (row: Row): boolean => !booleanIn(row, 'CommentsDisabled');
  if (address.kind === 'item') {
    return {
      path: pathOf(address),
      takesComments: takesComments(rowOf(await self.select('CommentsDisabled')()))
    };
  }
  const file = rowOf(
    await self
      .select('ListId', 'ListItemAllFields/Id', 'ListItemAllFields/CommentsDisabled')
      .expand('ListItemAllFields')()
  );
  const item = rowOf(file.ListItemAllFields);
  const list = quoted(textIn(file, 'ListId'));
  return { path: `lists(guid'${list}')/items(${numberIn(item, 'Id')})`, takesComments: takesComments(item) };
}

/** A moment that says it is in UTC, to the thousandth of a second; nothing for a time of day somewhere. */
export function momentColumn(row: Row, column: string): string {
  const [, moment, fraction = ''] = /^(.{19})(\.\d{1,3})?\d*Z$/.exec(textIn(row, column)) ?? [];
  return moment === undefined ? '' : `${moment}${fraction}Z`;
}

function quoted(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''"));
}
