import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHERWISE, STRICT } from '../../../workbench/sharepoint/unknowns';
import type { Unknowns } from '../../../workbench/sharepoint/unknowns';
import { AMIRA, INTRANET, OUTSIDER, OWNER, startService } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

type Finding = { question: string; answers: string; expected: string; found: string };
type Told = { findings: Finding[]; next: string };

const script = readFileSync(join(__dirname, '../../../tools/tenantTry/tenantTry.js'), 'utf8');
const paste = new Function(
  'fetch',
  'globalThis',
  'console',
  `return ${script.slice(script.indexOf('(async'))}`
);
const SECOND_OWNER = OUTSIDER;

/** The history of a page whose router leaves other people's entries alone. */
function pageAt(origin: string): Record<string, unknown> {
  const entries = [`${origin}${INTRANET}/SitePages/Home.aspx`];
  return {
    get location() {
      return new URL(entries[entries.length - 1]);
    },
    history: {
      pushState: (_state: unknown, _title: string, url: string) => entries.push(url),
      back: () => entries.pop()
    },
    addEventListener: (_name: string, listener: () => void) => setImmediate(listener)
  };
}

/** The rest of the 5,100 rows past REST, once the script has sent its first batch. */
function fillUp(started: Started): void {
  const rows = Array.from({ length: 5000 }, () => ({
    author: OWNER,
    created: '2026-11-22T00:00:00Z',
    fields: { Title: 'row' }
  }));
  started.service.bulkAdd(INTRANET, 'Lists/TenantTryRows', rows);
}

/** Everything that is told to a person who pastes the script, in all of its tables. */
async function pasteAs(started: Started, login: string): Promise<Told> {
  const told: Told = { findings: [], next: '' };
  let isFilled = false;
  const get = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await started.fetch(login, path, init);
    if (path.endsWith('$batch') && !isFilled) {
      isFilled = true;
      fillUp(started);
    }
    return answer;
  };
  await paste(get, pageAt(started.url), {
    table: (found: Finding[]) => told.findings.push(...found),
    log: (text: string) => (told.next = text),
    warn: () => undefined
  });
  return told;
}

async function startOn(unknowns: Unknowns): Promise<Started> {
  const webs = tenant.webs.map((web) => ({
    ...web,
    owners: [OWNER, SECOND_OWNER],
    deniesScripts: true
  }));
  return startService({ tenant: { ...tenant, webs, unknowns } });
}

const isAsExpected = ({ expected, found }: Finding): boolean => found.startsWith(expected);

describe.each([
  ['strict', STRICT],
  ['other', OTHERWISE]
])('the script for a tenant, on the %s side of what nobody knows', (side, unknowns) => {
  let started: Started;
  let owner: Told;
  let staff: Told;
  let secondOwner: Told;
  let end: Told;
  const settling = (): Finding[] =>
    [owner, staff].flatMap(({ findings }) => findings.filter((f) => f.answers));

  beforeAll(async () => {
    started = await startOn(unknowns);
    owner = await pasteAs(started, OWNER);
    staff = await pasteAs(started, AMIRA);
    secondOwner = await pasteAs(started, SECOND_OWNER);
    end = await pasteAs(started, OWNER);
  }, 180_000);
  afterAll(() => started.close());

  it('finds what is not in question as it is here', () => {
    const others = [owner, staff].flatMap(({ findings }) => findings.filter((f) => !f.answers));
    expect(others.length).toBeGreaterThan(25);
    expect(others.filter((finding) => !isAsExpected(finding))).toEqual([]);
  });

  it('tells the side of every question', () => {
    expect(settling().length).toBeGreaterThan(10);
    expect(settling().filter((finding) => isAsExpected(finding) !== (side === 'strict'))).toEqual([]);
  });

  it('lets a second owner change a group only where it was given to the owners, and custom actions of all where they may', () => {
    const isGiven = side === 'other';
    expect(secondOwner.findings.map((finding) => isAsExpected(finding))).toEqual([
      true,
      true,
      !isGiven,
      !isGiven,
      side === 'strict'
    ]);
  });

  it('shows the owner what has become of the rows of staff, and leaves nothing behind', async () => {
    const forged = end.findings.filter(({ question }) => question.includes('colleague'));
    expect(forged.map(({ found }) => found.split(' by ')[1])).toEqual(side === 'strict' ? [] : [OWNER]);
    expect(end.findings.filter((finding) => !isAsExpected(finding))).toEqual([]);
    const { web } = await started.as(OWNER);
    const left = [await web.lists(), await web.siteGroups(), await web.roleDefinitions()];
    expect(JSON.stringify(left)).not.toContain('TenantTry');
  });
});

it('the script has a line for every question, and sends staff away until an owner has gone first', async () => {
  const optional = Object.keys(STRICT).filter((question) => !script.includes(`'${question}`));
  expect(optional).toEqual([]);
  const started = await startOn(STRICT);
  expect(await pasteAs(started, AMIRA)).toEqual({
    findings: [],
    next: expect.stringContaining('an owner of the site goes first') as string
  });
  await started.close();
});
