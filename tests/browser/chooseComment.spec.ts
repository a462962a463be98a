import { spPatch, SPQueryable } from '@pnp/sp/spqueryable.js';
import type { Locator } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import { addComments, articleAs, newsHub, turnCommentsOff } from './newsHub';
import { siteAs } from './product';
import { ReportPanel, storedReports } from './reportPanel';

const { amira, ben, chloe, owner } = logins;

/** The first step for the page of a link, with what is below it. */
class Choosing extends ReportPanel {
  public async openFor(link: string, as = amira): Promise<void> {
    await this.open({ as });
    await this.link.fill(link);
  }
  public get post(): Locator {
    return this.dialog.getByRole('figure', { name: 'The post' });
  }
  public get comments(): Locator {
    return this.dialog.getByRole('list', { name: 'Comments', exact: true });
  }
  public comment(words: string | RegExp): Locator {
    return this.comments.getByRole('button', { name: words });
  }
  public get another(): Locator {
    return this.dialog.getByRole('button', { name: 'Choose another comment or the article' });
  }
}

test('a comment is chosen under its page with one press, and its id is kept', async ({ page, intranet }) => {
  await articleAs(chloe, intranet.origin).comments.getById('2').replies.add('Not <b>fair</b> at 10:30.');
  const panel = new Choosing(page, intranet);
  await page.goto(intranet.url(newsHub, { as: amira }));
  await expect(page.getByText('Not <b>fair</b> at 10:30.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Report this article or a comment' }).click();
  await expect(panel.dialog.getByRole('heading', { name: 'The article itself' })).toBeVisible();
  await expect(panel.post).toContainText('at 8:30 am');
  await expect(panel.comments.getByRole('button')).toHaveText([
    /^Amira Haddad.*Will the Bankstown centre/,
    /^Ben Lindqvist.*Typical\./,
    /^Chloe Nguyen.*Not <b>fair<\/b> at 10:30\./,
    /^Amira Haddad.*Thank you/
  ]);
  await expectAccessible(page);

  await panel.comment(/Typical\./).click();
  await expect(panel.dialog.getByRole('heading', { name: 'The comment you are reporting' })).toBeFocused();
  await expect(panel.post).toContainText('Typical.');
  await expect(panel.comments).toBeHidden();
  await expectAccessible(page);
  await panel.toLastStep();
  await expect(panel.dialog.getByText('Comment on that page').first()).toBeVisible();
  await panel.dialog.getByText('What else is stored').click();
  await expect(panel.dialog.getByText('Number 2')).toBeVisible();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  expect(await storedReports(intranet.origin)).toMatchObject([
    {
      PostKey: expect.stringMatching(/news-hub\.aspx\?comment=2$/),
      EvidenceText: 'Typical. Chloe only got the good shifts because she sucks up to the boss.',
      EvidenceAuthor: `Ben Lindqvist (${ben})`,
      EvidenceSource: 'fetched'
    }
  ]);
});

test('another comment, a reply or the article can be chosen instead, and the choice survives a visit', async ({
  page,
  intranet
}) => {
  await articleAs(chloe, intranet.origin).comments.getById('2').replies.add('Not fair.');
  const panel = new Choosing(page, intranet);
  await panel.openFor(intranet.origin + newsHub);
  await panel.comment(/Not fair\./).click();
  await expect(panel.post).toContainText('Not fair.');
  await panel.open();
  await expect(panel.post).toContainText('Not fair.');
  await panel.another.click();
  await expect(panel.dialog.getByRole('heading', { name: 'Is it a comment?' })).toBeFocused();
  await expect(panel.post).toContainText('Service centre opening hours');
  await panel.toLastStep();
  await expect(panel.dialog.getByText('Comment on that page')).toHaveCount(0);
});

test('comments come 30 at a time, by scrolling or a press, and those that came are searched', async ({
  page,
  intranet
}) => {
  await addComments(
    chloe,
    intranet.origin,
    Array.from({ length: 92 }, (_, index) => `Number ${index + 4}.`)
  );
  const panel = new Choosing(page, intranet);
  await panel.openFor(intranet.origin + newsHub);
  await expect(panel.dialog.getByText('30 comments are shown.')).toBeVisible();
  await panel.dialog.getByRole('button', { name: 'More comments' }).click();
  await expect(panel.dialog.getByText('60 comments are shown.')).toBeVisible();
  await panel.comments.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(panel.dialog.getByText('90 comments are shown.')).toBeVisible();
  await panel.comments.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(panel.dialog.getByText('95 comments are shown.')).toBeVisible();
  await expect(panel.dialog.getByRole('button', { name: 'More comments' })).toBeHidden();
  const search = panel.dialog.getByRole('searchbox', { name: 'Search the comments shown' });
  await search.fill('TYPICAL');
  await expect(panel.dialog.getByText('Found 1 of 95 shown.')).toBeVisible();
  await expect(panel.comments.getByRole('button')).toHaveCount(1);
  await search.fill('nothing like it');
  await expect(panel.dialog.getByText('Found 0 of 95 shown.')).toBeVisible();
  await expectAccessible(page);
  await search.fill('ben');
  await panel.comment(/Typical\./).click();
  await expect(panel.post).toContainText('Typical.');
});

test('a page without comments, with comments off, or with comments that cannot be had says so', async ({
  page,
  intranet
}) => {
  const panel = new Choosing(page, intranet);
  await intranet.faults([{ method: 'GET', path: '/Comments\\?', status: 503, times: 9 }]);
  await panel.openFor(intranet.origin + newsHub);
  await expect(panel.dialog.getByText('The comments cannot be shown right now.')).toBeVisible();
  await expectAccessible(page);
  await intranet.faults([{ method: 'GET', path: '/Comments\\?', status: 403, times: 1 }]);
  await panel.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.dialog.getByText('You cannot see the comments on this page.')).toBeVisible();
  await panel.dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.comments).toBeVisible();

  const { comments } = articleAs(owner, intranet.origin);
  for (const id of ['1', '2', '3']) await comments.getById(id).delete();
  await panel.open();
  await expect(panel.dialog.getByText('Nobody has commented on this page.')).toBeVisible();
  await turnCommentsOff(owner, intranet.origin);
  await panel.open();
  await expect(panel.dialog.getByText('Comments are turned off on this page.')).toBeVisible();
  await panel.dialog.getByRole('button', { name: 'Paste the words instead' }).click();
  await expect(panel.words).toBeFocused();
  await panel.words.fill('What a fool.');
  await panel.dialog.getByRole('button', { name: 'The article itself' }).click();
  await expect(panel.post).toContainText('Service centre opening hours');
});

test('more comments that do not come leave those that are there, and come at the next press', async ({
  page,
  intranet
}) => {
  await addComments(
    chloe,
    intranet.origin,
    Array.from({ length: 30 }, (_, index) => `Number ${index + 4}.`)
  );
  const panel = new Choosing(page, intranet);
  await panel.openFor(intranet.origin + newsHub);
  await expect(panel.dialog.getByText('30 comments are shown.')).toBeVisible();
  await intranet.faults([{ method: 'GET', path: 'skiptoken', status: 500, times: 1 }]);
  await panel.dialog.getByRole('button', { name: 'More comments' }).click();
  await expect(panel.dialog.getByText('The comments cannot be shown right now.')).toBeVisible();
  await expect(panel.comment(/Number 33\./)).toBeVisible();
  await panel.dialog.getByRole('button', { name: 'More comments' }).click();
  await expect(panel.dialog.getByText('33 comments are shown.')).toBeVisible();
});

test('a comment that is deleted while one chooses stays in the report, and that is said', async ({
  page,
  intranet
}) => {
  const panel = new Choosing(page, intranet);
  await panel.openFor(intranet.origin + newsHub);
  await expect(panel.comment(/Typical\./)).toBeVisible();
  await articleAs(ben, intranet.origin).comments.getById('2').delete();
  await panel.comment(/Typical\./).click();
  await expect(
    panel.dialog.getByText('This comment has been deleted. Your report keeps its words.')
  ).toBeVisible();
  await expect(panel.post).toContainText('Typical.');
});

test('a site, its welcome page and the form that mails lead to are one post', async ({ page, intranet }) => {
  const web = siteAs(owner, intranet.origin).sp.web;
  await spPatch(SPQueryable(web, 'RootFolder'), {
    body: JSON.stringify({ WelcomePage: 'SitePages/News-Hub.aspx' })
  });
  const panel = new Choosing(page, intranet);
  await intranet.forgetRequests();
  for (const link of ['/sites/intranet', '/sites/intranet/SitePages/Forms/DispForm.aspx?ID=1', newsHub]) {
    await panel.openFor(intranet.origin + link);
    await expect(panel.post).toContainText('Service centre opening hours');
    await expect(panel.comment(/Typical\./)).toBeVisible();
    await panel.toLastStep();
    await expect(panel.dialog.getByText(`${intranet.origin}${newsHub}`)).toBeVisible();
    await panel.send.click();
    await expect(panel.dialog.getByText(/Your reference is/)).toBeVisible();
  }
  const keys = (await storedReports(intranet.origin)).map(({ PostKey }) => PostKey);
  expect(new Set(keys).size).toBe(1);
  const asked = (await intranet.requests()).filter(({ url }) => url.includes('WelcomePage'));
  expect(asked).toHaveLength(1);
});

test('a site whose welcome page is not told is reported by its own address, and holds nobody up', async ({
  page,
  intranet
}) => {
  await intranet.faults([{ method: 'GET', path: 'WelcomePage', delayMs: 10_000 }]);
  const panel = new Choosing(page, intranet);
  await panel.openFor(`${intranet.origin}/sites/intranet`);
  await panel.words.fill('What a fool Ben is.');
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();
  expect(await storedReports(intranet.origin)).toMatchObject([
    { PostKey: expect.stringMatching(/\/sites\/intranet$/), EvidenceText: 'What a fool Ben is.' }
  ]);
});

for (const [what, link] of [
  ['of earlier days', `${newsHub}#comment=2`],
  ['of a mail', '/sites/intranet/SitePages/Forms/DispForm.aspx?ID=1&commentId=2']
]) {
  test(`a link ${what} chooses its comment by itself, and says when it is gone`, async ({
    page,
    intranet
  }) => {
    const panel = new Choosing(page, intranet);
    await panel.openFor(intranet.origin + link);
    await expect(panel.dialog.getByRole('heading', { name: 'The comment you are reporting' })).toBeVisible();
    await expect(panel.post).toContainText('Typical.');
    await panel.another.click();
    await expect(panel.post).toContainText('Service centre opening hours');
    await expect(panel.link).not.toHaveValue(/comment/);

    await articleAs(ben, intranet.origin).comments.getById('2').delete();
    await panel.link.fill(intranet.origin + link);
    await expect(panel.dialog.getByText('The comment in this link is no longer there.')).toBeVisible();
    await expect(panel.words).toBeVisible();
    await panel.comment(/Thank you/).click();
    await expect(panel.post).toContainText('Thank you');
  });
}

test('the panel opens for a report in the address that changes without a load, and for a link on the page', async ({
  page,
  intranet
}) => {
  const panel = new Choosing(page, intranet);
  await page.goto(intranet.url(staffPage, { as: amira }));
  await expect(panel.openButton).toBeVisible();
  const address = `${staffPage}?report=${encodeURIComponent(intranet.origin + newsHub)}`;
  await page.evaluate((to) => history.pushState({}, '', to), address);
  await expect(panel.post).toContainText('Service centre opening hours');
  await page.keyboard.press('Escape');
  await expect(panel.dialog).toBeHidden();

  await page.evaluate((to) => {
    Object.assign(window, { sameLoad: true });
    document.body.prepend(
      Object.assign(document.createElement('a'), { href: to, textContent: 'Report the news' })
    );
  }, address);
  for (let time = 0; time < 2; time += 1) {
    await page.getByRole('link', { name: 'Report the news' }).click();
    await expect(panel.post).toContainText('Service centre opening hours');
    await page.keyboard.press('Escape');
    await expect(panel.dialog).toBeHidden();
  }
  expect(await page.evaluate(() => (window as { sameLoad?: boolean }).sameLoad)).toBe(true);
});
