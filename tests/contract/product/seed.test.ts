import { seed } from '../../../workbench/intranet/seed';
import { seedPlanOf } from '../../../workbench/intranet/seedPlan';
import { Reporting, idsOf } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { OWNER } from '../startService';

it('seeds reports and the cases that gather them', async () => {
  const service = await startProvisioned();
  const plan = seedPlanOf({ staff: 20, acknowledged: 5, reports: 30, cases: 12 });
  expect(await seed(service.service, service.url, plan)).toMatchObject({ reports: 30, cases: 12 });

  const { entries, floods } = await new Reporting(service).board(OWNER);
  expect(entries.filter((entry) => entry.case)).toHaveLength(12);
  expect([entries.length, entries.flatMap(idsOf).length, floods]).toEqual([12, 30, []]);
  await service.close();
});

it.each([
  [{ staff: 10, reports: 5, cases: 6 }, '"cases" is a whole number from 0 to 5.'],
  [{ staff: 0, reports: 1 }, '"reports" is a whole number from 0 to 0.'],
  [{ staff: 10, posts: 1 }, 'A seed has no "posts".']
])('refuses a plan that cannot be followed: %j', (body, message) => {
  expect(() => seedPlanOf(body)).toThrow(message);
});
