import '@pnp/sp/lists/web.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { SiteConnection } from './connection/connectSite';

/** A list by its address, never by its title. `web` may be the site's own or a batched one. */
export function listAt(web: IWeb, site: SiteConnection, name: string): IList {
  return web.getList(`${site.path}/Lists/${name}`);
}
