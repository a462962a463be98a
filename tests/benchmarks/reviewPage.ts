import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../src/adapters/sharepoint/policyLists';
import { intranetUrl, owner, staff } from '../../workbench/intranet/people';
import { median } from './figures';
import type { Figure } from './figures';
import { openIntranet } from './intranet';
import type { BenchIntranet } from './intranet';
import { heap, launch, visit } from './staffPage/slowBrowser';
import type { Visitor } from './staffPage/slowBrowser';

/** The size of the list in records, over seven versions. */
const sizes = [1_000, 10_000, 100_000, 250_000];
const versions = 7;
const recordsPath = `${intranetUrl}/Lists/PolicyAcknowledgements`;

/** What the review costs at each size of the list, in the browser, beside a bare loop over the same pages. */
export async function reviewPage(samples: number): Promise<Figure[]> {
  const browser = await launch();
  const figures: Figure[] = [];
  try {
    for (const size of sizes) figures.push(...(await atSize(browser, size, Math.min(samples, 5))));
    figures.push(...(await largeRoster(browser)));
  } finally {
    await browser.close();
  }
  return figures;
}

async function atSize(browser: Browser, size: number, samples: number): Promise<Figure[]> {
  const people = Math.round(size / versions);
  const intranet = await openIntranet();
  try {
    await intranet.seed({
      staff: people,
      acknowledged: people,
      version: versions,
      earlierVersions: versions - 1
    });
    const visitor = await visit(browser);
    await visitor.page.goto(intranet.page('Policy-Review', owner.login));
    await settled(visitor);
    const figures = await measure(visitor, intranet, size, samples);
    await visitor.context.close();
    return figures.map((figure) => ({
      ...figure,
      name: `${size.toLocaleString('en-AU')} records: ${figure.name}`
    }));
  } finally {
    await intranet.close();
  }
}

async function measure(
  visitor: Visitor,
  intranet: BenchIntranet,
  size: number,
  samples: number
): Promise<Figure[]> {
  const bare: Work[] = [];
  const first: Work[] = [];
  const longestTasks: number[] = [];
  for (let round = 0; round < samples; round += 1) {
    bare.push(await worked(visitor, () => bareLoop(visitor)));
    await clearKept(visitor);
    first.push(await worked(visitor, () => press(visitor, 'Coverage', 'Refresh')));
    longestTasks.push((await visitor.notes()).longestTask);
  }
  const again: number[] = [];
  await intranet.forgetRequests();
  for (let round = 0; round < samples; round += 1) again.push(await press(visitor, 'Refresh'));
  const unchanged = await asked(intranet, samples);
  await acknowledgeOneMore(intranet);
  await intranet.forgetRequests();
  await press(visitor, 'Refresh');
  const oneMore = await asked(intranet, 1);
  const late = size >= 100_000 ? await underDelay(visitor, intranet) : [];
  const held = await heap(visitor);
  for (let round = 0; round < looksMore; round += 1) await press(visitor, 'Refresh');
  const heldAtLast = await heap(visitor);
  await lookAtPeople(visitor);
  const { slowestInteraction } = await visitor.notes();
  return [
    { name: 'everything read and worked out', unit: 'ms', ours: wall(first), limit: wall(bare) },
    {
      name: 'our work beyond the bare loop’s, of the time it takes',
      unit: '%',
      ours: ((busy(first) - busy(bare)) / wall(first)) * 100,
      // At a few pages the drawing outweighs the reading.
      budget: size >= 100_000 ? 20 : undefined
    },
    { name: 'the longest task while reading', unit: 'ms', ours: median(longestTasks), budget: 100 },
    { name: 'a second look', unit: 'ms', ours: median(again) },
    { name: 'a second look, requests', unit: 'requests', ours: unchanged.count, budget: 1 },
    { name: 'a second look, answered', unit: 'KB', ours: unchanged.kilobytes },
    // One for the record, one for who it is of: whoever is not on the roster may have been renamed.
    {
      name: 'one more by a stranger to the roster, requests',
      unit: 'requests',
      ours: oneMore.count,
      budget: 2
    },
    { name: 'one more by a stranger to the roster, answered', unit: 'KB', ours: oneMore.kilobytes },
    {
      name: 'an interaction to the next paint, the slowest',
      unit: 'ms',
      ours: slowestInteraction,
      budget: 100
    },
    ...late,
    { name: 'heap of the page', unit: 'MB', ours: held, budget: 30 },
    {
      name: `heap after ${looksMore} looks more, of that after the first`,
      unit: '',
      ours: heldAtLast / held,
      budget: 1.2
    }
  ];
}

/** So often is everything looked at again. */
const looksMore = 20;

/** As on a tenant, where a page takes its time: everything read, beside the bare loop that asks for one after the other. */
async function underDelay(visitor: Visitor, intranet: BenchIntranet): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const delay of [300, 1500]) {
    await intranet.delayPages(delay);
    const limit = await bareLoop(visitor);
    await clearKept(visitor);
    const ours = await press(visitor, 'Coverage', 'Refresh');
    figures.push({
      name: `everything read, ${delay.toLocaleString('en-AU')} ms a page`,
      unit: 'ms',
      ours,
      limit,
      budget: limit * 0.35
    });
  }
  await intranet.delayPages(0);
  return figures;
}

/** How long something took, and how long the page's main thread was busy meanwhile, in milliseconds. */
type Work = { wall: number; busy: number };

const wall = (works: readonly Work[]): number => median(works.map((work) => work.wall));
const busy = (works: readonly Work[]): number => median(works.map((work) => work.busy));

async function worked({ session }: Visitor, work: () => Promise<number>): Promise<Work> {
  const busyUntil = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  await session.send('Performance.enable');
  const before = await busyUntil();
  const taken = await work();
  return { wall: taken, busy: (await busyUntil()) - before };
}

const settled = ({ page }: Visitor): Promise<void> =>
  page.getByRole('menuitem', { name: 'Refresh' }).waitFor({ timeout: 300_000 });

/** Drops what is kept on the device, so that the next look at the figures reads everything. */
async function clearKept({ page }: Visitor): Promise<void> {
  await page.getByRole('tab', { name: 'Support' }).click();
  await page.getByRole('button', { name: 'Clear what is kept' }).click();
  await page.getByText('Cleared. Coverage reads everything again when you open it.').waitFor();
  // What Support looks at is not what coverage costs.
  await page.getByText(/^Looked at /).waitFor();
  await page.evaluate(() => (window.notes.longestTask = 0));
}

/** Presses a button that reads anew, and says how long it took until the figures and their buttons were there. */
function press({ page }: Visitor, name: string, awaited = name): Promise<number> {
  return page.evaluate(
    ([pressed, last]) =>
      new Promise<number>((done, refuse) => {
        // The glyph of its icon stands before a button's text.
        const find = (text: string): HTMLButtonElement | undefined =>
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.endsWith(text));
        const button = find(pressed);
        if (!button) return refuse(new Error(`There is no button called ${pressed}.`));
        const started = performance.now();
        button.click();
        if (find(last)) return refuse(new Error(`${pressed} reads nothing.`));
        const watch = new MutationObserver(() => {
          if (!find(last)) return;
          watch.disconnect();
          done(performance.now() - started);
        });
        watch.observe(document.body, { subtree: true, childList: true });
      }),
    [name, awaited] as const
  );
}

/** The same pages as the review reads, in the same browser, fetched and counted and nothing else. */
function bareLoop({ page }: Visitor): Promise<number> {
  return page.evaluate(async (list) => {
    const select =
      'ID,Created,PolicyKey,VersionNumber,ContentHash,AuthorId,Author/Name,Author/EMail,Author/Title';
    let next: string | undefined =
      `/sites/intranet/_api/web/getList('${list}')/items?$select=${select}&$expand=Author&$orderby=ID&$top=5000`;
    const started = performance.now();
    while (next) {
      const answer: Response = await fetch(next, {
        headers: { Accept: 'application/json;odata=nometadata' }
      });
      next = ((await answer.json()) as { 'odata.nextLink'?: string })['odata.nextLink'];
    }
    return performance.now() - started;
  }, recordsPath);
}

/** What SharePoint was asked since requests were last forgotten, for each look. */
async function asked(intranet: BenchIntranet, looks: number): Promise<{ count: number; kilobytes: number }> {
  const requests = await intranet.requests();
  const bytes = requests.reduce((sum, one) => sum + one.bytes, 0);
  return { count: requests.length / looks, kilobytes: bytes / looks / 1024 };
}

/** Someone acknowledges while the review is open. */
async function acknowledgeOneMore({ url }: BenchIntranet): Promise<void> {
  const site = connectSite(`${url}${intranetUrl}`, { headers: { 'X-Workbench-User': staff[0].login } });
  await new SharePointPolicyLists(site).addAcknowledgement({
    id: randomUUID(),
    policyKey: 'social-media',
    versionNumber: versions,
    contentHash: '0'.repeat(64),
    pressedAt: new Date().toISOString(),
    host: 'SharePoint',
    locale: 'en-AU'
  });
}

async function lookAtPeople({ page }: Visitor): Promise<void> {
  await page.getByRole('tab', { name: 'People' }).click();
  const search = page.getByRole('searchbox');
  await search.waitFor();
  await search.pressSequentially('adams');
  await page.getByRole('columnheader', { name: 'Division' }).getByRole('button').click();
  await page.getByRole('menuitemcheckbox', { name: 'A to Z' }).click();
}

/** The largest roster that is taken, from choosing the file to what is in it. */
async function largeRoster(browser: Browser): Promise<Figure[]> {
  const people = 100_000;
  const intranet = await openIntranet();
  const folder = mkdtempSync(join(tmpdir(), 'bench-roster-'));
  try {
    const file = join(folder, 'roster.csv');
    const rows = Array.from(
      { length: people },
      (_, index) => `person${index}@humanservices.example,Person ${index},Division ${index % 40}`
    );
    writeFileSync(file, ['Email,Name,Division', ...rows].join('\r\n'));
    const visitor = await visit(browser);
    await visitor.page.goto(intranet.page('Policy-Review', owner.login));
    await visitor.page.getByRole('tab', { name: 'Set-up' }).click();
    await visitor.page.getByRole('tab', { name: 'Staff and reviewers' }).click();
    await visitor.page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await visitor.page.evaluate(() => (window.notes.longestTask = 0));
    const started = performance.now();
    await visitor.page.locator('input[type="file"]').setInputFiles(file);
    await visitor.page.getByText('People: 100,000.').waitFor({ timeout: 60_000 });
    const taken = performance.now() - started;
    const { longestTask } = await visitor.notes();
    await visitor.context.close();
    const name = 'a roster of 100,000 people';
    return [
      { name: `${name}: checked`, unit: 'ms', ours: taken },
      { name: `${name}: the longest task`, unit: 'ms', ours: longestTask, budget: 200 }
    ];
  } finally {
    await intranet.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
