import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointReminderPlaces } from '../../src/adapters/sharepoint/reminder/reminderPlaces';
import type { PlacedReminder } from '../../src/application/reminder/placing';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import type { Intranet } from './fixtures';
import { dateInDays, listNames, ownersList, publish, siteAs } from './product';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

/** A page of the intranet with nothing else of ours for staff. */
const plainPage = '/sites/intranet/SitePages/Policy-Review.aspx';
const homePage = '/sites/intranet/SitePages/Home.aspx';
const teamPage = '/sites/digital/SitePages/Home.aspx';

const site = (intranet: Intranet): string => `${intranet.origin}/sites/intranet`;
const policyPage = (intranet: Intranet): string => new URL(staffPage, intranet.origin).href;

/** Places the reminder as the sites' owner: on the intranet, unless another site is named. */
async function place(
  intranet: Intranet,
  how: Partial<PlacedReminder> = {},
  on = site(intranet)
): Promise<void> {
  const asOwner = { headers: { 'X-Workbench-User': logins.owner } };
  const lists = siteAs(logins.owner, intranet.origin);
  const places = new SharePointReminderPlaces(lists, (address) => connectSite(address, asOwner));
  await places.place(on, { position: 'bottom', reportTo: '', ...how });
  await intranet.forgetRequests();
}

const line = (page: Page): Locator => page.getByRole('region', { name: 'Social media policy', exact: true });
const read = (page: Page): Locator => line(page).getByRole('link', { name: 'Read and acknowledge' });
const notNow = (page: Page): Locator => line(page).getByRole('button', { name: 'Not now' });
const report = (page: Page): Locator => page.getByRole('link', { name: 'Report something on this page' });

/** Waits until the runtime has started what is placed on the page, as its script tells. */
async function openAndSettle(page: Page, address: string): Promise<void> {
  const script = page.waitForResponse(/\/dist\/policy-reminder_/);
  await page.goto(address);
  await script;
  await page.waitForLoadState('networkidle');
}

test.describe('whoever has yet to acknowledge', () => {
  test.beforeEach(({ intranet }) => place(intranet));

  test('sees one line with the due date on the pages of the site, which takes no focus', async ({
    page,
    intranet,
    trouble
  }) => {
    await page.goto(intranet.url(plainPage, { as: logins.amira }));
    await expect(line(page)).toContainText(/Please read and acknowledge .* It is due by \d+ \w+ \d{4}\./);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect(page.locator('[data-sp-placeholder=Bottom]').getByRole('region')).toBeVisible();
    await expectAccessible(page);
    await read(page).click();
    await expect(page).toHaveURL(policyPage(intranet));
    await new StaffPage(page, intranet).acknowledge.waitFor();
    await expect(line(page)).toHaveCount(0);
    expect(trouble).toEqual({ consoleErrors: [], failedRequests: [], outsideRequests: [] });
  });

  test('costs one request a day, and none in between', async ({ page, intranet }) => {
    await page.goto(intranet.url(plainPage, { as: logins.amira }));
    await read(page).waitFor();
    const asked = async (): Promise<number> =>
      (await intranet.requests()).filter(({ url }) => url.includes('$batch')).length;
    const first = await asked();
    await page.reload();
    await read(page).waitFor();
    await openAndSettle(page, intranet.url(homePage, { as: logins.amira }));
    await expect(line(page)).toBeVisible();
    await intranet.forgetRequests();
    await page.goto(intranet.url(plainPage, { as: logins.amira }));
    await read(page).waitFor();
    const again = await asked();
    await page.clock.setSystemTime(new Date(`${dateInDays(1)}T12:00:00`));
    await intranet.forgetRequests();
    await page.reload();
    await read(page).waitFor();
    expect(first - again).toBe(1);
    expect((await asked()) - again).toBe(1);
  });

  test('puts it off until tomorrow, by mouse or by keyboard', async ({ page, intranet }) => {
    await page.goto(intranet.url(plainPage, { as: logins.amira }));
    await notNow(page).click();
    await expect(line(page)).toHaveCount(0);
    await openAndSettle(page, intranet.url(plainPage, { as: logins.amira }));
    await expect(line(page)).toHaveCount(0);
    await page.clock.setSystemTime(new Date(`${dateInDays(1)}T12:00:00`));
    await page.reload();
    await read(page).focus();
    await page.keyboard.press('Escape');
    await expect(line(page)).toHaveCount(0);
    await page.clock.setSystemTime(new Date(`${dateInDays(2)}T12:00:00`));
    await page.reload();
    await expect(line(page)).toBeVisible();
  });

  for (const [when, daysLeft, words] of [
    ['on the due day', 0, /It is due by/],
    ['on the day before', 1, /It is due by/],
    ['when it is overdue', -1, /It was due by/]
  ] as const) {
    test(`is reminded again in the next visit ${when}`, async ({ page, context, intranet }) => {
      const due = { kind: 'fixedDate', date: dateInDays(daysLeft) } as const;
      await publish(intranet.origin, { number: 2, due, changeSummary: 'A change.' });
      await page.goto(intranet.url(plainPage, { as: logins.amira }));
      await expect(line(page)).toContainText(words);
      await notNow(page).click();
      await expect(line(page)).toHaveCount(0);
      await openAndSettle(page, intranet.url(plainPage, { as: logins.amira }));
      await expect(line(page)).toHaveCount(0);
      const next = await context.newPage();
      await next.goto(intranet.url(plainPage, { as: logins.amira }));
      await expect(line(next)).toContainText(words);
    });
  }

  test('is asked for a version that came since by tomorrow', async ({ page, intranet }) => {
    await page.goto(intranet.url(plainPage, { as: logins.amira }));
    await line(page).waitFor();
    const due = { kind: 'fixedDate', date: dateInDays(-1) } as const;
    await publish(intranet.origin, { number: 2, due, changeSummary: 'A change.' });
    await page.reload();
    await expect(line(page)).toContainText('It is due by');
    await page.clock.setSystemTime(new Date(`${dateInDays(1)}T12:00:00`));
    await page.reload();
    await expect(line(page)).toContainText('It was due by');
  });

  test('is left alone at once when they acknowledge, in this tab or in another', async ({
    page,
    context,
    intranet
  }) => {
    await page.goto(intranet.url(plainPage, { as: logins.amira }));
    await expect(line(page)).toBeVisible();
    const other = await context.newPage();
    const home = await context.newPage();
    await home.goto(intranet.url(homePage, { as: logins.amira }));
    await expect(line(home)).toBeVisible();
    await home.getByRole('button', { name: 'Read and acknowledge' }).click();
    const staff = new StaffPage(home, intranet);
    await staff.acknowledge.waitFor();
    await staff.tickAndAcknowledge();
    await staff.receipt.waitFor();
    await expect(line(home)).toHaveCount(0);
    await expect(line(page)).toHaveCount(0);
    await intranet.forgetRequests();
    await openAndSettle(other, intranet.url(plainPage, { as: logins.amira }));
    await expect(line(other)).toHaveCount(0);
  });

  test('sees nothing of it while a page is edited', async ({ page, intranet }) => {
    await openAndSettle(page, `${intranet.url(plainPage, { as: logins.amira })}&Mode=Edit`);
    await expect(line(page)).toHaveCount(0);
    await page.getByLabel('Mode').selectOption('read');
    await page.reload();
    await expect(line(page)).toBeVisible();
    await page.getByLabel('Mode').selectOption('edit');
    await expect(line(page)).toHaveCount(0);
  });
});

test('on a site beside the lists’ it costs a digest more, and leads to the policy page', async ({
  page,
  intranet,
  trouble
}) => {
  await place(intranet, {}, `${intranet.origin}/sites/digital`);
  await page.goto(intranet.url(teamPage, { as: logins.amira }));
  await expect(line(page)).toContainText('Please read and acknowledge');
  await expect(page.getByRole('heading', { name: 'What we look after' })).toBeVisible();
  const asked = (await intranet.requests()).filter(({ url }) => /_api/.test(url)).map(({ url }) => url);
  expect(asked.filter((url) => /contextinfo|batch/.test(url))).toEqual([
    expect.stringContaining('/sites/intranet/_api/contextinfo'),
    expect.stringContaining('/sites/intranet/_api/$batch')
  ]);
  await read(page).click();
  await expect(page).toHaveURL(policyPage(intranet));
  expect(trouble).toEqual({ consoleErrors: [], failedRequests: [], outsideRequests: [] });
});

test('nobody sees it whom the lists do not ask, nor when anything fails, and nobody is asked again that day', async ({
  page,
  intranet
}) => {
  await place(intranet);
  await intranet.faults([{ method: 'POST', path: 'batch', status: 503, times: 3 }]);
  const refused = page.waitForResponse((response) => response.status() === 503);
  await openAndSettle(page, intranet.url(plainPage, { as: logins.ben }));
  await refused;
  await intranet.faults([]);
  await intranet.forgetRequests();
  await openAndSettle(page, intranet.url(plainPage, { as: logins.ben }));
  await expect(line(page)).toHaveCount(0);
  expect((await intranet.requests()).filter(({ url }) => /PolicyVersions/.test(url))).toEqual([]);

  const { web } = siteAs(logins.owner, intranet.origin).sp;
  const records = ownersList(intranet.origin, listNames.acknowledgements);
  const visitors = await web.associatedVisitorGroup();
  const reading = await web.roleDefinitions.getByType(2)();
  await records.roleAssignments.getById(visitors.Id).delete();
  await records.roleAssignments.add(visitors.Id, reading.Id);
  await openAndSettle(page, intranet.url(plainPage, { as: logins.chloe }));
  await expect(line(page)).toHaveCount(0);
});

test('everybody downloads at most 6 KB for it, without React or Fluent', async ({ page, intranet }) => {
  await place(intranet, { reportTo: policyPage(intranet) });
  const ours: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\/dist\/(policy-reminder|ReminderStrings)/.test(response.url()))
      ours.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(intranet.url(plainPage, { as: logins.amira }));
  await read(page).waitFor();
  const sizes = await Promise.all(ours);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6 * 1024);
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the line can be read and used in the ${theme} theme, on a phone too, and follows the theme`, async ({
    page,
    intranet
  }) => {
    await place(intranet, { reportTo: policyPage(intranet) });
    await page.goto(intranet.url(plainPage, { as: logins.amira, theme }));
    await expect(line(page)).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(read(page)).toBeInViewport();
    await expect(report(page)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    const background = (): Promise<string> =>
      line(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await page.getByLabel('Theme').selectOption(theme === 'dark' ? 'light' : 'dark');
    await expect.poll(background).not.toBe(before);
  });
}

test.describe('where an owner has switched it on', () => {
  test.beforeEach(({ intranet }) => place(intranet, { reportTo: policyPage(intranet), position: 'top' }));

  test('everyone may report the page they are on, which asks nothing until it is pressed', async ({
    page,
    intranet
  }) => {
    await new StaffPage(page, intranet).acknowledgeAs(logins.amira);
    await intranet.forgetRequests();
    await openAndSettle(page, intranet.url(plainPage, { as: logins.amira }));
    await expect(report(page)).toBeVisible();
    await expect(read(page)).toHaveCount(0);
    await expect(page.locator('[data-sp-placeholder=Top]').getByRole('region')).toBeVisible();
    const before = (await intranet.requests()).filter(({ url }) => /PolicyVersions|PolicySettings/.test(url));
    expect(before).toEqual([]);
    await report(page).click();
    const panel = page.getByRole('dialog', { name: 'Report a post' });
    await expect(panel.getByLabel('Link to the post')).toHaveValue(new URL(plainPage, intranet.origin).href);
    await expect(report(page)).toHaveCount(0);
  });
});

test.describe('an owner', () => {
  async function openReminder(page: Page, intranet: Intranet): Promise<void> {
    await new ReviewPage(page, intranet).open();
    await new ReviewPage(page, intranet).openSection('Reminder');
  }

  test('places it with one press, changes how it stands, and takes it away with another', async ({
    page,
    intranet
  }) => {
    await openReminder(page, intranet);
    await expect(page.getByText('The reminder is not on Intranet.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Place the reminder' }).click();
    await expect(page.getByText('The reminder is on Intranet now.')).toBeVisible();
    await expectAccessible(page);

    await page.getByText(/Offer everyone “Report something on this page”/).click();
    await expect(page.getByRole('checkbox', { name: /Report something on this page/ })).toBeChecked();
    await new ReviewPage(page, intranet).choose('Where the line stands', 'At the top');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('The reminder is on Intranet now.')).toBeVisible();
    const staff = await page.context().newPage();
    await staff.goto(intranet.url(plainPage, { as: logins.ben }));
    await expect(staff.locator('[data-sp-placeholder=Top]').getByRole('region')).toContainText(
      'Read and acknowledge'
    );
    await expect(report(staff)).toBeVisible();

    await page.getByRole('button', { name: 'Take the reminder away' }).click();
    await expect(page.getByText('The reminder is no longer on Intranet.')).toBeVisible();
    await staff.reload();
    await staff.waitForLoadState('networkidle');
    await expect(line(staff)).toHaveCount(0);
  });

  test('is told which site refused, and the administrator’s way', async ({ page, intranet }) => {
    await openReminder(page, intranet);
    await page.getByText('The reminder is not on Intranet.').waitFor();
    await intranet.faults([{ method: 'POST', path: 'usercustomactions', status: 403 }]);
    await page.getByRole('button', { name: 'Place the reminder' }).click();
    await expect(page.getByText('The reminder was not placed on Intranet')).toBeVisible();
    await expect(page.getByText(/An administrator of Microsoft 365 can place it/)).toBeVisible();
    await expectAccessible(page);
  });

  test('says first where the policy page is, and cannot place it on a site of others', async ({
    page,
    intranet
  }) => {
    await ownersList(intranet.origin, listNames.settings).items.getById(1).update({ PolicyPageAddress: '' });
    await openReminder(page, intranet);
    await expect(page.getByText('The address of the policy page is not set')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Place the reminder' })).toHaveCount(0);
    await page.getByLabel('Address of the site').fill(intranet.origin);
    await page.getByRole('button', { name: 'Look at this site' }).click();
    await expect(page.getByText('You may not place the reminder on Human Services')).toBeVisible();
    await page.getByLabel('Address of the site').fill('https://elsewhere.example/');
    await page.getByRole('button', { name: 'Look at this site' }).click();
    await expect(page.getByText('Enter the address of a site on this tenant')).toBeVisible();
    await page.getByRole('button', { name: 'Set the address' }).click();
    await expect(page.getByLabel('Address of the policy page')).toBeVisible();
  });
});
