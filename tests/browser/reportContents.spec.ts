import type { Locator } from '@playwright/test';
import { expect, logins, staffPage, test } from './fixtures';
import { pixel } from './pixel';
import { empty, listNames, ownersList } from './product';
import { ReportPanel, storedReports, thread } from './reportPanel';

test('before sending it shows what was said, each with a way to change it, and folds what else is stored', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.words.fill('What a fool Ben is.');
  await page.getByLabel('Its author, if you know').fill('Chloe Nguyen');
  await page.getByLabel('When it was posted, if you know').fill('yesterday');
  await panel.toLastStep();
  const shown = (term: string): Locator =>
    panel.dialog.locator('dl > div').filter({ hasText: term }).getByRole('definition');
  await expect(shown('Author').first()).toHaveText('Chloe Nguyen');
  await expect(shown('Posted').first()).toHaveText('yesterday');
  await panel.dialog.getByRole('button', { name: 'Change: Author' }).click();
  const author = page.getByLabel('Its author, if you know');
  await expect(author).toBeFocused();
  await author.fill('Ben Lindqvist');
  await panel.next.click();
  await expect(shown('Author').first()).toHaveText('Ben Lindqvist');

  await expect(shown('SHA-256')).toBeHidden();
  await panel.dialog.getByText('What else is stored').click();
  await expect(shown('How and when')).toHaveText(/^Pasted by you \d/);
  await expect(shown('The policy points')).toContainText('Be friendly and respectful');
  const hash = await shown('SHA-256').innerText();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  expect(await storedReports(intranet.origin)).toMatchObject([
    { EvidenceHash: hash, EvidenceAuthor: 'Ben Lindqvist', EvidencePostedAt: 'yesterday' }
  ]);
});

test('a picture of a chat is asked who wrote it and when, and the answers are stored without words', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill('https://teams.microsoft.com/l/message/19:abc@unq.gbl.spaces/1700000000000');
  await panel.next.click();
  await expect(panel.words).toBeFocused();
  await expect(panel.words).toHaveAccessibleDescription(/Reviewers cannot open a Teams chat/);
  await expect(page.getByLabel('Its author, if you know')).toHaveCount(0);
  await panel.dialog
    .getByLabel(/Pictures of the post/)
    .setInputFiles({ name: 'chat.png', mimeType: 'image/png', buffer: pixel() });
  await page.getByLabel('Its author, if you know').fill('Ben Lindqvist');
  await page.getByLabel('When it was posted, if you know').fill('on Monday');
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  expect(await storedReports(intranet.origin)).toMatchObject([
    { EvidenceText: null, EvidenceAuthor: 'Ben Lindqvist', EvidencePostedAt: 'on Monday' }
  ]);
});

test('pictures are dropped or pasted anywhere in the step, shown with their size, and removed', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await give(panel.step('Which post is it?'), 'paste', pixel(1));
  await expect(panel.dialog.getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await give(panel.words, 'drop', pixel(2));
  await expect(panel.dialog.getByRole('img', { name: 'Picture 2' })).toBeVisible();
  await expect(panel.dialog.getByText('1 KB')).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove picture 1' }).click();
  await expect(panel.dialog.getByRole('img')).toHaveCount(1);
  await expect(panel.dialog.getByLabel(/Pictures of the post/)).toBeFocused();
});

/** Pastes or drops a screenshot where a person is. */
async function give(place: Locator, type: 'paste' | 'drop', png: Buffer): Promise<void> {
  await place.evaluate(
    (element, [kind, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data })
      );
    },
    [type, png.toString('base64')]
  );
}

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
