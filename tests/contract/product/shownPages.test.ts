import '@pnp/sp/comments/item.js';
import { SPQueryable, spPatch } from '@pnp/sp/spqueryable.js';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointShownPages } from '../../../src/adapters/sharepoint/reporting/shownPages';
import { readShownPage } from '../../../src/application/reporting/readShownPage';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import { postKeyOf, reportedComment } from '../../../src/domain/reporting/pageComment';
import { provisionNewsHub } from '../../../workbench/intranet/newsHub';
import { AMIRA, INTRANET, OUTSIDER, OWNER, startService } from '../startService';
import type { Started } from '../startService';

let service: Started;
let pages: SharePointShownPages;

beforeEach(async () => {
  service = await startService();
  await provisionNewsHub(service.url);
  pages = pagesOf(AMIRA);
});

afterEach(() => service.close());

const pagesOf = (login: string) =>
  new SharePointShownPages(connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } }));

const home = `${INTRANET}/SitePages/News-Hub.aspx`;

async function welcomeWith(page: string): Promise<void> {
  const { web } = await service.as(OWNER);
  await spPatch(SPQueryable(web, 'RootFolder'), { body: JSON.stringify({ WelcomePage: page }) });
}

/** The link and the key that a report of a link has, once SharePoint has been asked. */
async function reported(path: string, asked = pages): Promise<{ link: string; key: string }> {
  const places = { sharePoint: service.url, newsHub: '', speechbubble: '' };
  const reading = await readShownPage(readPostLink(service.url + path, places), places, asked);
  if (reading.kind !== 'post') throw new Error(`Not a post: ${path}`);
  const { link } = reading.post;
  return { link, key: postKeyOf(reading.post, reportedComment({ commentId: '' }, reading.post)) };
}

const keyOf = async (path: string, asked = pages): Promise<string> => (await reported(path, asked)).key;

describe('a site and its welcome page', () => {
  it.each([INTRANET, `${INTRANET}/`, `${INTRANET.toUpperCase()}?web=1`, `${INTRANET}?e=4x&xsdata=a`])(
    'are one post: %s',
    async (path) => {
      await welcomeWith('SitePages/News-Hub.aspx');
      expect(await keyOf(path)).toBe(await keyOf(home));
    }
  );

  it('are one post for whoever reads the report’s link without asking', async () => {
    await welcomeWith('SitePages/News-Hub.aspx');
    const { link, key } = await reported(INTRANET);
    expect(link).toBe(service.url + home);
    expect(await keyOf(link.slice(service.url.length))).toBe(key);
  });

  it('are the page that the site has now, whatever signs are in its name', async () => {
    expect(await keyOf(INTRANET)).toBe(await keyOf(`${INTRANET}/SitePages/Home.aspx`));
    await welcomeWith('SitePages/Übersicht #1 & 100%.aspx');
    expect(await keyOf(`${INTRANET}/`, pagesOf(AMIRA))).toBe(
      await keyOf(`${INTRANET}/SitePages/%C3%9Cbersicht%20%231%20%26%20100%25.aspx`)
    );
  });

  it('keep what else the address says, a comment too', async () => {
    await welcomeWith('SitePages/News-Hub.aspx');
    expect(await keyOf(`${INTRANET}?topic=2`)).toBe(await keyOf(`${home}?topic=2`));
    expect(await keyOf(`${INTRANET}#comment=2`)).toBe(await keyOf(`${home}#comment=2`));
  });

  it.each(['../../other/SitePages/A.aspx', '', '/', 'SitePages//A.aspx', 'SitePages\\A.aspx'])(
    'stay two where the answer is no page of the site: %j',
    async (page) => {
      await welcomeWith(page);
      expect((await reported(INTRANET)).link).toBe(service.url + INTRANET);
    }
  );
});

describe('a page and the form that mails lead to', () => {
  const form = `${INTRANET}/SitePages/Forms/DispForm.aspx`;

  it.each(['DispForm.aspx?ID=1', 'dispform.aspx?id=1&e=x', 'EditForm.aspx?ID=1&Source=%2F'])(
    'are one post: %s',
    async (name) => {
      expect(await keyOf(`${INTRANET}/SitePages/Forms/${name}`)).toBe(await keyOf(home));
    }
  );

  it('have the same comments', async () => {
    expect(await keyOf(`${form}?ID=1&commentId=2`)).toBe(await keyOf(`${home}#comment=2`));
    expect(await keyOf(`${form}?ID=1&commentId=3`)).not.toBe(await keyOf(`${home}#comment=2`));
    const { link, key } = await reported(`${form}?ID=1&commentId=2`);
    expect(await keyOf(link.slice(service.url.length))).toBe(key);
  });

  it('are one post in a folder too', async () => {
    const { web } = await service.as(OWNER);
    const folder = `${INTRANET}/SitePages/It's #1 & 100%`;
    await web.getFolderByServerRelativePath(`${INTRANET}/SitePages`).folders.addUsingPath("It's #1 & 100%");
    const file = await web.getFolderByServerRelativePath(folder).files.addUsingPath('Now.aspx', 'x');
    const { Id } = await web
      .getFileByServerRelativePath(file.ServerRelativeUrl)
      .getItem<{ Id: number }>('Id');
    const address = file.ServerRelativeUrl.split('/').map(encodeURIComponent).join('/');
    expect(await keyOf(`${form}?ID=${Id}`)).toBe(await keyOf(address));
  });

  it('do not become one where the form shows a document, a folder or nothing', async () => {
    const { web } = await service.as(OWNER);
    await web.lists.add('Files', '', 101);
    await web.getFolderByServerRelativePath(`${INTRANET}/Files`).files.addUsingPath('A.txt', 'x');
    for (const path of [`${INTRANET}/Files/Forms/DispForm.aspx?ID=1`, `${form}?ID=99`])
      expect((await reported(path)).link).toBe(service.url + path);
  });
});

describe('what SharePoint does not tell', () => {
  it.each([INTRANET, `${INTRANET}/SitePages/Forms/DispForm.aspx?ID=1`, '/sites/nowhere'])(
    'leaves the address as it is: %s',
    async (path) => {
      expect((await reported(path, pagesOf(OUTSIDER))).link).toBe(service.url + path);
    }
  );

  it('is not waited for', async () => {
    jest.useFakeTimers();
    const places = { sharePoint: service.url, newsHub: '', speechbubble: '' };
    const site = readPostLink(service.url + INTRANET, places);
    const read = readShownPage(site, places, { addressOf: () => new Promise(() => undefined) });
    await jest.advanceTimersByTimeAsync(3000);
    expect(await read).toBe(site);
    jest.useRealTimers();
  });

  it('is asked once for each link, and never of another tenant', async () => {
    service.faults.arm([]);
    const asked = jest.spyOn(service.service, 'handle');
    await keyOf(INTRANET);
    await keyOf(INTRANET);
    expect(asked).toHaveBeenCalledTimes(1);
    const elsewhere = 'https://elsewhere.sharepoint.com/sites/news';
    expect(await pages.addressOf(elsewhere, 'welcomePage')).toBeUndefined();
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });
});
