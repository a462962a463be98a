import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { openCase } from '../../../src/application/reporting/workOnCase';
import { boardOf } from '../../../src/domain/reporting/caseBoard';
import type { BulkRow } from '../../../workbench/sharepoint/service';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

const size = { reports: 20_000, cases: 8_000 };
const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };
const hashOf = (post: number): string => post.toString(16).padStart(64, '0');

function* reportRows(): Generator<BulkRow> {
  for (let index = 0; index < size.reports; index += 1) {
    const post = index % size.cases;
    yield {
      author: index === size.reports - 1 ? AMIRA : BEN,
      created: '2026-11-20T00:00:00Z',
      fields: {
        Title: `Post ${post}`,
        IntentionId: `press ${index}`,
        PostSystem: 'yammer',
        PostKeyHash: hashOf(post),
        ReasonCodes: ';RESPECT;',
        CitedReasons: '[]',
        ReportStatus: 'beingLookedAt'
      }
    };
  }
}

function* caseRows(): Generator<BulkRow> {
  for (let post = 1; post < size.cases; post += 1) {
    yield {
      author: OWNER,
      created: '2026-11-21T00:00:00Z',
      fields: {
        Title: `Post ${post}`,
        PostSystem: 'yammer',
        PostKeyHash: hashOf(post),
        CaseStatus: 'beingLookedAt',
        LastReportId: size.reports,
        CaseHistory: '[]'
      }
    };
  }
}

let service: Started;

beforeAll(async () => {
  service = await startProvisioned();
  // The rows have no person's key: they are found by who wrote them, on a tenant where that index serves.
  service.service.assume({ personIndexLiftsThreshold: true });
  service.service.bulkAdd(INTRANET, `${INTRANET}/Lists/PostReports`, reportRows());
  service.service.bulkAdd(INTRANET, `${INTRANET}/Lists/ReportCases`, caseRows());
}, 60_000);

afterAll(() => service.close());

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

describe('20,000 reports in 8,000 cases', () => {
  it('are listed, and the one without a case is opened', async () => {
    const cases = new SharePointCaseLists(siteAs(OWNER));
    const { reports, cases: known } = await cases.readBoard();
    expect([reports.length, known.length]).toEqual([size.reports, size.cases - 1]);
    const board = boardOf(reports, known, clock.now());
    expect(board).toHaveLength(size.cases);
    const fresh = board.filter(({ status }) => status === 'new');
    expect(fresh.map(({ reportIds }) => reportIds)).toEqual([[1, 8001, 16001]]);
    const open = await openCase(fresh[0], { name: 'Olive', email: OWNER }, { cases, clock });
    expect(open.reports).toHaveLength(3);
  }, 30_000);

  it('leave a person their own', async () => {
    const lists = new SharePointReportLists(siteAs(AMIRA));
    expect((await lists.read()).reports).toMatchObject([{ id: size.reports }]);
    expect(await lists.findOwn(hashOf((size.reports - 1) % size.cases))).toHaveLength(1);
    expect(await lists.findOwn(hashOf(5))).toEqual([]);
  });
});
