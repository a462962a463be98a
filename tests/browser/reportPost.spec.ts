import { createHash } from 'node:crypto';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import { pixel } from './pixel';
import { storedPictures } from './pictures';
import { ReportPanel, storedReports, thread } from './reportPanel';

test('a person reports a post and finds it among their own', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await expect(panel.dialog.getByText('call Triple Zero (000)')).toBeVisible();
  await expectAccessible(page);

  await panel.link.fill(thread);
  await expect(panel.dialog.getByText('Recognised: Yammer (Viva Engage)')).toBeVisible();
  await panel.words.fill('What a fool Ben is.');
  await panel.next.click();
  await expect(panel.step('What is wrong with it?')).toBeFocused();
  await expect(panel.dialog.getByText('The policy: Be friendly and respectful')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /Bullying/ }).check();
  await panel.next.click();

  await expect(panel.dialog.getByText('we cannot promise secrecy')).toBeVisible();
  await expect(panel.dialog.getByText(`Yammer (Viva Engage): ${thread}`)).toBeVisible();
  await expectAccessible(page);
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeFocused();
  await expect(panel.dialog.getByText('Your reference is REP-1.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'My reports' }).click();
  await expect(panel.dialog.getByText('Received')).toBeVisible();
  await expectAccessible(page);
  expect(await storedReports(intranet.origin)).toMatchObject([
    { PostKey: 'yammer:123', EvidenceText: 'What a fool Ben is.', ReasonCodes: ';RESPECT;' }
  ]);
});

test('Escape gives the focus back and keeps the draft', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.words.fill('In the team chat he called her a fool.');
  await panel.words.press('Escape');
  await expect(panel.dialog).toBeHidden();
  await expect(panel.openButton).toBeFocused();

  await page.reload();
  await panel.openButton.click();
  await expect(panel.words).toHaveValue('In the team chat he called her a fool.');
});

test('hostile links are refused in words and never become a link', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  for (const [link, words] of [
    ['javascript:alert(1)', 'Only links that start with https://'],
    ['https://engage.cloud.microsoft@attacker.example/', 'user name in it'],
    ['https://www.yammer.com.attacker.example/x/messages/1', 'only looks like a known one']
  ]) {
    await panel.link.fill(link);
    await expect(panel.dialog.getByText(words)).toBeVisible();
  }
  await panel.next.click();
  await expect(panel.link).toBeFocused();
  await expect(panel.link).toHaveAccessibleDescription(/only looks like a known one/);
  await expect(panel.dialog.getByText('only looks like a known one')).toHaveCount(1);
  await expect(panel.dialog.getByRole('link')).toHaveCount(0);
});

test('one press makes one report although its answer is lost', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.link.fill(thread);
  await panel.toLastStep();
  await intranet.faults([{ method: 'POST', path: 'PostReports.*/items$', drop: 'after' }]);
  await panel.send.click();
  const notSent = page.getByRole('alert').filter({ hasText: 'Not sent yet' });
  await expect(notSent).toBeInViewport();
  await expect(page.locator(':focus').filter({ has: notSent })).toHaveCount(1);
  await expect(panel.send).toBeInViewport();
  await expectAccessible(page);
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  expect(await storedReports(intranet.origin)).toHaveLength(1);
});

test('pictures are checked, stripped and sent again when they fail', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  const choose = panel.dialog.getByLabel(/Pictures of the post/);
  await choose.setInputFiles({ name: 'evil.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await expect(panel.dialog.getByText('not a PNG, JPEG or WebP picture')).toBeVisible();
  await choose.setInputFiles({ name: 'Amira at home.png', mimeType: 'image/png', buffer: pixel() });
  await expect(panel.dialog.getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await panel.toLastStep();
  await intranet.faults([{ method: 'POST', path: 'ReportPictures.*/items$', status: 503 }]);
  await panel.send.click();
  await expect(panel.dialog.getByText('Pictures still to send: 1')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.dialog.getByText('Pictures still to send: 1')).toBeHidden();

  expect(await storedReports(intranet.origin)).toHaveLength(1);
  const [row, ...others] = await storedPictures(intranet.origin);
  expect(others).toEqual([]);
  const kept = Buffer.from(row.PictureText, 'base64');
  expect(row.PictureHash).toBe(createHash('sha256').update(kept).digest('hex'));
  expect(kept.subarray(1, 4).toString()).toBe('PNG');
  expect(kept.includes('taken at home')).toBe(false);
});

test('a page that does not answer in three seconds is pasted instead', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await intranet.faults([{ method: 'GET', path: 'GetFileByServerRelativePath', delayMs: 8000, times: 2 }]);
  await panel.link.fill(`${intranet.origin}/sites/intranet/SitePages/News-Hub.aspx`);
  await expect(panel.dialog.getByText('Looking for the post')).toBeVisible();
  await expect(panel.dialog.getByText('We cannot show this post here')).toBeVisible();
  await panel.words.fill('Typical.');
  await panel.next.click();
  await expect(panel.step('What is wrong with it?')).toBeVisible();
});

test('the Yammer feed gives old and new links to one post', async ({ page, intranet }) => {
  const links = ['Report by its Viva Engage link', 'Report by its old Yammer link'];
  for (const [index, name] of links.entries()) {
    const panel = new ReportPanel(page, intranet);
    await page.goto(intranet.url('/yammer/', { as: logins.chloe }));
    await expectAccessible(page);
    await page.getByRole('link', { name }).first().click();
    const before = panel.dialog.getByText(/You reported this on .* \(REP-1\): Received/);
    await expect(before).toHaveCount(index);
    await panel.toLastStep();
    await panel.send.click();
    await expect(panel.dialog.getByText(`Your reference is REP-${index + 1}.`)).toBeVisible();
  }
  const [first, second] = await storedReports(intranet.origin);
  expect(second.PostKeyHash).toBe(first.PostKeyHash);
});

test('disagreeing files nothing', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  await panel.words.fill('Leave should be longer.');
  await panel.next.click();
  await page.getByRole('button', { name: 'I just disagree' }).click();
  await expect(panel.dialog.getByText('Nothing has been sent')).toBeVisible();
  await expect(panel.dialog.getByText('APS employees keep most of the rights')).toBeVisible();
  await expectAccessible(page);
  await panel.page.getByRole('button', { name: 'Back' }).click();
  await expect(panel.step('What is wrong with it?')).toBeVisible();
  await page.getByRole('button', { name: 'I just disagree' }).click();
  await expect(panel.dialog.getByRole('link', { name: /Read the whole policy/ })).toBeVisible();
  await panel.dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(panel.dialog).toBeHidden();
  expect(await storedReports(intranet.origin)).toHaveLength(0);
});

test('a link to the page with a post opens the panel at that post', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  const [link, another] = ['https://x.com/someone/status/15', 'https://x.com/someone/status/16'];
  const open = (post: string) =>
    page.goto(`${intranet.url(staffPage, { as: logins.ben })}&report=${encodeURIComponent(post)}`);
  await open(link);
  await expect(panel.link).toHaveValue(link);
  await expect(panel.step('Which post is it?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Report a post' })).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();

  await open(link);
  await expect(panel.dialog.getByText('Please do not reply to the post')).toBeVisible();
  await panel.next.click();
  await expect(panel.dialog.getByText('Say who wrote the post.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Someone on staff' })).toBeFocused();
  await page.getByRole('radio', { name: 'A member of the public' }).check();
  await expect(panel.dialog.getByText('Say who wrote the post.')).toBeHidden();
  await panel.next.click();
  await expect(panel.step('What is wrong with it?')).toBeVisible();

  await open(another);
  await expect(panel.dialog.getByText('You have a report that you have not sent')).toBeVisible();
  await page.getByRole('button', { name: 'Start a new one' }).click();
  await expect(panel.link).toHaveValue(another);
});

test('a site whose lists do not answer says so in the panel, with a way on', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await page.goto(intranet.url(staffPage, { as: logins.amira }));
  await expect(panel.openButton).toBeVisible();
  await intranet.faults([{ method: 'POST', path: 'batch', status: 503, times: 1 }]);
  await panel.openButton.click();
  await panel.link.fill(thread);
  await expect(panel.dialog.getByText('Reporting is not available right now')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.dialog.getByText('Reporting is not available right now')).toBeHidden();
  await expect(panel.link).toHaveValue(thread);
  await expect(panel.dialog.getByText('Recognised: ')).toBeVisible();
});

test('a press on Next goes on by itself when what it waits for is there', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await page.goto(intranet.url(staffPage, { as: logins.amira }));
  await panel.openButton.click();
  await intranet.faults([{ method: 'POST', path: 'batch', delayMs: 1500, times: 1 }]);
  await panel.dialog.getByLabel('What the post says').fill('Words somebody wrote');
  await panel.next.click();
  await expect(panel.step('What is wrong with it?')).toBeVisible();
});

test('has no accessibility fault in the contrast theme, right to left', async ({ page, intranet }) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open({ theme: 'contrast', dir: 'rtl' });
  await panel.link.fill('javascript:alert(1)');
  await panel.next.click();
  await expectAccessible(page);
  await panel.link.fill(thread);
  await panel.toLastStep();
  await expectAccessible(page);
});
