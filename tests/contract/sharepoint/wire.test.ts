import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createRequestLog } from '../../../workbench/sharepoint/requestLog';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, refusalOf, startService } from '../startService';
import type { Started } from '../startService';

const API = `${INTRANET}/_api`;
let started: Started;
let now = new Date('2026-11-22T05:00:00Z');

beforeAll(async () => {
  started = await startService({ clock: () => now });
  const { web } = await started.as(OWNER);
  await web.lists.add('Wire');
});
afterAll(() => started.close());

const items = `${API}/web/lists/getByTitle('Wire')/items`;

describe('digests', () => {
  const post = (login: string, digest?: string): Promise<Response> =>
    started.fetch(login, items, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(digest ? { 'X-RequestDigest': digest } : {}) },
      body: '{"Title":"x"}'
    });
  const codeOf = async (answer: Response): Promise<string> =>
    ((await answer.json()) as { 'odata.error': { code: string } })['odata.error'].code;

  it('are asked for on every write', async () => {
    const refused = await post(OWNER);
    expect(refused.status).toBe(403);
    expect(await codeOf(refused)).toMatch(/^-2130575251/);
    expect((await post(OWNER, await started.digest(OWNER))).status).toBe(201);
  });

  it('serve one person on one site', async () => {
    expect((await post(OWNER, await started.digest(AMIRA))).status).toBe(403);
    expect((await post(OWNER, await started.digest(OWNER, '/'))).status).toBe(403);
    expect((await post(OWNER, (await started.digest(OWNER)).replace('05:00', '05:01'))).status).toBe(403);
  });

  it('expire after half an hour', async () => {
    const digest = await started.digest(OWNER);
    expect(digest).toMatch(/^0x[0-9A-F]+,22 Nov 2026 05:00:00 -0000$/);
    now = new Date('2026-11-22T05:30:01Z');
    expect(await codeOf(await post(OWNER, digest))).toMatch(/^-2130575252/);
    now = new Date('2026-11-22T05:00:00Z');
  });
});

describe('identity', () => {
  it('each site knows people by its own ids', async () => {
    const intranet = await (await started.as(AMIRA)).web.currentUser();
    const root = await (await started.as(AMIRA, '/')).web.currentUser();
    expect(intranet).toMatchObject({
      Title: 'Amira Haddad',
      LoginName: `i:0#.f|membership|${AMIRA}`,
      Email: AMIRA
    });
    expect(intranet.Id).not.toBe(root.Id);
  });

  it("ensureUser knows the tenant's people and no one else", async () => {
    const { web } = await started.as(OWNER);
    expect((await web.ensureUser(`i:0#.f|membership|${BEN}`)).Email).toBe(BEN);
    expect((await refusalOf(web.ensureUser('nobody@nowhere.example'))).status).toBe(400);
    expect((await web.siteUsers.getByEmail(BEN)()).Title).toBe("Ben O'Neill");
    expect((await web.siteUsers.getByLoginName(`i:0#.f|membership|${AMIRA}`)()).Title).toBe('Amira Haddad');
  });

  it('strangers and outsiders are refused everything', async () => {
    for (const login of [OUTSIDER, 'nobody@nowhere.example']) {
      for (const path of [
        'web',
        'web/lists',
        "web/lists/getByTitle('Wire')/items",
        'web/currentuser',
        'web/sitegroups',
        'site'
      ]) {
        expect([path, (await started.fetch(login, `${API}/${path}`)).status]).toEqual([path, 403]);
      }
      expect((await started.fetch(login, `${API}/contextinfo`, { method: 'POST' })).status).toBe(403);
    }
  });

  it('the page context is there for those who may open the web', () => {
    expect(started.service.pageContext(INTRANET, AMIRA)).toMatchObject({
      webTitle: 'Intranet',
      user: { login: AMIRA },
      permissions: { High: 176, Low: 138612833 }
    });
    expect(started.service.pageContext(INTRANET, OUTSIDER)).toBeUndefined();
    expect(started.service.pageContext('/sites/none', OWNER)).toBeUndefined();
  });
});

describe('$batch', () => {
  it('does each request by itself: one refused does not undo the others', async () => {
    const sp = await started.as(OWNER);
    const before = (await sp.web.lists.getByTitle('Wire')()).ItemCount;
    const [batched, execute] = sp.batched();
    const list = batched.web.lists.getByTitle('Wire');
    const first = list.items.add({ Title: 'one' });
    const bad = refusalOf(list.items.add({ Nowhere: 1 }));
    const read = list.items.select('Title').filter("Title eq 'one'")();
    const changed = list.items.getById(1).update({ Title: 'changed in a batch' });
    const gone = refusalOf(list.items.getById(99)());
    await execute();
    expect((await first).Title).toBe('one');
    expect((await bad).status).toBe(400);
    expect(await read).toHaveLength(1);
    expect((await changed).etag).toBe('"2"');
    expect((await gone).status).toBe(404);
    expect((await sp.web.lists.getByTitle('Wire')()).ItemCount).toBe(before + 1);
  });

  it('refuses what is malformed', async () => {
    const digest = await started.digest(OWNER);
    const send = (contentType: string, body: string): Promise<Response> =>
      started.fetch(OWNER, `${API}/$batch`, {
        method: 'POST',
        headers: { 'content-type': contentType, 'X-RequestDigest': digest },
        body
      });
    expect((await send('application/json', '{}')).status).toBe(400);
    expect((await send('multipart/mixed; boundary=b', '--b\nnonsense')).status).toBe(400);
    const part = (line: string): string =>
      `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line}\nAccept: application/json\n\n\n--b--\n`;
    expect((await send('multipart/mixed; boundary=b', part('BREW /x HTTP/1.1'))).status).toBe(400);
    expect(
      (await send('multipart/mixed; boundary=b', part('GET https://elsewhere.example/_api/web HTTP/1.1')))
        .status
    ).toBe(400);
    const good = await send('multipart/mixed; boundary=b', part(`GET ${started.url}${API}/web HTTP/1.1`));
    expect(await good.text()).toMatch(/--\r\n$/);
    expect((await started.fetch(OWNER, `${API}/$batch`, { method: 'POST', body: '' })).status).toBe(403);
  });
});

describe('a request in a $batch for another web', () => {
  it('is said not to be covered, and neither reads nor writes in either web', async () => {
    const part = (line: string, body = ''): string =>
      `--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n\n${body}\n`;
    const added = JSON.stringify({ Title: 'Across', BaseTemplate: 100 });
    const listsOf = async (web: string): Promise<string[]> =>
      (await (await started.as(OWNER, web)).web.lists.select('Title')()).map(({ Title }) => Title);
    const before = await Promise.all([listsOf('/'), listsOf(INTRANET)]);
    const answer = await started.fetch(OWNER, `${API}/$batch`, {
      method: 'POST',
      headers: {
        'content-type': 'multipart/mixed; boundary=b',
        'X-RequestDigest': await started.digest(OWNER)
      },
      body: [
        part(`GET ${started.url}/_api/web`).replaceAll('--c', '--b'),
        '--b\nContent-Type: multipart/mixed; boundary=c\n\n',
        part(`POST ${started.url}/_api/web/lists`, added),
        '--c--\n',
        '--b--\n'
      ].join('')
    });
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 501', 'HTTP/1.1 501']);
    expect(text).toContain('another web');
    expect(await Promise.all([listsOf('/'), listsOf(INTRANET)])).toEqual(before);
  });
});

describe('answers', () => {
  it('come plain, bare or verbose as the Accept header asks', async () => {
    const get = async (
      accept: string,
      path = `${API}/web/lists?$top=1&$select=Title`
    ): Promise<Record<string, unknown>> =>
      (await (await started.fetch(OWNER, path, { headers: { accept } })).json()) as Record<string, unknown>;
    expect(await get('application/json;odata=nometadata')).toEqual({ value: [{ Title: 'Wire' }] });
    expect(await get('application/json;odata=verbose')).toMatchObject({
      d: { results: [{ Title: 'Wire', __metadata: { type: 'SP.List' } }] }
    });
    expect(await get('application/json')).toMatchObject({
      value: [{ 'odata.type': 'SP.List', Title: 'Wire' }]
    });
    expect(await get('application/json;odata=verbose', `${API}/web/nothing`)).toMatchObject({
      error: { message: { lang: 'en-US' } }
    });
  });

  it('name what is unknown, and tell malformed input apart from it', async () => {
    const status = async (path: string, init?: RequestInit): Promise<number> =>
      (await started.fetch(OWNER, path, init)).status;
    expect(await status(`${API}/web/lists/getByTitle('Wire')/wonders`)).toBe(501);
    expect(await status(`${API}/web/lists/getByTitle('Wire`)).toBe(400);
    expect(await status(`${API}/web/lists/getByTitle(%E0%A4%A)`)).toBe(400);
    expect(await status(`${API}/web/lists/getByTitle()`)).toBe(400);
    expect(await status(`${API}/web/lists?$top=many`)).toBe(400);
    expect(await status('/sites/none/_api/web')).toBe(404);
    expect(await status('/sites/%E0%A4%A/_api/web')).toBe(400);
    expect(await status(`${items}?$filter=Title eq 'what?'`)).toBe(200);
    const digest = await started.digest(OWNER);
    const headers = { 'X-RequestDigest': digest, 'content-type': 'application/json' };
    expect(await status(items, { method: 'POST', headers, body: '{"Title":' })).toBe(400);
    expect(await status(items, { method: 'POST', headers, body: '[1]' })).toBe(400);
    const stale = { ...headers, 'If-Match': '"stale"' };
    expect(await status(`${items}(1)`, { method: 'PATCH', headers: stale, body: '{"Title":"x"}' })).toBe(412);
  });
});

describe('faults on command', () => {
  const arm = (...faults: unknown[]): void => started.faults.arm(faults);
  const count = async (): Promise<number> =>
    (await (await started.as(OWNER)).web.lists.getByTitle('Wire')()).ItemCount;

  afterEach(() => arm());

  it('answer with a status and Retry-After, as often as asked', async () => {
    arm({ method: 'GET', path: '/items', status: 429, retryAfter: 2, times: 2 });
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await started.fetch(OWNER, items));
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(answers[0].headers.get('retry-after')).toBe('2');
  });

  it('drop the connection before the write, or after it', async () => {
    const { web } = await started.as(OWNER);
    const before = await count();
    arm({ method: 'POST', path: '/items', drop: 'before' });
    await expect(web.lists.getByTitle('Wire').items.add({ Title: 'lost' })).rejects.toThrow();
    expect(await count()).toBe(before);
    arm({ method: 'POST', path: '/items', drop: 'after' });
    await expect(web.lists.getByTitle('Wire').items.add({ Title: 'landed' })).rejects.toThrow();
    expect(await count()).toBe(before + 1);
  });

  it('reach the requests inside a batch', async () => {
    const [batched, execute] = (await started.as(OWNER)).batched();
    arm({ method: 'POST', path: '/items', status: 503 });
    const added = refusalOf(batched.web.lists.getByTitle('Wire').items.add({ Title: 'in a batch' }));
    const read = batched.web.lists.getByTitle('Wire')();
    await execute();
    expect((await added).status).toBe(503);
    expect((await read).Title).toBe('Wire');
  });

  it('answer HTML in place of JSON, or half of it', async () => {
    arm({ path: '/items', body: 'html' });
    expect(await (await started.fetch(OWNER, items)).text()).toContain('<html>');
    arm({ path: '/items', body: 'truncated' });
    await expect((await started.fetch(OWNER, items)).json()).rejects.toThrow();
  });

  it('are refused when they make no sense', () => {
    expect(() => arm({ path: '/items' })).toThrow(/at least one/);
    expect(() => arm({ statuss: 500 })).toThrow(/statuss/);
    expect(() => started.faults.arm('x')).toThrow(/array/);
  });
});

describe('a client that leaves in the middle of its request', () => {
  it('does not bring the service down', async () => {
    const { hostname, port } = new URL(started.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${items} HTTP/1.1\r\nHost: ${hostname}\r\nX-Workbench-User: ${OWNER}\r\nContent-Length: 100\r\n\r\n{"Ti`
        );
        socket.end(() => socket.destroy());
      });
      socket.once('close', () => resolve());
    });
    expect((await started.fetch(OWNER, `${API}/web`)).status).toBe(200);
  });
});

describe('the request log', () => {
  it('tells what was asked, by whom, and what came of it', async () => {
    const log = createRequestLog();
    const server = createServer((request, response) => {
      log.watch(request, response, OWNER);
      void started.service.handle(request, response, OWNER);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await (await fetch(`http://127.0.0.1:${port}${API}/web`)).text();
    await (await fetch(`http://127.0.0.1:${port}${API}/web/nothing`)).text();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    expect(log.entries()).toMatchObject([
      { method: 'GET', url: `${API}/web`, status: 200, user: OWNER },
      { url: `${API}/web/nothing`, status: 501 }
    ]);
    expect(log.entries()[0].bytes).toBeGreaterThan(100);
  });
});
