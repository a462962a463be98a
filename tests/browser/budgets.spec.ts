import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, logins, test } from './fixtures';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

/** Collects what the page fetches of ours, as gzipped kilobytes. */
function weighBundle(page: Page, origin: string): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(`${origin}/dist/`)) {
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length / 1024));
    }
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('a person who comes back to their receipt downloads at most 40 KB of ours, asks nothing before it shows and once behind it', async ({
  page,
  browser,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await intranet.forgetRequests();

  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const returning = await context.newPage();
  const weight = weighBundle(returning, intranet.origin);
  const back = new StaffPage(returning, intranet);
  await intranet.faults([{ method: 'POST', path: 'batch', delayMs: 3000 }]);
  await back.open({ as: logins.amira });
  await expect(back.receipt).toBeVisible();
  expect(await intranet.requests()).toHaveLength(0);
  await expect.poll(() => intranet.requests()).toHaveLength(1);
  expect(await weight()).toBeGreaterThan(20);
  expect(await weight()).toBeLessThanOrEqual(40);
  await context.close();
});

test('a first view takes one request and at most 43 KB of ours, and acknowledging one more request', async ({
  page,
  intranet
}) => {
  const weight = weighBundle(page, intranet.origin);
  await intranet.forgetRequests();
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  expect(await intranet.requests()).toHaveLength(1);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  expect(await intranet.requests()).toHaveLength(2);
  expect(await weight()).toBeGreaterThan(20);
  expect(await weight()).toBeLessThanOrEqual(43);
});

test('opening the report panel asks SharePoint nothing until a link is given, and takes at most 60 KB more', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  const weight = weighBundle(page, intranet.origin);
  await intranet.forgetRequests();
  await page.getByRole('button', { name: 'Report a post' }).click();
  const panel = page.getByRole('dialog', { name: 'Report a post' });
  await expect(panel.getByText('In an emergency, call Triple Zero (000)')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Next' })).toBeVisible();
  expect(await intranet.requests()).toHaveLength(0);
  expect(await weight()).toBeGreaterThan(5);
  expect(await weight()).toBeLessThanOrEqual(60);
  await panel.getByLabel('Link to the post').fill('https://x.com/someone/status/1');
  await expect(panel.getByText('Please do not reply')).toBeVisible();
  expect(await intranet.requests()).toHaveLength(1);
});

test('an owner downloads at most 190 KB of ours before the review has anything to draw', async ({
  page,
  intranet
}) => {
  const weight = weighBundle(page, intranet.origin);
  const review = new ReviewPage(page, intranet);
  await intranet.faults([{ path: 'batch', delayMs: 2000, times: 2 }]);
  await review.open();
  await expect(page.getByText('Reading the records')).toBeVisible();
  expect(await weight()).toBeGreaterThan(20);
  expect(await weight()).toBeLessThanOrEqual(190);
});
