import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { publish, recordsOf } from './product';
import { StaffPage } from './staffPage';

/** The write of an acknowledgement, and no other request. */
const write = { method: 'POST', path: 'PolicyAcknowledgements.*/items$' };

/** Amira presses Acknowledge while nothing gets through, and is told so. */
async function pressInVain(page: Page, intranet: Intranet): Promise<StaffPage> {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await intranet.faults([{ ...write, drop: 'before', times: 100 }]);
  await staff.tickAndAcknowledge();
  await expect(staff.notSavedYet).toBeVisible();
  return staff;
}

test('when the answer is lost, one press still ends as one record and one receipt, in two requests', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await intranet.forgetRequests();
  await intranet.faults([{ ...write, drop: 'after' }]);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
  const asked = (await intranet.requests()).filter(({ user }) => user === logins.amira);
  expect(asked.slice(0, 2).map(({ url }) => url.replace(/.*_api\//, ''))).toEqual([
    expect.stringContaining('/items'),
    '$batch'
  ]);
});

test('when the request is lost, one press still ends as one record and one receipt', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await intranet.faults([{ ...write, drop: 'before' }]);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
});

/** One of each way on; all answers that SharePoint has for a press are in the table of faults. */
const passing = [
  ['SharePoint is busy', { status: 429, retryAfter: 1 }, 'SharePoint is busy.'],
  ['the connection breaks', { drop: 'before' }, 'SharePoint did not answer.'],
  ['the sign-in has ended', { status: 401 }, 'Your sign-in has ended. Reload this page to sign in again.']
] as const;

for (const [name, fault, reason] of passing) {
  test(`while ${name}, it says "Not saved yet", and then saves once`, async ({ page, intranet }) => {
    const staff = new StaffPage(page, intranet);
    await staff.openForm({ as: logins.amira });
    await intranet.faults([{ ...write, ...fault, times: 2 }]);
    await staff.tickAndAcknowledge();
    await expect(staff.notSavedYet).toContainText(reason);
    await expect(staff.receipt).toHaveCount(0);
    await expectAccessible(page);
    await expect(staff.receipt).toBeVisible({ timeout: 15_000 });
    expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
  });
}

test('a person who is offline is told so, and it is saved when they are back', async ({
  page,
  context,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await context.setOffline(true);
  await staff.tickAndAcknowledge();
  await expect(staff.notSavedYet).toContainText('We have kept your acknowledgement on this device.');
  await context.setOffline(false);
  await expect(staff.receipt).toBeVisible({ timeout: 15_000 });
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
});

test('who writes a report meanwhile goes on writing when the press is saved', async ({ page, intranet }) => {
  await pressInVain(page, intranet);
  await page.getByRole('button', { name: 'Report a post' }).click();
  const words = page.getByLabel('What the post says');
  await words.fill('A post that');
  await intranet.faults([]);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('Your receipt', { exact: true })).toBeVisible();
  await page.keyboard.type(' worries me');
  await expect(words).toHaveValue('A post that worries me');
});

test('a press that was not saved is saved on the next visit, without another press', async ({
  page,
  intranet
}) => {
  const staff = await pressInVain(page, intranet);
  await page.goto('about:blank');
  await intranet.faults([]);
  await staff.open({ as: logins.amira });
  await expect(staff.receipt).toBeVisible();
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
});

test('a press that landed before the tab was closed is not written again', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await intranet.faults([
    { ...write, drop: 'after' },
    { method: 'POST', path: 'batch', status: 500, times: 100 }
  ]);
  await staff.tickAndAcknowledge();
  await expect(staff.notSavedYet).toBeVisible();
  await page.goto('about:blank');
  await intranet.faults([]);
  await staff.open({ as: logins.amira });
  await expect(staff.receipt).toBeVisible();
  expect(await recordsOf(logins.amira, intranet.origin)).toHaveLength(1);
});

test('a press is not sent for the next person on the same machine', async ({ page, intranet }) => {
  const staff = await pressInVain(page, intranet);
  await intranet.faults([]);
  await staff.openForm({ as: logins.ben });
  await expect(staff.notSavedYet).toHaveCount(0);
  expect(await recordsOf(logins.ben, intranet.origin)).toEqual([]);
});

test('a press is never sent for a version that has been superseded', async ({ page, intranet }) => {
  await pressInVain(page, intranet);
  await publish(intranet.origin, { number: 2 });
  await expect(
    page.getByText('A newer version was published before your acknowledgement was saved.')
  ).toBeVisible({
    timeout: 15_000
  });
  await expect(page.getByText('Version 2')).toBeVisible();
  expect(await recordsOf(logins.amira, intranet.origin)).toEqual([]);
});

test('who pressed for a version that was superseded while they were away is told so', async ({
  page,
  intranet
}) => {
  const staff = await pressInVain(page, intranet);
  await page.goto('about:blank');
  await intranet.faults([]);
  await publish(intranet.origin, { number: 2 });
  await staff.open({ as: logins.amira });
  await expect(
    page.getByText('A newer version was published before your acknowledgement was saved.')
  ).toBeVisible();
  expect(await recordsOf(logins.amira, intranet.origin)).toEqual([]);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
});

test('a refusal is said plainly, with what to quote when asking for help', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await intranet.faults([{ ...write, status: 403 }]);
  await staff.tickAndAcknowledge();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText(
    'You do not have permission to add your record.'
  );
  await expect(staff.receipt).toHaveCount(0);
  await expectAccessible(page);
  await staff.acknowledge.click();
  await expect(staff.receipt).toBeVisible();
});

test('no more than two requests a second leave the page while it fails', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await intranet.faults([{ method: 'POST', path: '_api', status: 503, times: 1000 }]);
  await intranet.forgetRequests();
  const start = Date.now();
  await staff.tickAndAcknowledge();
  await expect
    .poll(async () => (await intranet.requests()).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(4);
  const seconds = (Date.now() - start) / 1000;
  expect((await intranet.requests()).length / seconds).toBeLessThanOrEqual(2);
});
