import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { reviewersGroup } from '../../../src/adapters/sharepoint/schema/groups';
import { openCase } from '../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../src/application/reporting/workOnCase';
import { boardOf } from '../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../src/domain/reporting/caseBoard';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };
const hash = 'a'.repeat(64);
const otherHash = 'b'.repeat(64);
const goodLink = 'https://forum.example/1';

let service: Started;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

const casesAs = (login: string) =>
  new SharePointCaseLists(connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } }));

/** A row as a person writes it past the product, straight to the list. */
async function plant(login: string, change: Record<string, string> = {}): Promise<void> {
  const { web } = await service.as(login);
  const row = { Title: 'A post', PostLink: goodLink, PostKeyHash: hash, ReportStatus: 'received' };
  await web.getList(`${INTRANET}/Lists/PostReports`).items.add({ ...row, ...change });
}

async function board(): Promise<BoardEntry[]> {
  const { reports, cases } = await casesAs(REVIEWER).readBoard();
  return boardOf(reports, cases, clock.now());
}

const open = (entry: BoardEntry): Promise<OpenCase> =>
  openCase(entry, { name: 'Rafael Reviewer', email: REVIEWER }, { cases: casesAs(REVIEWER), clock });

describe('a report that a person wrote past the product', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@forum.example/1', 'forum'])(
    'has no link to press when the link is %s',
    async (link) => {
      await plant(AMIRA, { PostLink: link });
      await plant(BEN);
      const { reports } = await open((await board())[0]);
      expect(reports.map((report) => report.link)).toEqual(['', goodLink]);
    }
  );

  const addition = { intentionId: 'x', details: 'More.', addedAt: 'never' };
  it.each<[string, Record<string, string>, object]>([
    ['a status that is not known', { ReportStatus: 'gone' }, { status: 'beingLookedAt' }],
    ['a system that is not known', { PostSystem: 'myspace' }, { system: 'other' }],
    ['an author that is not known', { AuthorKind: 'ghost' }, { authorKind: 'unknown' }],
    ['a source that is not known', { EvidenceSource: 'told' }, { evidence: { source: 'none' } }],
    ['additions that are no JSON', { Additions: '[{' }, { additions: [] }],
    ['additions that are no list', { Additions: '{"a":1}' }, { additions: [] }],
    ['additions that are no objects', { Additions: '[null,1,[]]' }, { additions: [] }],
    [
      'an addition with parts missing',
      { Additions: JSON.stringify([addition]) },
      { additions: [{ ...addition, reasons: [], evidence: { text: '', source: 'none' } }] }
    ],
    ['reasons that are no JSON', { CitedReasons: 'no' }, { reasons: [] }],
    ['reasons with numbers for words', { CitedReasons: '[{"code":1}]' }, { reasons: [{ code: '' }] }]
  ])('keeps nobody from its case or the others with %s', async (_, change, expected) => {
    await plant(AMIRA, change);
    await plant(BEN, { PostKeyHash: otherHash });
    const entries = await board();
    expect(entries).toMatchObject([{ reportIds: [1], status: 'new' }, { reportIds: [2] }]);
    expect((await open(entries[0])).reports).toMatchObject([expected]);
    expect((await open(entries[1])).reports).toHaveLength(1);
    expect(await board()).toMatchObject([{ status: 'beingLookedAt', outOfStep: [] }, { outOfStep: [] }]);
  });

  it.each(["x' or Id gt 0 or PostKeyHash eq '", 'A'.repeat(64), 'a', ''])(
    'brings no key into a query but a hash: “%s”',
    async (key) => {
      await plant(AMIRA, { PostKeyHash: key });
      await plant(BEN, { PostKeyHash: otherHash });
      const [planted, other] = await board();
      expect(planted).toMatchObject({ reportIds: [1] });
      await expect(open(planted)).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
      await expect(casesAs(REVIEWER).find(key)).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
      expect((await open(other)).reports).toMatchObject([{ id: 2 }]);
    }
  );
});

describe('a reviewer who is no member of the site', () => {
  it('reads the board and opens a case', async () => {
    await plant(AMIRA, { PostLink: 'javascript:alert(1)' });
    const { web } = await service.as(OWNER);
    const login = `i:0#.f|membership|${REVIEWER}`;
    await web.associatedMemberGroup.users.removeByLoginName(login);
    const reviewers = await web.siteGroups.getByName(reviewersGroup.title).users();
    expect(reviewers.map(({ LoginName }) => LoginName)).toEqual([login]);
    const { status } = await service.fetch(
      REVIEWER,
      `${INTRANET}/_api/web/GetList('${INTRANET}/Lists/PolicyVersions')/items`
    );
    expect(status).toBe(closedList.status);
    const { reports } = await open((await board())[0]);
    expect(reports).toMatchObject([{ id: 1, link: '' }]);
  });
});
