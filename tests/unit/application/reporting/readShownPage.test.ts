import type { FailureKind } from '../../../../src/application/failure';
import type { IShownPages } from '../../../../src/application/reporting/ports';
import { readShownPage } from '../../../../src/application/reporting/readShownPage';
import { readPostLink } from '../../../../src/domain/reporting/links/readPostLink';
import type { LinkReading } from '../../../../src/domain/reporting/links/readPostLink';
import { failure } from '../fakes';

const tenant = 'https://humanservices.sharepoint.com';
const places = { sharePoint: tenant, newsHub: `${tenant}/sites/news`, speechbubble: '' };
const site = `${tenant}/sites/news/`;
const form = `${tenant}/sites/news/SitePages/Forms/DispForm.aspx?ID=7`;
const page = `${tenant}/sites/news/SitePages/Summer.aspx`;

const telling = (address: string | undefined): IShownPages => ({ addressOf: async () => address });
const refusing = (error: Error): IShownPages => ({ addressOf: () => Promise.reject(error) });

const read = (link: string, pages: IShownPages): Promise<LinkReading> =>
  readShownPage(readPostLink(link, places), places, pages);

describe('an address that shows a page in its place', () => {
  it.each([site, form])('is that page, as the page’s own link would be: %s', async (link) => {
    expect(await read(link, telling(page))).toEqual(readPostLink(page, places));
  });

  it('is told by what it shows', async () => {
    const asked: string[][] = [];
    const pages: IShownPages = { addressOf: async (link, shows) => void asked.push([link, shows]) };
    await read(site, pages);
    await read(form, pages);
    expect(asked).toEqual([
      [site, 'welcomePage'],
      [form, 'fileOfForm']
    ]);
  });

  it('is asked about no further where the answer is a whole site again', async () => {
    const shown = await read(form, telling(site));
    expect(shown).toMatchObject({ kind: 'post', post: { link: site } });
    expect(await readShownPage(shown, places, refusing(new Error('It is not asked.')))).toBe(shown);
  });

  it.each([undefined, '', 'javascript:alert(1)', 'no address'])(
    'stays as it is where no page can be told: %s',
    async (answer) => {
      expect(await read(site, telling(answer))).toEqual(readPostLink(site, places));
    }
  );

  it.each<FailureKind>(['missing', 'denied', 'signedOut', 'noAnswer', 'throttled', 'serverError'])(
    'stays as it is when it is %s',
    async (kind) => {
      expect(await read(site, refusing(failure(kind)))).toEqual(readPostLink(site, places));
    }
  );

  it('stays as it is when the answer takes longer than three seconds', async () => {
    jest.useFakeTimers();
    const reading = read(site, { addressOf: () => new Promise(() => undefined) });
    await jest.advanceTimersByTimeAsync(3000);
    expect(await reading).toEqual(readPostLink(site, places));
    jest.useRealTimers();
  });

  it('does not hide a fault of ours', async () => {
    await expect(read(site, refusing(new TypeError('Oops')))).rejects.toThrow('Oops');
  });
});

describe('SharePoint is not asked', () => {
  it.each([
    ['of a page', page],
    ['of a post elsewhere', 'https://forum.example/1'],
    ['of a place of many posts', 'https://engage.cloud.microsoft/main/feed'],
    ['of a text that is no address', 'javascript:alert(1)'],
    ['while nothing is written', ' ']
  ])('%s', async (_, link) => {
    const reading = readPostLink(link, places);
    expect(await readShownPage(reading, places, refusing(new Error('It is not asked.')))).toBe(reading);
  });
});
