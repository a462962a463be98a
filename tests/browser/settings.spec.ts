import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import type { Intranet } from './fixtures';
import { hold, isWrite } from './hold';
import { listNames, ownersList } from './product';
import { ReviewPage } from './reviewPage';
import type { SetUpSection } from './reviewPage';

/** The settings as an owner finds their way in them. */
class Settings {
  public constructor(
    public readonly page: Page,
    private readonly intranet: Intranet
  ) {}

  public async open(): Promise<void> {
    await new ReviewPage(this.page, this.intranet).open();
    await this.section('Addresses');
    await expect(this.newsHub).toBeVisible();
  }

  public async section(name: SetUpSection): Promise<void> {
    await new ReviewPage(this.page, this.intranet).openSection(name);
  }

  public get newsHub(): Locator {
    return this.page.getByLabel('Address of news hub');
  }
  public get urgentText(): Locator {
    return this.page.getByLabel('What to do when someone may be in danger');
  }
  public async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }
  public async saved(): Promise<void> {
    await this.save();
    await expect(this.page.getByText('Saved. Staff see it from now on.')).toBeVisible();
  }
  public reason(label: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: label });
  }
}

/** The settings item, for what no form writes. */
const settingsItem = (origin: string) => ownersList(origin, listNames.settings).items.getById(1);

test('an owner is told beside each field what is wrong, and staff get the urgent words once it is right', async ({
  page,
  intranet
}) => {
  await settingsItem(intranet.origin).update({ DisclosureLink: 'pid.example' });
  const settings = new Settings(page, intranet);
  await settings.open();
  const disclosure = page.getByLabel('Where to make a public interest disclosure');
  await expect(disclosure).toHaveAccessibleDescription(/starts with https:/);
  await settings.newsHub.fill('javascript:alert(1)');
  await settings.section('Reasons');
  await settings.urgentText.fill('Call 000, then security on 1234.');
  await settings.section('Retention');
  const days = page.getByLabel('Days to keep a closed case');
  await days.fill('a year');
  await settings.save();
  // What is to be corrected first stands in another section.
  await expect(page.getByText('Nothing is saved yet. Correct what is marked.')).toBeVisible();
  await expect(settings.newsHub).toBeFocused();
  await expect(page).toHaveURL(/[?&]section=addresses/);
  await expectAccessible(page);

  await settings.newsHub.fill('');
  await disclosure.fill('https://pid.example');
  await settings.save();
  await expect(days).toBeFocused();
  await expect(days).toHaveAccessibleDescription(/whole days/);
  await days.fill('365');
  await expect(page.getByText('Nothing is saved yet')).toBeHidden();
  await settings.saved();
  await page.goto(intranet.url(staffPage, { as: logins.amira }));
  await page.getByRole('button', { name: 'Report a post' }).click();
  await expect(page.getByRole('note')).toContainText('Call 000, then security on 1234.');
});

test('an owner edits reasons, and staff choose from them in that order', async ({ page, intranet }) => {
  const settings = new Settings(page, intranet);
  await settings.open();
  await settings.section('Reasons');
  const remove = page.getByRole('button', { name: 'Remove “Seems to break the law”' });
  await remove.click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await remove.click();
  await expect(page.getByRole('button', { name: 'Bring back “Seems to break the law”' })).toBeVisible();
  await page.getByText('Bullying, harassment').click();
  await settings.reason('Bullying').getByLabel('Who looks first').fill('Workplace relations');
  await page.getByRole('button', { name: 'Add a reason' }).click();
  await settings.save();
  const fresh = settings.reason('New reason');
  await expect(fresh.getByLabel('What staff read')).toHaveAccessibleDescription('Say what staff read.');
  await expectAccessible(page);
  await fresh.getByRole('combobox', { name: 'Policy point it rests on' }).click();
  await page.getByRole('option', { name: 'Speak for yourself' }).click();
  await fresh.getByText('Comes before other reports').click();
  await fresh.getByLabel('What staff read').fill('Sells something');
  const up = page.getByRole('button', { name: 'Move “Sells something” up' });
  while ((await up.getAttribute('aria-disabled')) !== 'true') await up.click();
  await settings.saved();

  await page.goto(`${intranet.url(staffPage, { as: logins.amira })}&report=`);
  await page.getByLabel('What the post says').fill('Buy my car.');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toHaveAccessibleName(
    /^Sells something.*Speak for yourself/
  );
  await expect(page.getByRole('checkbox', { name: /break the law/ })).toHaveCount(0);
});

test('of two owners at once each keeps their changes', async ({ page, context, intranet }) => {
  const [first, second] = [new Settings(page, intranet), new Settings(await context.newPage(), intranet)];
  await first.open();
  await second.open();
  await first.newsHub.fill('https://intranet.example/news');
  await first.section('Reasons');
  await first.urgentText.fill('First words.');
  await first.saved();

  await second.section('Reasons');
  await second.urgentText.fill('Second words.');
  await second.save();
  await expect(second.page.getByRole('alert').getByText('Another owner saved settings')).toBeVisible();
  await expect(second.newsHub).toHaveValue('https://intranet.example/news');
  await expect(second.urgentText).toHaveValue('Second words.');
  await expect(second.urgentText).toHaveAccessibleDescription(/The other owner wrote: First words\./);
  await expectAccessible(second.page);
  await second.saved();
  expect(await settingsItem(intranet.origin)()).toMatchObject({
    NewsHubAddress: 'https://intranet.example/news',
    UrgentText: 'Second words.'
  });
});

test('reasons that cannot be read, and a policy key that names nothing, are said and put right', async ({
  page,
  intranet
}) => {
  await settingsItem(intranet.origin).update({ ReportReasons: '[{"code":', PolicyKey: 'social' });
  const settings = new Settings(page, intranet);
  await settings.open();
  await settings.section('Reasons');
  await expect(page.getByText('The reasons in the list cannot be read')).toBeVisible();
  await page.getByText('What the list holds').last().click();
  await expect(page.getByText('[{"code":')).toBeVisible();
  await settings.section('Addresses');
  const key = page.getByLabel('Policy key');
  await expect(key).toHaveAccessibleDescription(/No published version has this key.*social-media/);
  await expectAccessible(page);
  await key.fill('social-media');
  await settings.section('Reasons');
  await page.getByRole('button', { name: 'Put the standard reasons back' }).click();
  await settings.saved();
  const { ReportReasons, PolicyKey } = await settingsItem(intranet.origin)();
  expect([ReportReasons, PolicyKey]).toEqual([null, 'social-media']);
});

test('what an owner types while settings are saved stays, and waits to be saved', async ({
  page,
  intranet
}) => {
  const settings = new Settings(page, intranet);
  await settings.open();
  await settings.newsHub.fill('https://intranet.example/news');
  await settings.section('Reasons');
  const release = await hold(page, /PolicySettings.*items/, isWrite);
  await settings.save();
  await settings.urgentText.fill('Call 000.');
  await expect(page.getByRole('button', { name: 'Saving…' })).toHaveAttribute('aria-disabled', 'true');
  release();
  await expect(page.getByText('You have changes that are not saved.')).toBeVisible();
  await expect(settings.urgentText).toHaveValue('Call 000.');
  await settings.saved();
  expect(await settingsItem(intranet.origin)()).toMatchObject({
    NewsHubAddress: 'https://intranet.example/news',
    UrgentText: 'Call 000.'
  });
});

test('an owner who has just chosen staff groups is not taken for another owner', async ({
  page,
  intranet
}) => {
  const settings = new Settings(page, intranet);
  await settings.open();
  await settings.section('Staff and reviewers');
  await page.getByRole('button', { name: 'Save this choice' }).click();
  await expect(page.getByText('Saved. Permissions change when you run Set up')).toBeVisible();
  await settings.section('Reasons');
  await settings.urgentText.fill('Call 000.');
  await settings.saved();
});
