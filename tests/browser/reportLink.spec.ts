import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ReportPanel, storedReports } from './reportPanel';

const community = 'https://engage.cloud.microsoft/embed/groups?feedId=11';

const copied = (page: Page, text: string) =>
  page.evaluate((words) => navigator.clipboard.writeText(words), text);

test('a link to a community is said to be one, and a post there can be reported in words', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(community);
  await expect(panel.dialog.getByText('This is a community, not a post.')).toBeVisible();
  await expect(panel.dialog.getByRole('img', { name: /Copy link/ })).toBeVisible();
  await expectAccessible(page);
  await panel.next.click();
  await expect(panel.dialog.getByText('Give the link of the post, paste its words')).toBeVisible();

  for (const words of ['What a fool Ben is.', 'And his team.']) {
    await panel.link.fill(community);
    await panel.words.fill(words);
    await panel.toLastStep();
    await expect(panel.dialog.getByText(`Yammer (Viva Engage): ${community}`)).toBeVisible();
    await panel.send.click();
    await expect(panel.step('Report sent')).toBeVisible();
    await panel.dialog.getByRole('button', { name: 'Close' }).last().click();
    await panel.openButton.click();
  }
  const [one, other] = await storedReports(intranet.origin);
  expect(one).toMatchObject({ EvidenceText: 'What a fool Ben is.' });
  expect(other).toMatchObject({ EvidenceText: 'And his team.' });
  expect(other.PostKey).not.toBe(one.PostKey);
});

test('staff are advised not to reply on any public network', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  for (const [link, name] of [
    ['https://www.linkedin.com/feed/update/urn:li:activity:71/', 'LinkedIn'],
    ['https://youtu.be/dQw4w9WgXcQ', 'YouTube'],
    ['https://www.tiktok.com/@someone/video/729', 'TikTok'],
    ['https://www.threads.net/@someone/post/Cz1', 'Threads'],
    ['https://bsky.app/profile/a.example/post/3k1', 'Bluesky']
  ]) {
    await panel.link.fill('');
    await expect(panel.dialog.getByText('Please do not reply to the post')).toBeHidden();
    await panel.link.fill(link);
    await expect(panel.dialog.getByText(`Recognised: ${name}`)).toBeVisible();
    await expect(panel.dialog.getByText('Please do not reply to the post')).toBeVisible();
  }
});

test('Paste takes a link by one press, and nothing else of what was copied', async ({
  page,
  context,
  intranet
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  const paste = panel.dialog.getByRole('button', { name: 'Paste' });
  await copied(page, 'my.secret.word is here');
  await paste.click();
  await expect(panel.dialog.getByText('What you copied is not one link.')).toBeVisible();
  await expect(panel.link).toHaveValue('');
  await expectAccessible(page);

  await copied(page, 'Someone on X\nhttps://x.com/someone/status/12');
  await paste.click();
  await expect(panel.link).toHaveValue('https://x.com/someone/status/12');
  await expect(panel.dialog.getByText('What you copied is not one link.')).toBeHidden();
  await panel.link.press('Escape');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('secret');
});

test('Paste says so where the page may not read, and is not there where the browser cannot', async ({
  page,
  context,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await page.addInitScript(() => {
    navigator.clipboard.readText = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
  });
  await panel.open();
  await panel.dialog.getByRole('button', { name: 'Paste' }).click();
  await expect(panel.dialog.getByText('This page may not read what you copied.')).toBeVisible();

  const other = await context.newPage();
  await other.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const without = new ReportPanel(other, intranet);
  await without.open();
  await expect(without.dialog.getByRole('button', { name: 'Paste' })).toHaveCount(0);
});
