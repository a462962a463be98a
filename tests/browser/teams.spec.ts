import type { FrameLocator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { listNames, ownersList } from './product';

const postLink = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0';

/** An app in Teams, as a person finds their way in it. */
class TeamsApp {
  public readonly app: FrameLocator;

  public constructor(
    public readonly page: Page,
    private readonly intranet: Intranet
  ) {
    this.app = page.frameLocator('iframe');
  }

  public async open(
    path: '/teams/personal' | '/teams/channel',
    query: Record<string, string> = {}
  ): Promise<void> {
    const address = new URL(path, this.intranet.origin);
    address.search = new URLSearchParams({ as: logins.amira, ...query }).toString();
    await this.page.goto(address.href);
    await expect(this.app.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
  }

  public async acknowledge(): Promise<void> {
    await this.app.getByText('I have read and understood').click();
    await this.app.getByRole('button', { name: 'Acknowledge' }).click();
    await expect(this.app.getByRole('region', { name: 'Your receipt' })).toBeVisible();
  }

  /** The one record there is. */
  public async record(): Promise<{ HostName: string; Author: { Title: string } }> {
    const { items } = ownersList(this.intranet.origin, listNames.acknowledgements);
    const records = await items.select('HostName', 'Author/Title').expand('Author')<
      { HostName: string; Author: { Title: string } }[]
    >();
    expect(records).toHaveLength(1);
    return records[0];
  }
}

test('a staff member acknowledges in the personal app, which finds the lists by itself', async ({
  page,
  intranet,
  trouble
}) => {
  const teams = new TeamsApp(page, intranet);
  await teams.open('/teams/personal');
  await teams.acknowledge();
  expect(await teams.record()).toMatchObject({ HostName: 'Teams', Author: { Title: 'Amira Haddad' } });
  await page.reload();
  await expect(teams.app.getByRole('region', { name: 'Your receipt' })).toBeVisible();
  await expect(page.locator('#workbenchStatus')).toBeEmpty();
  expect(trouble).toEqual({ consoleErrors: [], failedRequests: [], outsideRequests: [] });
});

for (const host of ['Outlook', 'Office']) {
  test(`a record made in ${host} says so`, async ({ page, intranet }) => {
    const teams = new TeamsApp(page, intranet);
    await teams.open('/teams/personal');
    await page.getByLabel('Host').selectOption(host);
    await expect(page).toHaveTitle(`Social media policy | ${host}`);
    await teams.acknowledge();
    expect(await teams.record()).toMatchObject({ HostName: host });
  });
}

test('the app follows the theme of Teams while it runs', async ({ page, intranet }) => {
  const teams = new TeamsApp(page, intranet);
  await teams.open('/teams/personal');
  const root = teams.app.locator('html');
  const button = teams.app.getByRole('button', { name: 'Acknowledge' });
  await expect(button).toHaveCSS('background-color', 'rgb(91, 95, 199)');
  await teams.app.locator('body').evaluate((body) => (body.dataset.untouched = 'yes'));
  for (const [theme, colour] of [
    ['dark', 'rgb(166, 167, 220)'],
    ['contrast', 'rgb(26, 235, 255)'],
    ['light', 'rgb(91, 95, 199)']
  ]) {
    await page.getByLabel('Theme').selectOption(theme);
    await expect(button).toHaveCSS('background-color', colour);
    await expect(root).toHaveAttribute('data-theme', theme);
    await expectAccessible(page);
  }
  await expect(teams.app.locator('body')).toHaveAttribute('data-untouched', 'yes');
});

test('a deep link leads to what it names', async ({ page, intranet }) => {
  const subEntityId = `report=${encodeURIComponent(postLink)}`;
  await page.goto(
    intranet.url(`/teams/personal?subEntityId=${encodeURIComponent(subEntityId)}`, { as: logins.amira })
  );
  const app = page.frameLocator('iframe');
  await expect(app.getByRole('dialog', { name: 'Report a post' })).toBeVisible();
  await expect(app.getByLabel('Link to the post')).toHaveValue(postLink);
});

test('the words follow the language of Teams', async ({ page, intranet }) => {
  await page.goto(intranet.url('/teams/personal', { as: logins.amira, locale: 'ar-SA' }));
  const document = page.frameLocator('iframe').locator('html');
  await expect(document).toHaveAttribute('lang', 'ar-SA');
  await expect(document).toHaveAttribute('dir', 'rtl');
});

test('a channel tab has settings, and a personal app has none', async ({ page, intranet }) => {
  const teams = new TeamsApp(page, intranet);
  const pane = teams.app.locator('#spPropertyPaneContainer').getByRole('textbox');
  await teams.open('/teams/channel', { as: logins.owner });
  await page.getByLabel('Settings').selectOption('edit');
  await expect(pane.first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Settings').selectOption('read');
  await expect(teams.app.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
  await expect(pane).toHaveCount(0);

  await teams.open('/teams/personal', { as: logins.owner, mode: 'edit' });
  await expect(page.getByLabel('Settings')).toHaveCount(0);
  await expect(teams.app.locator('#spPropertyPaneContainer')).toHaveCount(0);
});

test('a channel tab on a phone is whole and accessible, and takes an acknowledgement', async ({
  page,
  intranet
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const teams = new TeamsApp(page, intranet);
  await teams.open('/teams/channel');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await teams.app.getByRole('button', { name: 'Read and acknowledge' }).click();
  await teams.acknowledge();
  expect(await teams.record()).toMatchObject({ HostName: 'Teams' });
});

test('Teams opens for nobody who may not open the site', async ({ page, intranet }) => {
  const response = await page.goto(intranet.url('/teams/channel', { as: logins.outsider }));
  expect(response?.status()).toBe(403);
});

test('the personal app does not take the root for the site while SharePoint does not name it', async ({
  page,
  intranet
}) => {
  await intranet.faults([{ path: 'GetStorageEntity', status: 503, times: 100 }]);
  await page.goto(intranet.url('/teams/personal', { as: logins.owner }));
  const app = page.frameLocator('iframe');
  await expect(app.getByRole('alert')).toContainText('We cannot find the policy right now');
  await expect(app.getByRole('button', { name: 'Set up' })).toHaveCount(0);
  await intranet.faults([]);
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByRole('button', { name: 'Acknowledge' })).toBeVisible();

  await intranet.faults([{ path: 'GetStorageEntity', status: 503, times: 100 }]);
  await page.reload();
  await expect(app.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
});
