import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import type { Intranet } from './fixtures';
import { newsHub } from './newsHub';
import { pixel } from './pixel';
import { ReportPanel, storedReports, thread } from './reportPanel';

const file = (red: number) => ({ name: `${red}.png`, mimeType: 'image/png', buffer: pixel(red) });

const openedFor = (page: Page, intranet: Intranet, link: string) =>
  page.goto(`${intranet.url(staffPage, { as: logins.amira })}&report=${encodeURIComponent(link)}`);

/** A comment on news hub, by a link that chooses it. */
const commentOn = (intranet: Intranet): string => `${intranet.origin}${newsHub}#comment=2`;

test('words that were fetched stay in the draft, also when they can be fetched no more', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await openedFor(page, intranet, commentOn(intranet));
  const post = panel.dialog.getByRole('figure', { name: 'The post' });
  await expect(post).toContainText('Typical.');

  await intranet.faults([{ method: 'GET', path: 'GetFileByServerRelativePath', status: 404, times: 9 }]);
  await panel.open();
  await expect(panel.dialog.getByText('Recognised: News hub')).toBeVisible();
  await panel.toLastStep();
  await expect(panel.dialog.getByRole('definition').filter({ hasText: 'Typical.' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(post).toContainText('Typical.');
  await panel.link.fill(thread);
  await expect(post).toBeHidden();
  await expect(panel.words).toHaveValue('');
});

test('words that come after Next was pressed are taken', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await intranet.faults([{ method: 'GET', path: 'GetFileByServerRelativePath', delayMs: 1500, times: 2 }]);
  await openedFor(page, intranet, commentOn(intranet));
  await expect(panel.dialog.getByText('Looking for the post')).toBeVisible();
  await panel.toLastStep();
  await expect(panel.dialog.getByRole('definition').filter({ hasText: 'Typical.' })).toBeVisible();
});

test('a picture that is late joins those chosen meanwhile, and Next waits for it', async ({
  page,
  intranet
}) => {
  await page.addInitScript(() => {
    const decode = window.createImageBitmap.bind(window);
    const released = new Promise((resolve) => window.addEventListener('release', resolve));
    let isFirst = true;
    window.createImageBitmap = async (source: ImageBitmapSource) => {
      const waits = isFirst;
      isFirst = false;
      if (waits) await released;
      return decode(source);
    };
  });
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  const choose = panel.dialog.getByLabel(/Pictures of the post/);
  await choose.setInputFiles(file(1));
  await expect(panel.dialog.getByText('Preparing the picture…')).toBeVisible();
  await choose.setInputFiles(file(2));
  await expect(panel.dialog.getByRole('img')).toHaveCount(1);
  await panel.words.fill('In the team chat he called her a fool.');
  await panel.next.click();
  await page.evaluate(() => window.dispatchEvent(new Event('release')));
  await expect(panel.step('What is wrong with it?')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(panel.dialog.getByRole('img')).toHaveCount(2);
  await expect(panel.dialog.getByText('Preparing the picture…')).toBeHidden();
  await expect(panel.words).toHaveValue('In the team chat he called her a fool.');
});

test('a person is told when they choose more pictures than fit', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  const choose = panel.dialog.getByLabel(/Pictures of the post/);
  await choose.setInputFiles([1, 2, 3, 4, 5, 6].map(file));
  await expect(panel.dialog.getByText('You can add up to 5 pictures.')).toBeVisible();
  await expect(panel.dialog.getByRole('img')).toHaveCount(5);
  await expectAccessible(page);
});

test('a draft with nothing in it gives way to the post of a link', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.words.fill('A slip');
  await panel.words.fill('');
  await openedFor(page, intranet, thread);
  await expect(panel.dialog.getByText('Recognised: Yammer')).toBeVisible();
  await expect(panel.link).toHaveValue(thread);
});

test('pictures of an unsent report do not slip into one about another post', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  const picture = panel.dialog.getByRole('img', { name: 'Picture 1' });
  await panel.open();
  await panel.dialog.getByLabel(/Pictures of the post/).setInputFiles(file(1));
  await expect(picture).toBeVisible();

  await openedFor(page, intranet, thread);
  await page.getByRole('button', { name: 'Continue it' }).click();
  await expect(picture).toBeVisible();
  await expect(panel.link).toHaveValue('');

  await openedFor(page, intranet, thread);
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(panel.link).toHaveValue(thread);
  await expect(picture).toBeHidden();
});

test('opening with another link while a draft waits asks, and names both posts', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  const another = 'https://x.com/someone/status/16';
  await openedFor(page, intranet, thread);
  await panel.words.fill('What a fool Ben is.');
  await openedFor(page, intranet, another);
  await expect(panel.dialog.getByText('You have a report that you have not sent')).toBeVisible();
  const definition = (text: string) => panel.dialog.getByRole('definition').filter({ hasText: text });
  await expect(definition('What a fool Ben is.')).toContainText(thread);
  await expect(definition(another)).toBeVisible();
  await expectAccessible(page);

  // Looking elsewhere decides nothing.
  await page.getByRole('tab', { name: 'My reports' }).click();
  await page.getByRole('tab', { name: 'New report' }).click();
  await page.getByRole('button', { name: 'Continue it' }).click();
  await expect(panel.words).toHaveValue('What a fool Ben is.');
  await page.getByRole('tab', { name: 'My reports' }).click();
  await page.getByRole('tab', { name: 'New report' }).click();
  await expect(panel.words).toHaveValue('What a fool Ben is.');
  await expect(panel.link).toHaveValue(thread);
});

/** The address that SharePoint's own router gives the page, which stays. */
const getsAddressFor = (page: Page, link: string) =>
  page.evaluate((to) => history.pushState({}, '', to), `${staffPage}?report=${encodeURIComponent(link)}`);

test('an address that asks for another post while the panel is open is taken, and asks about the draft', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  const [second, third] = ['https://x.com/someone/status/16', 'https://x.com/someone/status/17'];
  await openedFor(page, intranet, thread);
  await expect(panel.link).toHaveValue(thread);
  await getsAddressFor(page, second);
  await expect(panel.link).toHaveValue(second);
  await expect(page.getByRole('heading', { name: 'Which post is it?' })).toBeFocused();

  await panel.words.fill('What a fool Ben is.');
  await page.getByRole('tab', { name: 'My reports' }).click();
  await getsAddressFor(page, third);
  const question = panel.dialog.getByText('You have a report that you have not sent');
  const definition = (text: string) => panel.dialog.getByRole('definition').filter({ hasText: text });
  await expect(question).toBeVisible();
  await expect(definition('What a fool Ben is.')).toContainText(second);
  await expect(definition(third)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(third);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(panel.link).toHaveValue(third);
  await expect(panel.words).toHaveValue('');

  // The same address again, after the person has gone on with another link.
  await panel.link.fill(thread);
  await page.evaluate((to) => history.pushState({}, '', to), staffPage);
  await getsAddressFor(page, third);
  await expect(question).toBeVisible();
  await expect(definition(thread)).toBeVisible();
  await expect(definition(third)).toBeVisible();
  await page.getByRole('button', { name: 'Continue it' }).click();
  await expect(panel.link).toHaveValue(thread);
});

test('a report that arrives while the panel is asked for another post forgets nothing of that one', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  const another = 'https://x.com/someone/status/16';
  await panel.open();
  await panel.link.fill(thread);
  await panel.toLastStep();
  await intranet.faults([{ method: 'POST', path: 'PostReports.*/items$', delayMs: 2500 }]);
  const sent = page.waitForResponse((response) => /PostReports.*\/items$/.test(response.url()));
  await panel.send.click();
  await getsAddressFor(page, another);
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await panel.words.fill('What a fool Ben is.');
  await sent;
  await openedFor(page, intranet, another);
  await expect(panel.words).toHaveValue('What a fool Ben is.');
});

test('a link that opened the panel is used once, and a report that was sent leaves an empty panel', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await openedFor(page, intranet, thread);
  await expect(panel.link).toHaveValue(thread);
  await page.getByRole('tab', { name: 'My reports' }).click();
  await page.getByRole('tab', { name: 'New report' }).click();
  await expect(panel.link).toHaveValue(thread);
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();

  await page.getByRole('tab', { name: 'My reports' }).click();
  await page.getByRole('tab', { name: 'New report' }).click();
  await expect(panel.link).toHaveValue('');
  await page.getByRole('button', { name: 'Close' }).click();
  await panel.openButton.click();
  await expect(panel.link).toHaveValue('');
});

test('a link that nobody used does not come back with the next opening', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await openedFor(page, intranet, thread);
  await expect(panel.link).toHaveValue(thread);
  await panel.link.press('Escape');
  await expect(panel.dialog).toBeHidden();
  await panel.openButton.click();
  await expect(panel.link).toHaveValue('');
});

test('words that do not fit are cut between characters, and that is said', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.words.fill('a'.repeat(20_000));
  await expect(panel.dialog.getByText('Only the first 20000 characters fit')).toBeHidden();
  await panel.words.fill(`${'a'.repeat(19_999)}👍 and more`);
  await expect(panel.dialog.getByText('Only the first 20000 characters fit')).toBeVisible();
  await expect(panel.words).toHaveValue('a'.repeat(19_999));
  await expectAccessible(page);
});

test('an author’s name that does not fit is cut between characters, and that is said', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.words.fill('What a fool Ben is.');
  const author = page.getByLabel('Its author, if you know');
  await author.fill(`${'a'.repeat(254)}👍`);
  await expect(author).toHaveValue('a'.repeat(254));
  await expect(panel.dialog.getByText('Only the first 255 characters fit')).toBeVisible();
  await author.fill('Ben Lindqvist');
  await expect(panel.dialog.getByText('Only the first 255 characters fit')).toBeHidden();
});

test('words changed after an answer was lost are with SharePoint too', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.toLastStep();
  await intranet.faults([{ method: 'POST', path: 'PostReports.*/items$', drop: 'after' }]);
  await panel.send.click();
  await expect(panel.dialog.getByText('Not sent yet')).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByLabel('Anything else we should know').fill('He has said so before.');
  await panel.next.click();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  // What had arrived stays as it was said.
  expect(await storedReports(intranet.origin)).toMatchObject([
    { Details: null },
    { Details: 'He has said so before.' }
  ]);
});

test('a page that may not copy says so', async ({ page, intranet }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.toLastStep();
  await panel.send.click();
  await page.getByRole('button', { name: 'Copy reference' }).click();
  await expect(panel.dialog.getByText('This page may not copy.')).toBeVisible();
});
