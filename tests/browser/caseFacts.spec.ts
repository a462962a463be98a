import type { Page } from '@playwright/test';
import { yammerPosts } from '../../workbench/intranet/yammer';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { articleAs, newsHub } from './newsHub';
import { listNames, ownersList, siteAs } from './product';

const reviewPage = '/sites/intranet/SitePages/Policy-Review.aspx';

type Given = { link: string; words: string; by?: string; source?: 'pasted' | 'fetched' };

/** A report as the panel would have stored it. */
async function report(
  origin: string,
  { link, words, by = logins.amira, source = 'pasted' }: Given
): Promise<void> {
  const { sp, path } = siteAs(by, origin);
  await sp.web.getList(`${path}/Lists/${listNames.reports}`).items.add({
    Title: 'A reported post',
    IntentionId: `${by} ${words}`,
    PostLink: link,
    ReasonCodes: ';RESPECT;',
    EvidenceText: words,
    EvidenceSource: source,
    EvidenceObtainedAt: '2026-11-20T00:00:00Z',
    ReportStatus: 'received'
  });
}

/** Opens the one case that there is. */
async function openCase(page: Page, intranet: Intranet, as = logins.reviewer): Promise<void> {
  await page.goto(intranet.url(reviewPage, { as }));
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await page.getByRole('link', { name: /A reported post/ }).click();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
}

const title = 'Service centre opening hours over summer';
const postNow = (page: Page) => page.getByRole('figure', { name: 'What the post says now' });

test.describe('what the reported post is now', () => {
  test('the same, changed with what it says, and no longer there', async ({ page, intranet }) => {
    const { origin } = intranet;
    await report(origin, { link: origin + newsHub, words: title });
    await openCase(page, intranet);
    await expect(page.getByText('Same words as reported')).toBeVisible();
    await expect(postNow(page)).toBeHidden();
    await expectAccessible(page);

    await articleAs(logins.owner, origin).update({ Title: 'Opening hours <b>all</b> year' });
    await report(origin, {
      link: origin + newsHub,
      words: 'Opening hours <b>all</b> year',
      by: logins.chloe
    });
    await openCase(page, intranet);
    await expect(page.getByText('The post has changed.')).toBeVisible();
    await expect(page.getByText('Reports that say something else: REP-1')).toBeVisible();
    await expect(page.getByText('Reports with the words of now: REP-2')).toBeVisible();
    await expect(postNow(page)).toContainText('Opening hours <b>all</b> year');
    await expect(postNow(page)).toContainText('Fetched just now with your own permissions.');
    await expectAccessible(page);

    await articleAs(logins.owner, origin).recycle();
    await openCase(page, intranet);
    await expect(page.getByText('The post is no longer there.')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^REP-1 by Amira Haddad/ })).toBeVisible();
    await expectAccessible(page);
  });

  test('its words, where reports hold none', async ({ page, intranet }) => {
    await report(intranet.origin, { link: intranet.origin + newsHub, words: '' });
    await openCase(page, intranet);
    await expect(page.getByText('The reports hold no words of the post')).toBeVisible();
    await expect(postNow(page)).toContainText(title);
  });

  test('is not told where it may not be read, and nothing else is the worse for it', async ({
    page,
    intranet
  }) => {
    const { origin } = intranet;
    await report(origin, { link: origin + newsHub, words: title });
    for (const status of [403, 500]) {
      await intranet.faults([{ path: 'GetFileByServerRelativePath', status, times: 9 }]);
      await openCase(page, intranet);
      await expect(page.getByText('cannot be checked here')).toBeVisible();
      await expect(page.getByText(title)).toBeVisible();
    }
    await expectAccessible(page);
  });

  test('is told of Viva Engage where the owner and an administrator let it be', async ({
    page,
    intranet
  }) => {
    const { origin } = intranet;
    const [{ text, links }] = yammerPosts;
    await report(origin, { link: links[0].url, words: text, source: 'fetched' });
    await openCase(page, intranet);
    await expect(page.getByText('cannot be checked here')).toBeVisible();

    const grant = (yammer: boolean) =>
      fetch(`${origin}/_workbench/grants`, { method: 'POST', body: JSON.stringify({ yammer }) });
    await ownersList(origin, listNames.settings).items.getById(1).update({ YammerPreview: true });
    await openCase(page, intranet);
    await expect(page.getByText('cannot be checked here')).toBeVisible();
    await grant(true);
    await openCase(page, intranet);
    await expect(page.getByText('Same words as reported')).toBeVisible();
    await grant(false);
  });

  test('holds nothing up, nor do the versions of the case', async ({ page, intranet }) => {
    const { origin } = intranet;
    await report(origin, { link: origin + newsHub, words: title });
    await intranet.faults([
      { path: 'GetFileByServerRelativePath', delayMs: 60_000 },
      { path: 'versions', delayMs: 60_000, times: 9 }
    ]);
    await openCase(page, intranet);
    await expect(page.getByText('Looking at the post…')).toBeVisible();
    await page.getByLabel('Note for the other reviewers').fill('I do not wait.');
    await page.getByRole('button', { name: 'Add note' }).click();
    await expect(page.getByText('Noted: I do not wait.')).toBeVisible();
    await expect(page.getByText('Looking at the post…')).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByText('cannot be checked here')).toBeVisible({ timeout: 20_000 });
    await intranet.faults([]);
  });
});

test.describe('a history that SharePoint’s versions are held against', () => {
  type Step = { at: string; by: { name: string; email: string }; kind: string; text: string };

  /** Somebody edits the history of the case in the list itself. */
  async function edit(origin: string, login: string, forge: (history: Step[]) => Step[]): Promise<void> {
    const { sp, path } = siteAs(login, origin);
    const item = sp.web.getList(`${path}/Lists/${listNames.cases}`).items.getById(1);
    const { CaseHistory } = await item<{ CaseHistory: string }>();
    await item.update({ CaseHistory: JSON.stringify(forge(JSON.parse(CaseHistory) as Step[])) });
  }

  const step = (page: Page, words: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) });

  test('agrees while people use the product', async ({ page, intranet }) => {
    await report(intranet.origin, { link: intranet.origin + newsHub, words: title });
    await openCase(page, intranet);
    await expect(page.getByText('SharePoint’s versions agree')).toBeVisible();
    await page.getByRole('menuitem', { name: 'Take this case' }).click();
    await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
    await report(intranet.origin, { link: intranet.origin + newsHub, words: title, by: logins.chloe });
    await openCase(page, intranet, logins.owner);
    await expect(page.getByText('SharePoint’s versions agree')).toBeVisible();
    await expect(page.getByText('SharePoint says')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('shows a step in another’s name, one that was changed and one that was taken out', async ({
    page,
    intranet
  }) => {
    const { origin } = intranet;
    await report(origin, { link: origin + newsHub, words: title });
    await openCase(page, intranet, logins.owner);
    for (const note of ['Ben admits it.', 'Amira was hurt.']) {
      await page.getByLabel('Note for the other reviewers').fill(note);
      await page.getByRole('button', { name: 'Add note' }).click();
      await expect(page.getByText(`Noted: ${note}`)).toBeVisible();
    }
    const now = new Date().toISOString();
    await edit(origin, logins.reviewer, ([opened, note, other]) => [
      opened,
      { ...note, text: 'Ben denies it.' },
      { at: now, by: opened.by, kind: 'noted', text: 'Leave it.' },
      { at: '2026-01-01T00:00:00Z', by: other.by, kind: 'noted', text: 'Long ago.' }
    ]);

    await openCase(page, intranet, logins.owner);
    await expect(page.getByText('SharePoint’s versions say something else')).toBeVisible();
    const rafael = `Rafael Costa (${logins.reviewer})`;
    await expect(step(page, 'Noted: Ben denies it.')).toContainText(`changed by ${rafael}`);
    await expect(step(page, 'Noted: Ben denies it.')).toContainText('It said: Noted: Ben admits it.');
    await expect(step(page, 'Noted: Leave it.')).toContainText(`written by ${rafael}`);
    await expect(step(page, 'Noted: Long ago.')).toContainText(`written by ${rafael}`);
    await expect(step(page, 'Opened the case')).not.toContainText('SharePoint says');
    const gone = page.getByRole('list', { name: 'Steps that were taken out' });
    await expect(gone.getByRole('listitem')).toHaveCount(1);
    await expect(gone).toContainText('Noted: Amira was hurt.');
    await expect(gone).toContainText(`taken out by ${rafael}`);
    await expectAccessible(page);
  });

  test('is shown as it is where the versions cannot be read', async ({ page, intranet }) => {
    await report(intranet.origin, { link: intranet.origin + newsHub, words: title });
    await intranet.faults([{ path: 'versions', status: 403, times: 9 }]);
    await openCase(page, intranet);
    await expect(page.getByText('Not compared with SharePoint’s versions')).toBeVisible();
    await expect(page.getByText('Opened the case')).toBeVisible();
    await expect(page.getByText('SharePoint says')).toHaveCount(0);
    await expectAccessible(page);
  });
});
