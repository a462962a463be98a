import { readBoard } from '../../../src/application/reporting/readBoard';
import { openCase } from '../../../src/application/reporting/workOnCase';
import type { BulkRow } from '../../../workbench/sharepoint/service';
import { Reporting, idsOf } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

const size = { reports: 20_000, cases: 8_000 };
const tenMinutesMs = 10 * 60 * 1000;
const firstAt = Date.parse('2026-01-01T00:00:00Z');
const hashOf = (post: number): string => post.toString(16).padStart(64, '0');

function* reportRows(): Generator<BulkRow> {
  for (let index = 0; index < size.reports; index += 1) {
    const post = index % size.cases;
    yield {
      author: index === size.reports - 1 ? AMIRA : BEN,
      created: new Date(firstAt + index * tenMinutesMs).toISOString(),
      fields: {
        Title: `Post ${post}`,
        IntentionId: `press ${index}`,
        PostSystem: 'yammer',
        PostLink: `https://www.yammer.com/x.example/messages/${post}`,
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

describe('20,000 reports in 8,000 cases', () => {
  it('are listed, and the one without a case is opened', async () => {
    const work = new Reporting(service).workAs(OWNER);
    const { reports, cases: known } = await work.cases.readBoard();
    expect([reports.length, known.length]).toEqual([size.reports, size.cases - 1]);
    const { entries, floods } = await readBoard(work);
    expect([entries.length, floods]).toEqual([size.cases, []]);
    const fresh = entries.filter(({ status }) => status === 'new');
    expect(fresh.map(idsOf)).toEqual([[1, 8001, 16001]]);
    const open = await openCase(fresh[0], { name: 'Olive', email: OWNER }, work);
    expect(open.reports).toHaveLength(3);
  }, 30_000);

  it('leave a person their own', async () => {
    const lists = await new Reporting(service).listsAs(AMIRA);
    expect((await lists.read()).reports).toMatchObject([{ id: size.reports }]);
    expect(await lists.find(`press ${size.reports - 1}`)).toMatchObject({ id: size.reports });
    expect(await lists.find('press 5')).toBeUndefined();
  });
});
