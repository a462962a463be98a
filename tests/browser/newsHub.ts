import { spPost, SPQueryable } from '@pnp/sp/spqueryable.js';
import type { IItem } from '@pnp/sp/items/types.js';
import '@pnp/sp/comments/item.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import { siteAs } from './product';

export const newsHub = '/sites/intranet/SitePages/News-Hub.aspx';

/** The item of news hub's article, as a person reaches it past the browser. */
export function articleAs(login: string, origin: string): IItem {
  const { sp, path } = siteAs(login, origin);
  return sp.web.getList(`${path}/SitePages`).items.getById(1);
}

export async function addComments(login: string, origin: string, texts: readonly string[]): Promise<void> {
  for (const text of texts) await articleAs(login, origin).comments.add(text);
}

export const turnCommentsOff = (login: string, origin: string): Promise<unknown> =>
  spPost(SPQueryable(articleAs(login, origin), 'SetCommentsDisabled'), {
    body: JSON.stringify({ value: true })
  });
