import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { publish, recordsOf } from './product';
import { StaffPage } from './staffPage';

const read = { method: 'POST', path: 'batch' };

/** Amira has seen the policy on this device, has not acknowledged it, and goes elsewhere. */
async function seenBefore(page: Page, intranet: Intranet): Promise<StaffPage> {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await page.goto('about:blank');
  return staff;
}

const points = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Be friendly and respectful' });

test('who has seen the policy reads it at once on return, and can acknowledge when SharePoint has answered', async ({
  page,
  intranet
}) => {
  const staff = await seenBefore(page, intranet);
  await intranet.forgetRequests();
  await intranet.faults([{ ...read, delayMs: 2000 }]);
  await staff.open({ as: logins.amira });
  await expect(points(page)).toBeVisible();
  await expect(page.getByRole('status', { name: 'Checking whether you have acknowledged' })).toBeVisible();
  await expect(staff.acknowledge).toHaveCount(0);
  expect(await intranet.requests()).toHaveLength(0);
  await expectAccessible(page);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  expect(await intranet.requests()).toHaveLength(2);
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
});

test('who has acknowledged on another device meanwhile sees the receipt, and is not asked to press again', async ({
  page,
  browser,
  intranet
}) => {
  const staff = await seenBefore(page, intranet);
  const elsewhere = await browser.newContext();
  await new StaffPage(await elsewhere.newPage(), intranet).acknowledgeAs(logins.amira);
  await elsewhere.close();
  await staff.open({ as: logins.amira });
  await expect(staff.receipt).toBeVisible();
  await expect(staff.acknowledge).toHaveCount(0);
});

test('the words of a newer version take the place of those remembered', async ({ page, intranet }) => {
  const staff = await seenBefore(page, intranet);
  await publish(intranet.origin, { number: 2, statement: 'I have read version two.' });
  await staff.open({ as: logins.amira });
  await page.getByText('I have read version two.').click();
  await staff.acknowledge.click();
  await expect(staff.receipt).toContainText('2');
  const [record] = await recordsOf(logins.amira, intranet.origin);
  expect(record.versionNumber).toBe(2);
});

test('while SharePoint does not answer, the policy can be read, nobody can press, and the page says so', async ({
  page,
  intranet
}) => {
  const staff = await seenBefore(page, intranet);
  // Later than the test takes: what is tried again here is tried by a press.
  await intranet.faults([{ ...read, status: 503, retryAfter: 600, times: 100 }]);
  await staff.open({ as: logins.amira });
  const notice = page.getByRole('status').filter({ hasText: 'You cannot acknowledge right now' });
  await expect(notice).toContainText('SharePoint is busy.');
  await expect(points(page)).toBeVisible();
  await expect(staff.acknowledge).toHaveCount(0);
  await expectAccessible(page);
  await intranet.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(staff.acknowledge).toBeVisible();
  await expect(notice).toHaveCount(0);
});
