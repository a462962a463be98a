import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { boardOf } from '../../../src/domain/reporting/caseBoard';
import { seed } from '../../../workbench/intranet/seed';
import { seedPlanOf } from '../../../workbench/intranet/seedPlan';
import { startProvisioned } from '../startProvisioned';
import { INTRANET, OWNER } from '../startService';

it('seeds reports and the cases that gather them', async () => {
  const service = await startProvisioned();
  const plan = seedPlanOf({ staff: 20, acknowledged: 5, reports: 30, cases: 12 });
  expect(await seed(service.service, service.url, plan)).toMatchObject({ reports: 30, cases: 12 });

  const site = connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': OWNER } });
  const { reports, cases } = await new SharePointCaseLists(site).readBoard();
  expect([reports.length, cases.length]).toEqual([30, 12]);
  const board = boardOf(reports, cases, new Date());
  expect(board).toHaveLength(12);
  expect(board.flatMap(({ reportIds }) => reportIds)).toHaveLength(30);
  await service.close();
});

it.each([
  [{ staff: 10, reports: 5, cases: 6 }, '"cases" is a whole number from 0 to 5.'],
  [{ staff: 0, reports: 1 }, '"reports" is a whole number from 0 to 0.'],
  [{ staff: 10, posts: 1 }, 'A seed has no "posts".']
])('refuses a plan that cannot be followed: %j', (body, message) => {
  expect(() => seedPlanOf(body)).toThrow(message);
});
