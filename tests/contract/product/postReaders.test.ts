import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPageComments } from '../../../src/adapters/sharepoint/reporting/pageComments';
import { SharePointPageReader } from '../../../src/adapters/sharepoint/reporting/pageReader';
import { YammerPosts } from '../../../src/adapters/vivaEngage/yammerPosts';
import { checkPost } from '../../../src/application/reporting/checkPost';
import { previewPost } from '../../../src/application/reporting/previewPost';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import type { LinkedPost } from '../../../src/domain/reporting/post';
import { provisionNewsHub } from '../../../workbench/intranet/newsHub';
import { createGrants } from '../../../workbench/standins/grants';
import { createYammer } from '../../../workbench/standins/yammer';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, startService } from '../startService';
import type { Started } from '../startService';

function postAt(link: string, sharePoint = ''): LinkedPost {
  const reading = readPostLink(link, { sharePoint, newsHub: '', speechbubble: '' });
  if (reading.kind !== 'post') throw new Error(`Not a post: ${link}`);
  return reading.post;
}

describe('pages of SharePoint', () => {
  let service: Started;

  beforeAll(async () => {
    service = await startService();
    await provisionNewsHub(service.url);
  });

  afterAll(() => service.close());

  // What becomes of HTML is for a browser to say (tests/browser/htmlText.spec.ts); here it stays as it came.
  const siteOf = (login: string) =>
    connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });
  const commentsOf = (login: string) => new SharePointPageComments(siteOf(login), (html) => html);
  const readerOf = (login: string) =>
    new SharePointPageReader(siteOf(login), commentsOf(login), (html) => html);
  const read = (login: string, path: string, commentId = '') =>
    readerOf(login).read(postAt(service.url + path, service.url), commentId);
  const news = `${INTRANET}/SitePages/News-Hub.aspx`;

  it('give the words of a page, its author and time', async () => {
    expect(await read(AMIRA, `${news}?web=1`)).toMatchObject({
      text: expect.stringMatching(
        /^Service centre opening hours over summer\n\n<div>.*<p>From 21 December.*4 pm\.<\/p><p>Team leaders/
      ),
      author: `Olive Owner (${OWNER})`,
      postedAt: expect.stringMatching(/^[\dT:-]{19}Z$/)
    });
  });

  it('are read in folders too, whatever signs are in their names', async () => {
    const { web } = await service.as(OWNER);
    const folder = `${INTRANET}/SitePages/It's #1 & 100%`;
    await web.getFolderByServerRelativePath(`${INTRANET}/SitePages`).folders.addUsingPath("It's #1 & 100%");
    const file = await web.getFolderByServerRelativePath(folder).files.addUsingPath('What #now.aspx', 'x');
    const { Id } = await web
      .getFileByServerRelativePath(file.ServerRelativeUrl)
      .getItem<{ Id: number }>('Id');
    await web.getList(`${INTRANET}/SitePages`).items.getById(Id).update({ Title: 'In a folder' });
    const address = file.ServerRelativeUrl.split('/').map(encodeURIComponent).join('/');
    expect(await read(AMIRA, address)).toMatchObject({ text: 'In a folder' });
    expect(await read(AMIRA, `/:u:/r${address}?csf=1&web=1&e=4x`)).toMatchObject({ text: 'In a folder' });
  });

  it.each([
    ['a step up', '/sites/intranet/%2e%2e/other/SitePages/A%2f..%2fB.aspx'],
    ['a slash hidden in a name', '/sites/intranet/SitePages/Sub%2FNews-Hub.aspx'],
    ['a backslash', '/sites/intranet/SitePages/Sub%5CNews-Hub.aspx'],
    ['an empty name', '/sites/intranet//SitePages/News-Hub.aspx'],
    ['a service’s own path', '/sites/intranet/_api/web/SitePages/News-Hub.aspx'],
    ['no page at its end', '/sites/intranet/SitePages/News-Hub.aspx/x'],
    ['the library itself', '/sites/intranet/SitePages/'],
    ['another kind of file', '/sites/intranet/SitePages/picture.png'],
    ['a broken escape', '/sites/intranet/SitePages/A%E0.aspx'],
    ['a character that is none', '/sites/intranet/SitePages/A%00.aspx']
  ])('are never asked for with %s in the address', async (_, path) => {
    const post = { system: 'sharePoint', key: '', link: service.url + path } as const;
    expect(await readerOf(AMIRA).read(post, '')).toBeUndefined();
  });

  it('keep a question mark or number sign of a name escaped, in the site’s name too', async () => {
    const asked: string[] = [];
    const listening = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}');
    });
    await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
    const link = `${origin}/sites/a%3Fb%23c/SitePages/d%3Fe%23f.aspx`;
    const elsewhere = connectSite(`${origin}/sites/intranet`);
    const comments = new SharePointPageComments(elsewhere, (html) => html);
    const reader = new SharePointPageReader(elsewhere, comments, (html) => html);
    await expect(reader.read({ system: 'sharePoint', key: '', link }, '')).rejects.toMatchObject({
      failure: { kind: 'missing' }
    });
    listening.closeAllConnections();
    await new Promise((done) => listening.close(done));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\/sites\/a%3Fb%23c\/_api\/[^?]*d%3Fe%23f\.aspx'\)\?%24select=/);
  });

  it('give one comment', async () => {
    expect(await read(AMIRA, news, '2')).toMatchObject({
      text: expect.stringContaining('Typical.'),
      author: `Ben O'Neill (${BEN})`,
      postedAt: expect.stringMatching(/^\d{4}-.*Z$/)
    });
  });

  it('are passed over when they are no pages, or another tenant’s', async () => {
    expect(await read(AMIRA, `${INTRANET}/Lists/PolicySettings`)).toBeUndefined();
    const other = postAt('https://elsewhere.sharepoint.com/sites/a/SitePages/A.aspx');
    expect(await readerOf(AMIRA).read(other, '')).toBeUndefined();
  });

  it('give nothing, and no failure, to a person who may not read them or when they are gone', async () => {
    expect(await previewPost(postAt(service.url + news, service.url), '', [readerOf(OUTSIDER)])).toEqual({
      kind: 'none'
    });
    await expect(read(AMIRA, `${INTRANET}/SitePages/Gone.aspx`)).rejects.toMatchObject({
      failure: { kind: 'missing' }
    });
  });

  it.each([
    ['there', 'with its words', REVIEWER, news, '2'],
    ['gone', 'when the page is', REVIEWER, `${INTRANET}/SitePages/Gone.aspx`, ''],
    ['gone', 'when the comment is', REVIEWER, news, '999'],
    ['unknown', 'to a person who may not read it', OUTSIDER, news, ''],
    ['unknown', 'when it is no page', REVIEWER, `${INTRANET}/Lists/PolicySettings`, '']
  ])('are %s to whoever looks later, %s', async (kind, _, login, path, commentId) => {
    const post = postAt(service.url + path, service.url);
    expect(await checkPost(post, commentId, [readerOf(login)])).toMatchObject({ kind });
  });
});

describe('posts on Yammer', () => {
  const grants = createGrants();
  const content = {
    network: 'humanservices.example',
    users: [{ id: '7', full_name: 'Ben Lindqvist', email: 'ben@humanservices.example' }],
    messages: [
      {
        id: '90071992547409931',
        threadId: '90071992547409931',
        senderId: '7',
        text: 'First.',
        createdAt: '2026-11-20T01:00:00Z'
      },
      {
        id: '90071992547409932',
        threadId: '90071992547409931',
        senderId: '7',
        text: 'Reply.',
        createdAt: '2026-11-20T02:00:00Z'
      }
    ]
  };
  let server: Server;
  let posts: YammerPosts;

  beforeEach(async () => {
    grants.set('yammer', true);
    const yammer = createYammer(content, grants);
    server = createServer((request, response) => yammer.handle(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    posts = new YammerPosts(url, async (address) => {
      const token = grants.issue('yammer', AMIRA);
      if (!token) throw new Error('The grant is missing.');
      return fetch(address, { headers: { Authorization: `Bearer ${token}` } });
    });
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('are read by an old link and a new one, with who wrote them', async () => {
    const old = postAt('https://www.yammer.com/x.example/#/Threads/show?threadId=90071992547409931');
    expect(await posts.read(old)).toEqual({
      text: 'First.',
      author: 'Ben Lindqvist (ben@humanservices.example)',
      postedAt: '2026-11-20T01:00:00Z'
    });
    const reply = postAt('https://www.yammer.com/x.example/messages/90071992547409932');
    expect(await posts.read(reply)).toMatchObject({ text: 'Reply.' });
  });

  it('can be chosen from the recent ones, by a link that is recognised', async () => {
    const [newest] = await posts.recent();
    expect(newest).toMatchObject({ text: 'Reply.', author: 'Ben Lindqvist (ben@humanservices.example)' });
    expect(postAt(newest.link).key).toBe('yammer:90071992547409932');
  });

  it('are a plain refusal without the grant, and the panel goes on without', async () => {
    grants.set('yammer', false);
    await expect(posts.recent()).rejects.toMatchObject({ failure: { kind: 'denied' } });
    const post = postAt('https://www.yammer.com/x.example/messages/90071992547409932');
    expect(await previewPost(post, '', [posts])).toEqual({ kind: 'none' });
    expect(await checkPost(post, '', [posts])).toEqual({ kind: 'unknown' });
  });

  it('are there or gone to whoever looks later', async () => {
    const there = postAt('https://www.yammer.com/x.example/messages/90071992547409932');
    expect(await checkPost(there, '', [posts])).toMatchObject({ kind: 'there', preview: { text: 'Reply.' } });
    const gone = postAt('https://www.yammer.com/x.example/messages/1');
    expect(await checkPost(gone, '', [posts])).toEqual({ kind: 'gone' });
  });

  it('are busy past the service’s limit', async () => {
    for (let i = 0; i < 10; i += 1) await posts.recent();
    await expect(posts.recent()).rejects.toMatchObject({ failure: { kind: 'throttled' } });
  });
});

describe('a reader that does not answer', () => {
  it('is not waited for', async () => {
    jest.useFakeTimers();
    const post = postAt('https://forum.example/1');
    const preview = previewPost(post, '', [{ read: () => new Promise(() => undefined) }]);
    await jest.advanceTimersByTimeAsync(3000);
    expect(await preview).toEqual({ kind: 'late' });
    jest.useRealTimers();
  });
});
