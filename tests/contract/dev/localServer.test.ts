import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { startServer } from '../../browser/server';
import type { RunningServer } from '../../browser/server';
import { AMIRA, OWNER } from '../startService';

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

/** An answer to a request with headers that a browser sets itself and lets no page set. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, refuse) => {
    const asked = httpRequest(server.url + path, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', refuse).end();
  });
}

const from = (site: string): Record<string, string> => ({ 'Sec-Fetch-Site': site });
const asOwner = `as=${OWNER}`;

describe('who one is on the local server', () => {
  const me = '/sites/intranet/_api/web/currentuser?$select=UserPrincipalName';
  const whoIs = async (path: string, headers: Record<string, string>): Promise<string> => {
    const { body } = await ask(path, { ...headers, Accept: 'application/json' });
    return (JSON.parse(body) as { UserPrincipalName: string }).UserPrincipalName;
  };

  it.each(['cross-site', 'same-site'])('is not changed by a %s page that leads here', async (site) => {
    const visit = await ask(`/?${asOwner}`, from(site));
    expect(visit.status).toBe(200);
    expect(visit.headers['set-cookie']).toBeUndefined();
    expect(visit.body).not.toContain(`value="${OWNER}" selected`);
    expect(await whoIs(`${me}&${asOwner}`, from(site))).toBe(AMIRA);
    expect(await whoIs(me, { ...from(site), 'X-Workbench-User': OWNER })).toBe(AMIRA);
  });

  it.each(['none', 'same-origin'])(
    'is chosen by an address that is typed or on a page here: %s',
    async (site) => {
      const visit = await ask(`/?${asOwner}`, from(site));
      const [cookie] = visit.headers['set-cookie'] ?? [];
      expect(cookie).toContain(encodeURIComponent(OWNER));
      expect(visit.body).toContain(`value="${OWNER}" selected`);
      // It stays whom one chose, and no page elsewhere takes it back.
      const kept = { Cookie: cookie.split(';', 1)[0] };
      expect(await whoIs(`${me}&as=${AMIRA}`, { ...kept, ...from('cross-site') })).toBe(OWNER);
    }
  );

  it('is what a script says', async () => {
    expect(await whoIs(`${me}&${asOwner}`, {})).toBe(OWNER);
    expect(await whoIs(me, { 'X-Workbench-User': OWNER })).toBe(OWNER);
  });
});

describe('the host’s own files', () => {
  it.each([
    'frame.css',
    'frame.js',
    'favicon.svg',
    'teams.css',
    'teams.js',
    'reload.js',
    'validDomains.json'
  ])('are served: %s', async (name) => {
    const { status, body } = await ask(`/_host/${name}`);
    expect([status, body === '']).toEqual([200, false]);
  });

  it('are the scripts that a page loads, and what stands behind its components', async () => {
    const { body } = await ask('/sites/intranet/SitePages/Social-Media-Policy.aspx');
    const named = [...new Set(body.match(/_host\/[\w./-]+/g))];
    const [scripts, components] = ['scripts', 'components'].map((kind) =>
      named.filter((path) => path.startsWith(`_host/${kind}/`))
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const path of scripts) expect([path, (await ask(`/${path}`)).status]).toEqual([path, 200]);
    const answers = await Promise.all(components.map((path) => ask(`/${path}`)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'scripts/constructor',
    'scripts/frame.js',
    'components/constructor.js',
    'components/__proto__.js',
    'pageHost.ts',
    'teams/teams.css',
    '..%2fpackage.json',
    'none',
    ''
  ])('are none by another name: %s', async (name) => {
    expect((await ask(`/_host/${name}`)).status).toBe(404);
  });
});

describe('a token', () => {
  const address = `/_workbench/token?resource=${encodeURIComponent('https://graph.microsoft.com')}`;
  const byPage = { ...from('same-origin'), 'Sec-Fetch-Dest': 'empty' };

  beforeAll(async () => {
    const body = JSON.stringify({ graph: true });
    expect((await fetch(`${server.url}/_workbench/grants`, { method: 'POST', body })).status).toBe(200);
  });

  it('is for a script of a page here', async () => {
    const { status, body } = await ask(address, byPage);
    expect([status, body === '']).toEqual([200, false]);
  });

  it.each([
    ['another program', {}],
    ['whoever visits its address', { ...from('none'), 'Sec-Fetch-Dest': 'document' }],
    ['a link on a page here', { ...from('same-origin'), 'Sec-Fetch-Dest': 'document' }],
    ['a script of another site', { ...byPage, ...from('cross-site') }],
    ['a script of another port', { ...byPage, ...from('same-site') }]
  ])('is not for %s', async (_, headers: Record<string, string>) => {
    const { status, body } = await ask(address, headers);
    expect([status, body]).toEqual([403, expect.stringContaining('own pages')]);
  });
});
