import type { Calls } from './calls';

const file = (url: string): string => `web/getfilebyserverrelativepath(decodedUrl=@u)?@u='${url}'`;

export const refusals: Calls = {
  'errors/ensureuser-unknown-400': ({ call }) =>
    call('POST', 'web/ensureuser', { logonName: 'c:0-.f|rolemanager|spo-grid-all-users/of-another-tenant' }),
  'errors/file-not-found-404': async ({ library, call }) =>
    call('GET', file(`${(await library()).url}/Gone.aspx`)),
  'errors/folder-not-found-404': ({ call }) =>
    call('GET', `web/getfolderbyserverrelativepath(decodedUrl=@u)?@u='/sites/intranet/Gone'`),
  'errors/item-not-found-404-in-batch': async ({ list, inBatch }) =>
    inBatch('DELETE', `${await list()}/items(5)`),
  'errors/list-not-found-by-title-404': ({ call }) => call('GET', "web/lists/getbytitle('Gone')"),
  'errors/list-title-taken-500': async ({ fresh, prepare, call }) => {
    const taken = { Title: fresh('Taken'), BaseTemplate: 100 };
    await prepare('POST', 'web/lists', taken);
    return call('POST', 'web/lists', taken);
  },
  'errors/url-of-another-web-400': ({ call }) => call('GET', file('/sites/elsewhere/SitePages/Home.aspx')),
  'errors/user-not-found-500': ({ call }) => call('GET', 'web/getuserbyid(890879070)')
};
