import type { Locator } from '@playwright/test';
import { expect, logins, staffPage, test } from './fixtures';
import { empty, listNames, ownersList } from './product';
import { ReportPanel, storedReports, thread } from './reportPanel';

test('before sending it shows exactly what will be stored', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.words.fill('What a fool Ben is.');
  await page.getByLabel('Its author, if you know').fill('Chloe Nguyen');
  await page.getByLabel('When it was posted, if you know').fill('yesterday');
  await panel.toLastStep();
  const shown = (term: string): Locator =>
    panel.dialog.locator('dl > div').filter({ hasText: term }).getByRole('definition');
  await expect(shown('Who wrote it?')).toHaveText('Chloe Nguyen');
  await expect(shown('When it was posted')).toHaveText('yesterday');
  await expect(shown('How and when')).toHaveText(/^Pasted by you \d/);
  await expect(shown('Reasons')).toContainText('Be friendly and respectful');
  const hash = await shown('SHA-256').innerText();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  expect(await storedReports(intranet.origin)).toMatchObject([
    { EvidenceHash: hash, EvidenceAuthor: 'Chloe Nguyen', EvidencePostedAt: 'yesterday' }
  ]);
});

test('who wrote a post on speechbubble is asked, and nobody is told not to reply there', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill('https://speechbubble.humanservices.example/talk/42');
  await expect(panel.dialog.getByText('Recognised: Speechbubble')).toBeVisible();
  await expect(panel.dialog.getByText('Please do not reply')).toBeHidden();
  await panel.next.click();
  await expect(panel.dialog.getByText('Say who wrote the post.')).toBeVisible();
  await page.getByRole('radio', { name: 'Someone on staff' }).check();
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  const [{ AuthorKind }] = await ownersList(intranet.origin, listNames.reports).items<
    { AuthorKind: string }[]
  >();
  expect(AuthorKind).toBe('staff');
});

test('the reference can be copied', async ({ page, context, intranet }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.toLastStep();
  await panel.send.click();
  await page.getByRole('button', { name: 'Copy reference' }).click();
  await expect(panel.dialog.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('REP-1');
});

test('Back closes the panel and stays on the page, and the draft is kept', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await page.goto(intranet.url('/sites/intranet/SitePages/News-Hub.aspx', { as: logins.amira }));
  await panel.open();
  await panel.words.fill('In the team chat he called her a fool.');
  await panel.next.click();
  await page.goBack();
  await expect(panel.dialog).toBeHidden();
  await expect(panel.openButton).toBeVisible();
  await panel.openButton.click();
  await expect(panel.words).toHaveValue('In the team chat he called her a fool.');
  await panel.words.press('Escape');
  await expect(panel.dialog).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/News-Hub/);
});

test('a link opens the panel where no policy is published, and the report cites the standard points', async ({
  page,
  intranet
}) => {
  await empty(intranet.origin, listNames.versions);
  const panel = new ReportPanel(page, intranet);
  const address = intranet.url(staffPage, { as: logins.ben });
  await page.goto(`${address}&report=${encodeURIComponent(thread)}`);
  await expect(panel.link).toHaveValue(thread);
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'No policy has been published yet' })).toBeVisible();
  await expect(panel.openButton).toBeVisible();
});
