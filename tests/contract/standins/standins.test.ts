import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGrants } from '../../../workbench/standins/grants';
import { createGraph } from '../../../workbench/standins/graph';
import { createYammer } from '../../../workbench/standins/yammer';

const AMIRA = 'amira@humanservices.example';
const servers: Server[] = [];

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handle);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterAll(() =>
  servers.forEach((server) => {
    server.closeAllConnections();
    server.close();
  })
);

const grants = createGrants();
const bearer = (api: 'yammer' | 'graph'): RequestInit => ({
  headers: { authorization: `Bearer ${grants.issue(api, AMIRA)}` }
});

describe('grants', () => {
  it('are none to begin with, serve one API, and can be taken back', () => {
    const own = createGrants();
    expect(own.issue('yammer', AMIRA)).toBeUndefined();
    own.set('yammer', true);
    const token = own.issue('yammer', AMIRA);
    expect(own.bearer('yammer', `Bearer ${token}`)).toBe(AMIRA);
    expect(own.bearer('graph', `Bearer ${token}`)).toBeUndefined();
    own.set('yammer', false);
    expect(own.bearer('yammer', `Bearer ${token}`)).toBeUndefined();
  });
});

describe('Yammer', () => {
  let url = '';
  let now = 0;
  const id = (n: number): string => String(4_000_000_000_000_000n + BigInt(n));

  beforeAll(async () => {
    grants.set('yammer', true);
    const messages = Array.from({ length: 25 }, (_, n) => ({
      id: id(n),
      threadId: id(n < 3 ? 0 : n),
      senderId: '7',
      text: `post ${n}`,
      createdAt: '2026/11/22 05:00:00 +0000'
    }));
    const users = [{ id: '7', full_name: 'Ben', email: 'ben@humanservices.example' }];
    const yammer = createYammer(
      { network: 'humanservices.example', users, messages },
      grants,
      () => new Date(now)
    );
    url = `${await listen((request, response) => yammer.handle(request, response))}/api/v1`;
  });
  beforeEach(() => {
    now += 60_000;
  });

  it('gives a message, a thread and a feed with who wrote', async () => {
    const message = await (await fetch(`${url}/messages/${id(1)}.json`, bearer('yammer'))).json();
    expect(message).toMatchObject({ id: id(1), thread_id: id(0), body: { plain: 'post 1' } });
    const thread = await (await fetch(`${url}/messages/in_thread/${id(0)}.json`, bearer('yammer'))).json();
    expect(thread.messages).toHaveLength(3);
    const feed = await (await fetch(`${url}/messages/following.json`, bearer('yammer'))).json();
    expect([feed.messages.length, feed.meta.older_available, feed.references[0].full_name]).toEqual([
      20,
      true,
      'Ben'
    ]);
    const older = await (
      await fetch(`${url}/messages/following.json?older_than=${feed.messages[19].id}`, bearer('yammer'))
    ).json();
    expect([older.messages.length, older.meta.older_available]).toEqual([5, false]);
  });

  it('refuses without a token, the eleventh call in half a minute, and what it does not know', async () => {
    expect((await fetch(`${url}/messages/following.json`)).status).toBe(401);
    const statuses = [];
    for (let n = 0; n < 11; n += 1)
      statuses.push((await fetch(`${url}/messages/${id(1)}.json`, bearer('yammer'))).status);
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
    now += 30_000;
    expect((await fetch(`${url}/messages/1.json`, bearer('yammer'))).status).toBe(404);
    const unknown = await fetch(`${url}/groups.json`, bearer('yammer'));
    expect([unknown.status, await unknown.text()]).toEqual([
      501,
      expect.stringContaining('/api/v1/groups.json')
    ]);
  });
});

describe('Microsoft Graph', () => {
  let url = '';

  beforeAll(async () => {
    grants.set('graph', true);
    const members = Array.from({ length: 5 }, (_, n) => ({
      id: `u${n}`,
      displayName: `User ${n}`,
      mail: `u${n}@x.example`,
      userPrincipalName: `u${n}@x.example`
    }));
    const graph = createGraph(
      { groups: { staff: { displayName: "Staff of O'Brien", mail: 'staff@x.example', members } } },
      grants,
      () => url
    );
    url = await listen((request, response) => graph.handle(request, response));
  });

  it("pages through a group's members", async () => {
    const found: string[] = [];
    let next: string | undefined = `${url}/v1.0/groups/staff/members?$top=2&$select=mail`;
    while (next) {
      const page = (await (await fetch(next, bearer('graph'))).json()) as {
        value: { mail: string }[];
        '@odata.nextLink'?: string;
      };
      found.push(...page.value.map(({ mail }) => mail));
      next = page['@odata.nextLink'];
    }
    expect(found).toEqual([0, 1, 2, 3, 4].map((n) => `u${n}@x.example`));
  });

  it('finds groups by the beginning of their name', async () => {
    const found = async (name: string): Promise<unknown> => {
      const filter = encodeURIComponent(`startswith(displayName,'${name}')`);
      const response = await fetch(
        `${url}/v1.0/groups?$filter=${filter}&$select=id,displayName`,
        bearer('graph')
      );
      return ((await response.json()) as { value: unknown }).value;
    };
    expect(await found("staff of o''b")).toEqual([{ id: 'staff', displayName: "Staff of O'Brien" }]);
    expect(await found('of')).toEqual([]);
  });

  it('refuses without a token and what it does not know', async () => {
    const status = async (path: string, init?: RequestInit): Promise<number> =>
      (await fetch(`${url}${path}`, init)).status;
    expect(await status('/v1.0/groups/staff/members')).toBe(401);
    expect(await status('/v1.0/groups/none/members', bearer('graph'))).toBe(404);
    expect(await status('/v1.0/me', bearer('graph'))).toBe(501);
    expect(await status('/v1.0/groups/staff/members?$filter=x', bearer('graph'))).toBe(501);
    expect(await status('/v1.0/groups/staff/members?$top=1000', bearer('graph'))).toBe(400);
  });
});
