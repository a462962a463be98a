import { request as httpRequest } from 'node:http';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';

const acknowledgements = '/sites/intranet/Lists/PolicyAcknowledgements';

async function acknowledge(page: Page): Promise<void> {
  await page.getByText('I have read').click();
  await page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await expect(page.getByText('Reference', { exact: false }).first()).toBeVisible();
}

/** The status of a request with headers that a browser would not let a page set. */
function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((done, refuse) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    request.on('error', refuse);
    request.end();
  });
}

test.describe('the local intranet', () => {
  test('starts with a page of what there is, and becomes whom one chooses', async ({ page, intranet }) => {
    await page.goto(intranet.url('/'));
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Social media policy', exact: true })
    ).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Olivia Park' }).click();
    await expect(page.getByLabel('Person')).toHaveValue(logins.owner);
    await page.goto(intranet.url(staffPage));
    await expect(page.getByLabel('Person')).toHaveValue(logins.owner);
    await page.getByLabel('Person').selectOption(logins.ben);
    await expect(page.locator('.avatar')).toHaveText('BL');
  });

  test('shows each person the rows of a list that are theirs to see', async ({ page, intranet }) => {
    for (const as of [logins.amira, logins.ben]) {
      await page.goto(intranet.url(staffPage, { as }));
      await acknowledge(page);
    }
    const rows = page.locator('tbody tr');
    await page.goto(intranet.url(acknowledgements, { as: logins.ben }));
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('Ben Lindqvist');
    await page.goto(intranet.url(acknowledgements, { as: logins.owner }));
    await expect(rows).toHaveCount(2);
    await expect(page.getByRole('columnheader')).toContainText(['ID', 'Created By', 'Created']);
    await expectAccessible(page);
  });

  test('forgets everything when asked to start afresh', async ({ page, intranet }) => {
    await page.goto(intranet.url(staffPage));
    await acknowledge(page);
    await page.goto(intranet.url('/', { as: logins.owner }));
    await page.getByText('Start afresh').click();
    await page.getByRole('button', { name: 'Empty the data' }).click();
    await expect(page.getByRole('status').getByText('state of a first start')).toBeVisible();
    await page.goto(intranet.url(acknowledgements));
    await expect(page.getByText('no items that you may see')).toBeVisible();
  });

  test('denies an outsider every page but the first', async ({ page, intranet }) => {
    for (const path of [staffPage, acknowledgements]) {
      const response = await page.goto(intranet.url(path, { as: logins.outsider }));
      expect(response?.status()).toBe(403);
      await expect(page.getByRole('heading', { name: 'You need permission' })).toBeVisible();
    }
    await expectAccessible(page);
  });

  test('says what exists where nothing does', async ({ page, intranet }) => {
    for (const path of [
      '/sites/intranet/SitePages/Nowhere.aspx',
      '/sites/intranet/Lists/Nothing',
      '/sites/%E0%A4%A'
    ]) {
      const response = await page.goto(intranet.url(path));
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('main').getByRole('link', { name: 'Social media policy' })).toBeVisible();
    }
  });

  test('keeps a tab acting as the person it shows', async ({ page, context, intranet }) => {
    await page.goto(intranet.url(staffPage, { as: logins.amira }));
    await expect(page.getByRole('checkbox')).toBeVisible();
    const other = await context.newPage();
    await other.goto(intranet.url('/', { as: logins.owner }));
    await acknowledge(page);
    await other.goto(intranet.url(acknowledgements));
    await expect(other.locator('tbody tr')).toContainText('Amira Haddad');
  });

  test('refuses other hosts’ names and other sites’ writes', async ({ intranet }) => {
    const reset = `${intranet.origin}/_workbench/reset`;
    expect(await statusOf(intranet.origin, 'GET', { Host: 'intranet.attacker.example' })).toBe(403);
    expect(await statusOf(reset, 'POST', { Origin: 'http://attacker.example' })).toBe(403);
    expect(
      await statusOf(intranet.origin, 'GET', {
        Host: new URL(intranet.origin).host.replace('127.0.0.1', 'localhost')
      })
    ).toBe(308);
    expect(await statusOf(reset, 'POST', { Origin: intranet.origin })).toBe(200);
  });
});
