import type { Browser, Page } from '@playwright/test';
import { owner } from '../../../workbench/intranet/people';
import type { Figure } from '../figures';
import type { BenchIntranet } from '../intranet';
import { visit } from './slowBrowser';
import type { StorageState, Visitor } from './slowBrowser';

const kilobytes = (name: string, ours: number, budget: number, more: Partial<Figure> = {}): Figure => ({
  name,
  unit: 'KB',
  ours,
  budget,
  ...more
});
const requests = (name: string, ours: number, budget: number, usual?: number): Figure => ({
  name,
  unit: 'requests',
  ours,
  budget,
  limit: budget || undefined,
  usual
});

/** What the pages download of the solution's, gzipped, and how often they ask SharePoint. */
export async function bytesAndRequests(browser: Browser, intranet: BenchIntranet): Promise<Figure[]> {
  const person = intranet.nextPerson();
  const bare = await weigh(browser, intranet.page('Bare', person), (page) => button(page).waitFor());
  const usual = await usualPage(browser, intranet);
  const first = await firstView(browser, intranet, person);
  const again = await returnView(browser, intranet, person, first.storageState);
  const review = await reviewPage(browser, intranet);
  return [
    kilobytes('staff page that shows a receipt, downloaded', again.weight, 45, {
      limit: bare,
      usual: usual.weight
    }),
    kilobytes('staff page, to acknowledge', first.weight, 60, { limit: bare, usual: usual.weight }),
    kilobytes('report panel, more when it is opened', first.panelWeight, 60),
    kilobytes('review page, at first', review.weight, 190),
    { name: 'review page, its charts when there are figures', unit: 'KB', ours: review.charts },
    requests('first view', first.viewed, 1, usual.viewed),
    requests('acknowledging', first.acknowledged, 1, usual.acknowledged),
    requests('opening the report panel', first.panel, 0),
    requests('return view, before the receipt shows', again.before, 0),
    requests('return view, behind it', again.behind, 1)
  ];
}

const count = async (intranet: BenchIntranet): Promise<number> => (await intranet.requests()).length;
const button = (page: Page) => page.getByRole('button', { name: 'Acknowledge' });
const receipt = (page: Page) => page.getByRole('heading', { name: 'Your receipt' });

async function weigh(browser: Browser, url: string, ready: (page: Page) => Promise<void>): Promise<number> {
  const visitor = await visit(browser);
  await visitor.page.goto(url);
  await ready(visitor.page);
  const weight = await visitor.weight();
  await visitor.context.close();
  return weight;
}

async function usualPage(browser: Browser, intranet: BenchIntranet) {
  const visitor = await visit(browser);
  await intranet.forgetRequests();
  await visitor.page.goto(intranet.page('Usual', intranet.nextPerson()));
  await button(visitor.page).waitFor();
  const viewed = await count(intranet);
  await visitor.page.getByText('I have read and understood').click();
  await button(visitor.page).click();
  await receipt(visitor.page).waitFor();
  const acknowledged = (await count(intranet)) - viewed;
  const weight = await visitor.weight();
  await visitor.context.close();
  return { weight, viewed, acknowledged };
}

async function firstView(browser: Browser, intranet: BenchIntranet, person: string) {
  const visitor = await visit(browser);
  await intranet.forgetRequests();
  await visitor.page.goto(intranet.page('Social-Media-Policy', person));
  await button(visitor.page).waitFor();
  const viewed = await count(intranet);
  await visitor.page.getByText('I have read and understood').click();
  await button(visitor.page).click();
  await receipt(visitor.page).waitFor();
  const acknowledged = (await count(intranet)) - viewed;
  const weight = await visitor.weight();
  const panel = await openPanel(visitor, intranet);
  const storageState = await visitor.context.storageState();
  await visitor.context.close();
  return { weight, viewed, acknowledged, panelWeight: panel.weight, panel: panel.asked, storageState };
}

async function openPanel({ page, weight }: Visitor, intranet: BenchIntranet) {
  await intranet.forgetRequests();
  await page.getByRole('button', { name: 'Report a post' }).click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('button', { name: 'Next' }).waitFor();
  return { weight: await weight(), asked: await count(intranet) };
}

async function returnView(
  browser: Browser,
  intranet: BenchIntranet,
  person: string,
  storageState: StorageState
) {
  const visitor = await visit(browser, { storageState });
  await intranet.forgetRequests();
  await intranet.delayRequests(700);
  await visitor.page.goto(intranet.page('Social-Media-Policy', person));
  await receipt(visitor.page).waitFor();
  const before = await count(intranet);
  await visitor.page.waitForResponse((response) => response.url().includes('/_api/'));
  const behind = (await count(intranet)) - before;
  const weight = await visitor.weight();
  await intranet.delayRequests(0);
  await visitor.context.close();
  return { weight, before, behind };
}

/** Until the records are read there is nothing to draw: what comes after that are the charts. */
async function reviewPage(browser: Browser, intranet: BenchIntranet) {
  const visitor = await visit(browser);
  await intranet.delayRequests(1500);
  await visitor.page.goto(intranet.page('Policy-Review', owner.login));
  await visitor.page.getByText('Reading the records').waitFor();
  const weight = await visitor.weight();
  await intranet.delayRequests(0);
  await visitor.page.getByRole('heading', { name: 'Acknowledged over time' }).waitFor();
  const charts = await visitor.weight();
  await visitor.context.close();
  return { weight, charts };
}
