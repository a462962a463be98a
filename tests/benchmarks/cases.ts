import type { Browser, Page } from '@playwright/test';
import { owner } from '../../workbench/intranet/people';
import { median } from './figures';
import type { Figure } from './figures';
import { openIntranet } from './intranet';
import { launch, visit } from './staffPage/slowBrowser';

const plan = { staff: 1000, reports: 20_000, cases: 8_000 };
const hostile = 5_000;

type Opening = { taken: number[]; longestTask: number; bytes: number; acting: number[] };

/** What it costs reviewers that one person writes 5,000 rows past the product: the list of cases with and without. */
export async function cases(samples: number): Promise<Figure[]> {
  const browser = await launch();
  const rounds = Math.min(samples, 5);
  try {
    const without = await openings(browser, plan, rounds);
    const among = await openings(browser, { ...plan, hostile }, rounds);
    const [ours, least] = [among, without].map(({ taken }) => median(taken));
    return [
      { name: '20,000 reports in 8,000 cases, listed', unit: 'ms', ours: least },
      { name: 'the same with 5,000 hostile rows', unit: 'ms', ours, limit: least },
      {
        name: 'of the time without them',
        unit: '%',
        ours: (ours / least) * 100,
        budget: 140
      },
      { name: 'the longest task meanwhile', unit: 'ms', ours: among.longestTask, budget: 200 },
      { name: 'scripts that the list of cases loads', unit: 'KB', ours: without.bytes / 1024 },
      { name: '100 cases taken', unit: 'ms', ours: median(without.acting) }
    ];
  } finally {
    await browser.close();
  }
}

async function openings(browser: Browser, seeded: object, rounds: number): Promise<Opening> {
  const intranet = await openIntranet();
  try {
    await intranet.seed(seeded);
    const taken: number[] = [];
    const tasks: number[] = [];
    const acting: number[] = [];
    let bytes = 0;
    // The first round is the browser's and the service's warming up.
    for (let round = 0; round <= rounds; round += 1) {
      const { page, context, notes } = await visit(browser);
      await page.goto(intranet.page('Policy-Review', owner.login));
      const tab = page.getByRole('tab', { name: 'Reported posts' });
      await tab.waitFor();
      // The figures that the page opens with are read first.
      await page.getByRole('menuitem', { name: 'Refresh' }).waitFor({ timeout: 300_000 });
      await page.evaluate(() => (window.notes.longestTask = 0));
      const before = await scriptBytes(page);
      const started = Date.now();
      await tab.click();
      await page.getByText(/posts? shown\.$/).waitFor({ timeout: 120_000 });
      if (round > 0) {
        taken.push(Date.now() - started);
        tasks.push((await notes()).longestTask);
        bytes = (await scriptBytes(page)) - before;
        acting.push(await timeToTake(page, round));
      }
      await context.close();
    }
    return { taken, longestTask: median(tasks), bytes, acting };
  } finally {
    await intranet.close();
  }
}

/** What scripts have cost on the way here. */
function scriptBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0)
  );
}

/** Finds some hundreds of posts, ticks them all, takes their cases, and waits until all are saved. For every 100. */
async function timeToTake(page: Page, round: number): Promise<number> {
  const count = page.getByText(/posts? shown\.$/);
  const all = (await count.textContent()) ?? '';
  await page.getByRole('searchbox').fill(`post ${70 + round}`);
  await count.filter({ hasNotText: all }).waitFor();
  const found = parseInt((await count.textContent()) ?? '', 10);
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByText(`${found} selected.`).waitFor();
  const started = Date.now();
  await page.getByRole('menuitem', { name: 'Take these cases' }).click();
  // Those that an earlier round has taken are not saved again.
  await page.getByText(/^[\d,]+ cases are saved\.$/).waitFor({ timeout: 120_000 });
  return ((Date.now() - started) / found) * 100;
}
