import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, logins, staffPage, test } from './fixtures';
import type { Intranet } from './fixtures';
import { hold } from './hold';
import { listNames, ownersList } from './product';
import { ReportPanel, thread } from './reportPanel';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

/** SharePoint's numbers: the site is in Pacific time, the person's own zone is Perth's; the device is in Sydney. */
const pacific = 13;
const perth = 73;

test.use({ timezoneId: 'Australia/Sydney' });

test.beforeEach(async ({ intranet }) => {
  for (const login of [logins.amira, logins.owner, logins.reviewer]) {
    await chooseTimeZones(intranet, login, { timeZoneId: pacific, personTimeZoneId: perth });
  }
});

test('an acknowledgement has one time: after the press, after a reload, in the review and in its files', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  const at = await createdOf(intranet, listNames.acknowledgements);
  await expect(staff.receipt).toContainText(inPerth(at));
  await page.reload();
  await expect(staff.receipt).toContainText(inPerth(at));
  // As SharePoint has it now, past what the device remembered.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(staff.receipt).toContainText(inPerth(at));
  await expectTimesOfPerth(page);

  const review = new ReviewPage(page, intranet);
  await review.open();
  await page.getByRole('button', { name: 'Day by day, as a table' }).click();
  await expect(page.getByRole('rowheader', { name: dayInPerth(at), exact: true })).toBeVisible();

  const download = page.waitForEvent('download');
  await review.export('Acknowledgements (CSV)');
  const file = await readFile(await (await download).path(), 'utf8');
  const [exported] = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00/.exec(file) ?? [];
  expect(Date.parse(exported ?? '')).toBe(Date.parse(at));

  await review.tab('People').click();
  await expect(review.people).toContainText(inPerth(at));
  await page.getByRole('button', { name: 'Amira Haddad' }).click();
  await expect(page.getByRole('dialog')).toContainText(inPerth(at));
  await expectTimesOfPerth(page);
  await page.keyboard.press('Escape');

  await review.tab('Versions').click();
  await expect(page.getByText(inPerth(await createdOf(intranet, listNames.versions)))).toBeVisible();
  await expectTimesOfPerth(page);
  await review.tab('Support').click();
  await expect(page.getByText(/^Looked at on /)).toBeVisible();
  await expectTimesOfPerth(page);

  await page.goto(intranet.url('/sites/intranet/Lists/PolicyAcknowledgements'));
  const shown = new Date(at).toLocaleString('en-AU', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Australia/Perth'
  });
  await expect(page.getByRole('cell', { name: shown })).toBeVisible();
});

test('a report has one time: for who sent it, after a reload, and for reviewers with all that follows', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.words.fill('What a fool Ben is.');
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeFocused();
  const at = await createdOf(intranet, listNames.reports);
  await page.getByRole('tab', { name: 'My reports' }).click();
  await expect(panel.dialog).toContainText(inPerth(at));
  await expectTimesOfPerth(page);

  await panel.open();
  await page.getByRole('tab', { name: 'My reports' }).click();
  await expect(panel.dialog).toContainText(inPerth(at));
  await expectTimesOfPerth(page);

  const review = new ReviewPage(page, intranet);
  await review.open({ as: logins.reviewer });
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await page.getByRole('link', { name: /What a fool/ }).click();
  await expect(page.getByRole('heading', { name: /REP-1 by Amira Haddad/ })).toContainText(inPerth(at));
  await page.getByRole('menuitem', { name: 'Take this case' }).click();
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
  await expectTimesOfPerth(page);
});

test('a receipt that the device remembers without offset is not shown, and SharePoint’s is', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  const changed = await page.evaluate(() => {
    const before = Object.entries(localStorage);
    for (const [key, value] of before) {
      localStorage.setItem(key, String(value).replace(/("acknowledgedAt":"[^"]+)Z"/, '$1"'));
    }
    return before.filter(([key, value]) => localStorage.getItem(key) !== value).length;
  });
  expect(changed).toBe(1);
  const release = await hold(page, /\$batch/);
  await page.reload();
  await expect(page.getByRole('status', { name: 'Loading the policy' })).toBeVisible();
  await expect(staff.receipt).toBeHidden();
  release();
  await expect(staff.receipt).toContainText(inPerth(await createdOf(intranet, listNames.acknowledgements)));
});

test('whoever sets no time zone of their own reads the site’s', async ({ page, intranet }) => {
  await chooseTimeZones(intranet, logins.amira, { personTimeZoneId: null });
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  const at = await createdOf(intranet, listNames.acknowledgements);
  await expect(staff.receipt).toContainText(shownIn('America/Los_Angeles', at));
});

test('a zone that SharePoint has and nobody knows is UTC, and is called so', async ({ page, intranet }) => {
  await page.route(`**${staffPage}**`, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace(`"Id":${perth}`, '"Id":4711');
    await route.fulfill({ response, body: text });
  });
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  const at = await createdOf(intranet, listNames.acknowledgements);
  await expect(staff.receipt).toContainText(shownIn('UTC', at));
  await expect(staff.receipt).toContainText('UTC');
});

test('the start page chooses the site’s time zone and one’s own, and a reset takes them back', async ({
  page,
  intranet
}) => {
  await intranet.reset();
  await page.goto(intranet.url('/', { as: logins.amira }));
  await expect(page.getByLabel('The site’s time zone')).toHaveValue('76');
  await page.getByLabel('The site’s time zone').selectOption('13');
  await page.getByRole('button', { name: 'Choose the site’s time zone' }).click();
  await expect(page.getByLabel('The site’s time zone')).toHaveValue('13');
  await page.getByLabel('Your own time zone').selectOption('(UTC+08:00) Perth');
  await page.getByRole('button', { name: 'Choose your own time zone' }).click();
  await expect(page.getByLabel('Your own time zone')).toHaveValue('73');
  await page.getByLabel('Person').selectOption(logins.ben);
  await expect(page.getByLabel('Your own time zone')).toHaveValue('');
  await expect(page.getByLabel('The site’s time zone')).toHaveValue('13');
  await intranet.reset();
  await page.goto(intranet.url('/', { as: logins.amira }));
  await expect(page.getByLabel('The site’s time zone')).toHaveValue('76');
  await expect(page.getByLabel('Your own time zone')).toHaveValue('');
});

/** The site's time zone, and a person's own; null takes theirs back. */
async function chooseTimeZones(
  intranet: Intranet,
  login: string,
  chosen: { timeZoneId?: number; personTimeZoneId: number | null }
): Promise<void> {
  const response = await fetch(`${intranet.origin}/_workbench/site`, {
    method: 'POST',
    headers: { 'X-Workbench-User': login },
    body: JSON.stringify(chosen)
  });
  expect(await response.json()).toEqual({ set: true });
}

/** When SharePoint says that the only row of a list was made. */
async function createdOf(
  intranet: Intranet,
  name: (typeof listNames)[keyof typeof listNames]
): Promise<string> {
  const [{ Created }] = await ownersList(intranet.origin, name).items<{ Created: string }[]>();
  return Created;
}

function shownIn(timeZone: string, iso: string): string {
  return new Intl.DateTimeFormat('en-AU', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone
  }).format(new Date(iso));
}

const inPerth = (iso: string): string => shownIn('Australia/Perth', iso);

function dayInPerth(iso: string): string {
  return new Intl.DateTimeFormat('en-AU', { dateStyle: 'long', timeZone: 'Australia/Perth' }).format(
    new Date(iso)
  );
}

/** Every time of day on the page is Perth's and says so, and none is a text that SharePoint wrote. */
async function expectTimesOfPerth(page: Page): Promise<void> {
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  const times = text.match(/\d{1,2}:\d\d [ap]m( [A-Z][A-Z+\-\d:]+)?/g) ?? [];
  expect(times.length).toBeGreaterThan(0);
  expect(times.filter((time) => !time.endsWith(' AWST'))).toEqual([]);
  expect(text).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d/);
}
