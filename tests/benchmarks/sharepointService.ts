import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSharePointService } from '../../workbench/sharepoint';
import type { BulkRow, Person, SharePointService } from '../../workbench/sharepoint/service';

/*
 * Prints how fast the service is at a department's size. Run it with
 *   npx tsx tests/benchmarks/sharepointService.ts [people] [rows]
 */

const PEOPLE = Number(process.argv[2] ?? 34_890);
const ROWS = Number(process.argv[3] ?? 250_000);
const OWNER = 'owner@humanservices.example';
const WEB = '/sites/intranet';
const LIST = `${WEB}/Lists/Evidence`;

const login = (index: number): string => `person${index}@humanservices.example`;

function person(address: string, displayName: string): Person {
  return { login: address, displayName, email: address, aadUserId: '00000000-0000-4000-8000-000000000000' };
}

function* rows(): Generator<BulkRow> {
  const start = Date.parse('2020-01-01T00:00:00Z');
  for (let index = 0; index < ROWS; index += 1) {
    yield {
      author: login(index % PEOPLE),
      created: `${new Date(start + index * 60_000).toISOString().slice(0, 19)}Z`,
      fields: {
        Title: 'social-media 1',
        PolicyKey: 'social-media',
        VersionNumber: 1 + Math.floor(index / PEOPLE),
        ContentHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
        IntentionId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
      }
    };
  }
}

function report(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(44)} ${value}\n`);
}

function timed<T>(what: string, work: () => T): T {
  const started = performance.now();
  const result = work();
  report(what, `${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

type Client = (path: string, init?: RequestInit) => Promise<Response>;

async function listen(
  service: SharePointService,
  setUrl: (url: string) => void
): Promise<{ client: (as: string) => Client; stop: () => void }> {
  const server = createServer((request, response) => {
    void service.handle(request, response, String(request.headers['x-workbench-user']));
  });
  // Writing the rows holds up the process longer than a connection is kept by default.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  setUrl(url);
  const client =
    (as: string): Client =>
    async (path, init = {}) => {
      const answer = await fetch(`${url}${WEB}/_api/${path}`, {
        ...init,
        headers: {
          accept: 'application/json;odata=nometadata',
          'content-type': 'application/json',
          ...init.headers,
          'x-workbench-user': as
        }
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer;
    };
  return {
    client,
    stop: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

async function setUp(
  owner: Client
): Promise<(path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>> {
  const { FormDigestValue } = (await (await owner('contextinfo', { method: 'POST' })).json()) as {
    FormDigestValue: string;
  };
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    owner(path, {
      method: 'POST',
      headers: { 'X-RequestDigest': FormDigestValue, ...headers },
      body: JSON.stringify(body)
    });
  await post('web/lists', { Title: 'Evidence', BaseTemplate: 100 });
  const list = `web/GetList('${LIST}')`;
  for (const [name, kind] of [
    ['PolicyKey', 2],
    ['VersionNumber', 9],
    ['ContentHash', 2],
    ['IntentionId', 2]
  ] as const) {
    await post(`${list}/fields`, { Title: name, FieldTypeKind: kind, Indexed: true });
  }
  await post(
    `${list}/fields/getByInternalNameOrTitle('Author')`,
    { Indexed: true },
    { 'X-HTTP-Method': 'MERGE' }
  );
  await post(list, { ReadSecurity: 2 }, { 'X-HTTP-Method': 'MERGE' });
  return post;
}

async function median(what: string, times: number, work: (round: number) => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await work(round);
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  report(
    what,
    `${taken[Math.floor(times / 2)].toFixed(1)} ms median, ${taken[times - 1].toFixed(1)} ms worst of ${times}`
  );
}

async function run(): Promise<void> {
  const file = join(tmpdir(), `sharepoint-benchmark-${process.pid}.sqlite`);
  let url = '';
  const service = createSharePointService({
    tenant: {
      tenantId: '11111111-1111-4111-8111-111111111111',
      people: [person(OWNER, 'Owner')],
      webs: [{ url: WEB, title: 'Intranet', owners: [OWNER], members: [], visitors: [] }]
    },
    databaseFile: file,
    origin: () => url
  });
  const { client, stop } = await listen(service, (address) => {
    url = address;
  });
  const owner = client(OWNER);
  const post = await setUp(owner);

  report('people, rows', `${PEOPLE}, ${ROWS}`);
  const people = Array.from({ length: PEOPLE }, (_, index) => person(login(index), `Person ${index}`));
  timed('adding the people', () => service.addPeople(people, { webUrl: WEB, title: 'Intranet Visitors' }));
  timed('writing the rows', () => service.bulkAdd(WEB, LIST, rows()));

  const list = `web/GetList('${LIST}')`;
  const page = `${list}/items?$top=5000&$select=Id,PolicyKey,VersionNumber,ContentHash,AuthorId,Created`;
  await median('a page of 5,000 rows', 15, async (round) =>
    (await owner(`${page}&$skiptoken=Paged%3DTRUE%26p_ID%3D${round * 5000}`)).text()
  );
  await median('one item by an indexed filter', 50, async (round) =>
    (
      await owner(
        `${list}/items?$filter=IntentionId eq '00000000-0000-4000-8000-${String(round * 997).padStart(12, '0')}'`
      )
    ).text()
  );
  const staff = client(login(5));
  const { FormDigestValue } = (await (await staff('contextinfo', { method: 'POST' })).json()) as {
    FormDigestValue: string;
  };
  const own =
    '<View><Query><Where><Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq></Where></Query></View>';
  await median("a person's own rows by CAML", 50, async () =>
    (
      await staff(`${list}/getitems`, {
        method: 'POST',
        headers: { 'X-RequestDigest': FormDigestValue },
        body: JSON.stringify({ query: { ViewXml: own } })
      })
    ).text()
  );
  await median('adding one row', 30, async (round) =>
    (await post(`${list}/items`, { Title: `one more ${round}` })).text()
  );
  report('memory (resident)', `${(process.memoryUsage.rss() / 1024 / 1024).toFixed(0)} MB`);

  stop();
  service.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

void run();
