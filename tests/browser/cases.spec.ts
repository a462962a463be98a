import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { readPostLink } from '../../src/domain/reporting/links/readPostLink';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { listNames, ownersList, siteAs } from './product';
import { seed } from './reviewPage';

const reviewPage = '/sites/intranet/SitePages/Policy-Review.aspx';

type Given = { by?: string; link?: string; words?: string; urgent?: boolean };

const thread = (number: number): string => `https://www.yammer.com/humanservices.example/messages/${number}`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A report as the panel would have stored it. */
async function report(
  origin: string,
  { by = logins.amira, link = thread(1), words = 'He called her a fool.', urgent = false }: Given = {}
): Promise<number> {
  const { sp, path } = siteAs(by, origin);
  const reading = readPostLink(link, { sharePoint: origin, newsHub: '', speechbubble: '' });
  if (reading.kind !== 'post') throw new Error(`${link} is no post.`);
  const { system, key } = reading.post;
  const { Id } = await sp.web.getList(`${path}/Lists/${listNames.reports}`).items.add({
    Kind: 'report',
    Title: words,
    IntentionId: `${by} ${link}`,
    PostSystem: system,
    PostLink: link,
    PostKey: key,
    PostKeyHash: hashOf(key),
    ReasonCodes: urgent ? ';PRIVACY;' : ';RESPECT;',
    CitedReasons: JSON.stringify([
      {
        code: 'RESPECT',
        label: 'Bullying',
        pointKey: 'gone',
        pointTitle: 'A point since removed',
        pointText: ''
      }
    ]),
    Urgent: urgent,
    Details: 'It hurt her.',
    EvidenceText: words,
    EvidenceAuthor: 'Ben Lindqvist',
    EvidenceSource: 'pasted',
    EvidenceObtainedAt: '2026-11-20T00:00:00Z',
    ReportStatus: 'received'
  });
  return Id;
}

async function openCases(page: Page, intranet: Intranet, as = logins.reviewer): Promise<void> {
  await page.goto(intranet.url(reviewPage, { as }));
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Reported posts' })).toBeVisible();
}

/** Opens a reported post by what its title says. */
const openCase = (page: Page, title: RegExp): Promise<void> =>
  page.getByRole('link', { name: title }).click();

/** A press of the bar of commands, which tucks away what it has no room for. */
async function act(page: Page, name: string): Promise<void> {
  const press = page.getByRole('menuitem', { name, exact: true });
  const isThere = await press
    .or(page.getByRole('menuitem', { name: 'More commands' }))
    .first()
    .isVisible();
  if (isThere && !(await press.isVisible()))
    await page.getByRole('menuitem', { name: 'More commands' }).click();
  await press.click();
}

async function closeWith(page: Page, outcome: string): Promise<void> {
  await act(page, 'Close…');
  await page.getByRole('radio', { name: outcome }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}

const backToList = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Back to all posts' }).click();

/** Chooses a view of the list. */
const view = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();

/** The number of the case of a post in the list. */
async function caseOf(page: Page, post: RegExp): Promise<number> {
  const text = await rows(page).filter({ hasText: post }).innerText();
  return Number(/CASE-(\d+)/.exec(text)?.[1]);
}

/** Rows of the list, without its heading. */
const rows = (page: Page) =>
  page
    .getByRole('grid', { name: 'Reported posts' })
    .getByRole('row')
    .filter({ has: page.getByRole('link') });

const select = (page: Page, title: RegExp): Promise<void> =>
  rows(page).filter({ hasText: title }).getByRole('checkbox').click();

/** Reporters are told in the background. */
const expectStatuses = (origin: string, expected: string[]): Promise<void> =>
  expect.poll(() => statuses(origin)).toEqual(expected);

const statuses = async (origin: string): Promise<string[]> =>
  (await ownersList(origin, listNames.reports).items<{ ReportStatus: string }[]>()).map(
    (row) => row.ReportStatus
  );

test('a reviewer works a case from opening to closing, and the reporter follows', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await report(intranet.origin, { by: logins.chloe });
  await report(intranet.origin, {
    link: thread(2),
    words: 'Her address is 12 Sample Street.',
    urgent: true
  });
  await openCases(page, intranet);
  await expect(page.getByRole('tab', { name: 'Urgent (1)' })).toBeVisible();
  await expect(rows(page).first()).toContainText('12 Sample Street');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '3');
  await expectAccessible(page);

  await openCase(page, /called her a fool/);
  await expect(page.getByRole('heading', { name: /CASE-1/ })).toBeFocused();
  await expect(page).toHaveURL(/[?&]case=1(&|$)/);
  await expect(page.getByRole('heading', { name: /REP-1 by Amira Haddad/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /REP-2 by Chloe Nguyen/ })).toBeVisible();
  await expect(page.getByText('A point since removed').first()).toBeVisible();
  await expectAccessible(page);
  await expectStatuses(intranet.origin, ['received', 'received', 'received']);

  await act(page, 'Take this case');
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
  await expectStatuses(intranet.origin, ['beingLookedAt', 'beingLookedAt', 'received']);
  await page.getByLabel('Note for the other reviewers').fill('I spoke to Ben.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('Noted: I spoke to Ben.')).toBeVisible();
  await expect(page.getByLabel('Note for the other reviewers')).toHaveValue('');

  await act(page, 'Close…');
  const dialog = page.getByRole('dialog', { name: 'Close CASE-1' });
  for (const radio of await dialog.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog.getByText('Choose an outcome.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Referred to someone else' }).click();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog.getByText('Say to whom it was referred.')).toBeVisible();
  await dialog.getByLabel('Or to a name, such as a team').fill('HR');
  await dialog.getByRole('combobox', { name: 'Answer to the reporters' }).click();
  await page.getByRole('option', { name: /Another team looks after this/ }).click();
  await expect(dialog.getByRole('figure')).toContainText('Another team looks after this');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('Closed it: Referred to someone else: HR')).toBeVisible();
  await expect(page.getByText('CASE-1 closed. Reporters hear in ten seconds.')).toBeVisible();
  await expectAccessible(page);
  expect(await statuses(intranet.origin)).toEqual(['beingLookedAt', 'beingLookedAt', 'received']);
  await expectStatuses(intranet.origin, ['closed', 'closed', 'received']);
  const [{ ReplyText }] = await ownersList(intranet.origin, listNames.reports).items<
    { ReplyText: string }[]
  >();
  expect(ReplyText).toContain('Another team looks after this');

  await backToList(page);
  await expect(page.getByRole('tab', { name: 'Open (1)' })).toBeVisible();
  await view(page, /^All/);
  await expect(rows(page).filter({ hasText: /called her a fool/ })).toContainText('Closed');
});

test('a closing is undone before anybody hears of it, and waits while it has the focus', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await page.clock.install();
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Opened the case')).toBeVisible();
  await closeWith(page, 'No breach of the policy');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.clock.fastForward(60_000);
  await expect(undo).toBeVisible();
  expect(await statuses(intranet.origin)).toEqual(['received']);
  await undo.press('Enter');
  await expect(page.getByText('CASE-1 open again.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Closed a moment ago' })).toBeFocused();
  await expect(page.getByText('Reopened it')).toBeVisible();
  await expectStatuses(intranet.origin, ['beingLookedAt']);
  await page.clock.fastForward(60_000);
  expect(await statuses(intranet.origin)).toEqual(['beingLookedAt']);
});

test('many cases are taken and closed at once; one that somebody else changed is named and stays selected', async ({
  page,
  intranet
}) => {
  const { origin } = intranet;
  for (const number of [1, 2, 3])
    await report(origin, { link: thread(number), words: `Post number ${number}` });
  await openCases(page, intranet);
  await select(page, /number 1/);
  await select(page, /number 2/);
  await act(page, 'Take these cases');
  await expect(page.getByText('2 cases are saved.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Mine (2)' })).toBeVisible();
  await expectStatuses(origin, ['beingLookedAt', 'beingLookedAt', 'received']);

  // Their rows are made side by side, so that either may be the first.
  const [first, second] = [await caseOf(page, /number 1/), await caseOf(page, /number 2/)];
  await select(page, /number 1/);
  await select(page, /number 2/);
  await ownersList(origin, listNames.cases).items.getById(second).update({ OnHold: true });
  await act(page, 'Close…');
  const dialog = page.getByRole('dialog', { name: 'Close 2 cases' });
  await dialog.getByRole('radio', { name: 'Duplicate of another case' }).click();
  await dialog.getByRole('combobox', { name: 'Which case is it a duplicate of?' }).fill('number 3');
  await page.getByRole('option', { name: /Post number 3/ }).click();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('1 case is not saved and stays selected')).toBeVisible();
  await expect(page.getByText(`CASE-${second}: somebody else has changed it`)).toBeVisible();
  await expect(rows(page).filter({ hasText: /number 2/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('1 selected.')).toBeVisible();
  await expectAccessible(page);

  await openCase(page, /number 3/);
  await expect(page.getByText(`CASE-${first} closed as a duplicate of this case.`)).toBeVisible();
  await page.getByRole('link', { name: `CASE-${first}` }).click();
  await expect(page.getByText('Closed it: Duplicate of another case: CASE-3')).toBeVisible();
});

test('a case has an address: back, reload, a copied link and a second window', async ({
  page,
  context,
  intranet
}) => {
  await seed(intranet, { staff: 30, reports: 60, cases: 60 });
  await openCases(page, intranet);
  // Eleven by their titles, four more by their numbers.
  await page.getByRole('searchbox').fill('post 5');
  await expect(page.getByText('15 posts shown.')).toBeVisible();
  await page.getByRole('columnheader', { name: /Post/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Z to A' }).click();
  await expect(rows(page).first()).toContainText('Seeded post 59');
  await openCase(page, /Seeded post 52/);
  await expect(page.getByRole('heading', { name: /CASE-52/ })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: /CASE-52/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: /CASE-52/ })).toBeVisible();
  await other.close();

  await page.goBack();
  await expect(page.getByText('15 posts shown.')).toBeVisible();
  await expect(rows(page).first()).toContainText('Seeded post 59');
  await expect(rows(page).filter({ hasText: 'Seeded post 52' })).toBeFocused();
  await page.goto(`${intranet.url(reviewPage, { as: logins.reviewer })}&case=999`);
  await expect(page.getByText('This case is not in the list')).toBeVisible();
  await expectAccessible(page);
});

test('a link to a post without a case leads to it, also once it has one', async ({ page, intranet }) => {
  await report(intranet.origin);
  const address = `${intranet.url(reviewPage, { as: logins.reviewer })}&case=r1`;
  for (const visit of ['first', 'second']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: /CASE-1/ }), visit).toBeVisible();
    await expect(page).toHaveURL(/[?&]case=1(&|$)/);
  }
});

test('the list is walked, selected in and opened by keyboard', async ({ page, intranet }) => {
  for (const number of [1, 2, 3])
    await report(intranet.origin, { link: thread(number), words: `Post number ${number}` });
  await openCases(page, intranet);
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 selected.')).toBeVisible();
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Post number 3/ })).toBeFocused();
});

test('someone asks for another look: the case is open, and says who closed it', async ({
  page,
  intranet
}) => {
  const { origin } = intranet;
  await report(origin);
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Opened the case')).toBeVisible();
  await closeWith(page, 'No breach of the policy');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expectStatuses(origin, ['closed']);
  const { sp, path } = siteAs(logins.amira, origin);
  await sp.web
    .getList(`${path}/Lists/${listNames.reports}`)
    .items.add({ Title: 'Another look', Kind: 'secondLook', AboutReport: 1, IntentionId: 'again' });
  await backToList(page);
  await expect(rows(page).filter({ hasText: /called her a fool/ })).toContainText('New information');
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Amira Haddad asked for another look.')).toBeVisible();
  await expect(page.getByText('You closed this case. Ask another reviewer')).toBeVisible();
  await openCases(page, intranet, logins.owner);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Rafael Costa closed this case.')).toBeVisible();
});

test('the second of two reviewers is told, and loses no text', async ({ page, context, intranet }) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Opened the case')).toBeVisible();

  const other = await context.newPage();
  await openCases(other, intranet, logins.owner);
  await openCase(other, /called her a fool/);
  await other.getByLabel('Note for the other reviewers').fill('Olivia was here.');
  await other.getByRole('button', { name: 'Add note' }).click();
  await expect(other.getByText('Noted: Olivia was here.')).toBeVisible();

  await page.getByLabel('Note for the other reviewers').fill('My long note.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('Somebody else changed this case')).toBeVisible();
  await expect(page.getByText('Noted: Olivia was here.')).toBeVisible();
  await expect(page.getByLabel('Note for the other reviewers')).toHaveValue('My long note.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('Noted: My long note.')).toBeVisible();
});

test('a half-done update is found and put right', async ({ page, intranet }) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Opened the case')).toBeVisible();
  await closeWith(page, 'Action taken');
  await expect(page.getByText('CASE-1 closed.')).toBeVisible();
  await intranet.faults([{ method: 'POST', path: 'batch', status: 500, times: 1 }]);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Some reporters have not been told')).toBeVisible();
  await backToList(page);
  await page.getByRole('button', { name: 'Finish the update' }).click();
  await expectStatuses(intranet.origin, ['closed']);
  await expect(page.getByRole('button', { name: 'Finish the update' })).toBeHidden();
});

test('a browser that goes before reporters have heard leaves an update that another reviewer finishes', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Opened the case')).toBeVisible();
  await closeWith(page, 'Action taken');
  await expect(page.getByText('CASE-1 closed.')).toBeVisible();
  await openCases(page, intranet, logins.owner);
  expect(await statuses(intranet.origin)).toEqual(['received']);
  await page.getByRole('button', { name: 'Finish the update' }).click();
  await expectStatuses(intranet.origin, ['closed']);
});

test('a reviewer who reported the post is told to hand it on', async ({ page, intranet }) => {
  await report(intranet.origin, { by: logins.reviewer });
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('You reported this post yourself.')).toBeVisible();
});

test('staff are shown no case', async ({ page, intranet }) => {
  await report(intranet.origin);
  await page.goto(`${intranet.url(reviewPage, { as: logins.ben })}&case=1`);
  await expect(page.getByText('The policy review is for site owners and reviewers.')).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});

/** A case of an earlier release, as reviewers left it. */
async function closedCase(origin: string, number: number, title: string): Promise<void> {
  const id = await report(origin, { link: thread(number), words: title });
  await ownersList(origin, listNames.reports).items.getById(id).update({ ReportStatus: 'closed' });
  await ownersList(origin, listNames.cases).items.add({
    Title: title,
    PostSystem: 'yammer',
    PostKeyHash: hashOf(`yammer:${number}`),
    CaseStatus: 'closed',
    Outcome: 'noBreach',
    LastReportId: id,
    ClosedAt: '2020-01-01T00:00:00Z',
    CaseHistory: '[]'
  });
}

/** Whoever looks years later: SharePoint says when a case was changed last, and nobody can date that back. */
async function openCasesYearsLater(page: Page, intranet: Intranet, as = logins.reviewer): Promise<void> {
  await page.clock.setSystemTime(new Date('2045-01-01T00:00:00Z'));
  await openCases(page, intranet, as);
}

const titlesOfCases = async (origin: string): Promise<string[]> =>
  (await ownersList(origin, listNames.cases).items<{ Title: string }[]>()).map(({ Title }) => Title);

test('a closed case is reopened by a reviewer, and as new information by a new report', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await closeWith(page, 'Action taken');
  await act(page, 'Reopen');
  await expect(page.getByText('Reopened it')).toBeVisible();
  await closeWith(page, 'Action taken');
  await expect(page.getByText('Closed it: Action taken')).toHaveCount(2);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expectStatuses(intranet.origin, ['closed']);

  await report(intranet.origin, { by: logins.chloe });
  await backToList(page);
  await expect(rows(page).filter({ hasText: /called her a fool/ })).toContainText('New information');
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Added new reports')).toBeVisible();
  await expectStatuses(intranet.origin, ['closed', 'received']);
  await act(page, 'Take this case');
  await expectStatuses(intranet.origin, ['beingLookedAt', 'beingLookedAt']);
});

test('posts are filtered and sorted in the headings, and found as one types', async ({ page, intranet }) => {
  await report(intranet.origin);
  await report(intranet.origin, {
    link: 'https://x.com/someone/status/7',
    words: 'Her address.',
    urgent: true
  });
  await openCases(page, intranet);
  await select(page, /Her address/);
  await act(page, 'Take this case');
  await expect(page.getByRole('tab', { name: 'Mine (1)' })).toBeVisible();

  const shows = async (column: RegExp, option: string, post: RegExp): Promise<void> => {
    for (const [choice, number] of [
      [option, 1],
      ['All', 2]
    ] as const) {
      await page.getByRole('columnheader', { name: column }).click();
      await page.getByRole('menuitemcheckbox', { name: choice, exact: true }).click();
      await expect(rows(page)).toHaveCount(number);
      await expect(rows(page).filter({ hasText: post })).toHaveCount(1);
    }
  };
  await shows(/Reasons/, 'Shares a customer’s or colleague’s personal information', /Her address/);
  await shows(/System/, 'Yammer (Viva Engage)', /called her a fool/);
  await shows(/Assigned to/, 'Me', /Her address/);
  await shows(/Assigned to/, 'Nobody', /called her a fool/);
  await page.getByRole('columnheader', { name: /Age/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'At least 2 days ago' }).click();
  await expect(page.getByText('No reported post matches.')).toBeVisible();
  await page.goBack();
  await page.getByRole('searchbox').fill('fool');
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('fool');
  await expect(rows(page)).toHaveCount(1);
});

test('an owner deletes all closed cases past their retention; one on hold stays, and a failure says what is left', async ({
  page,
  intranet
}) => {
  const { origin } = intranet;
  await closedCase(origin, 1, 'First old post');
  await closedCase(origin, 2, 'Second old post');
  await closedCase(origin, 3, 'Held old post');
  await openCasesYearsLater(page, intranet, logins.owner);
  await view(page, /^All/);
  await openCase(page, /Held old post/);
  await act(page, 'Put on hold');
  await expect(page.getByText('On hold: kept whatever its age')).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Delete', exact: true })).toBeHidden();
  await backToList(page);
  await expect(page.getByText('Closed cases past their retention: 2')).toBeVisible();

  await page.getByRole('button', { name: 'Delete them' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete closed cases: 2' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Delete them' }).click();
  await intranet.faults([{ method: 'POST', path: 'ReportCases.*recycle', status: 500, times: 1 }]);
  await dialog.getByRole('button', { name: 'Delete 2' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Deleted: 0. Still there: 2. You can start again.');
  await expect(dialog.getByRole('alert')).toContainText('quote this: 500');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Delete them' }).click();
  await dialog.getByRole('button', { name: 'Delete 2' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Deleted: 2.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Delete them' })).toBeHidden();
  expect(await titlesOfCases(origin)).toEqual(['Held old post']);
  await expectStatuses(origin, ['closed']);
});

test('an owner deletes one case past its retention, a reviewer is not offered it', async ({
  page,
  intranet
}) => {
  await closedCase(intranet.origin, 1, 'An old post');
  for (const as of [logins.reviewer, logins.owner]) {
    await openCasesYearsLater(page, intranet, as);
    await expect(page.getByRole('button', { name: 'Delete them' })).toHaveCount(as === logins.owner ? 1 : 0);
    await view(page, /^Past their retention/);
    await openCase(page, /An old post/);
    await expect(page.getByRole('menuitem', { name: 'Reopen' })).toBeVisible();
  }
  await act(page, 'Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete closed cases: 1' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await act(page, 'Delete');
  await dialog.getByRole('button', { name: 'Delete 1' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Nobody has reported a post yet.')).toBeVisible();
  expect(await titlesOfCases(intranet.origin)).toEqual([]);
});

test('a case that was put on hold meanwhile is kept, and the owner is told why', async ({
  page,
  intranet
}) => {
  await closedCase(intranet.origin, 1, 'An old post');
  await openCasesYearsLater(page, intranet, logins.owner);
  await view(page, /^All/);
  await openCase(page, /An old post/);
  await act(page, 'Delete');
  await ownersList(intranet.origin, listNames.cases).items.getById(1).update({ OnHold: true });
  const dialog = page.getByRole('dialog', { name: 'Delete closed cases: 1' });
  await dialog.getByRole('button', { name: 'Delete 1' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Deleted: 0. Kept, because they are on hold: 1.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('On hold: kept whatever its age')).toBeVisible();
  expect(await titlesOfCases(intranet.origin)).toEqual(['An old post']);
});

test('Escape stops a deletion, and however often it is pressed the result is seen', async ({
  page,
  intranet
}) => {
  await closedCase(intranet.origin, 1, 'First old post');
  await closedCase(intranet.origin, 2, 'Second old post');
  await openCasesYearsLater(page, intranet, logins.owner);
  await page.getByRole('button', { name: 'Delete them' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete closed cases: 2' });
  const goOn = await hold(page, 'batch');
  const isHeld = page.waitForRequest(/batch/);
  await dialog.getByRole('button', { name: 'Delete 2' }).click();
  await isHeld;
  await expect(dialog.getByRole('status')).toHaveText('Deleting case 1 of 2');
  for (const press of ['first', 'second', 'third']) {
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('status'), press).toHaveText('Stopping…');
    await expect(dialog.getByRole('button'), press).toBeVisible();
  }
  goOn();
  await expect(dialog.getByRole('status')).toHaveText('Deleted: 1. Still there: 1. You can start again.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Closed cases past their retention: 1')).toBeVisible();
});

/** Keeps what is asked of SharePoint waiting until the answer is called, then lets it through or fails it. */
async function hold(page: Page, part: string): Promise<(status?: number) => void> {
  let release: (status?: number) => void = () => undefined;
  const held = new Promise<number | undefined>((resolve) => (release = resolve));
  await page.route(
    (url) => url.href.includes(part),
    async (route) => {
      const status = await held;
      await (status ? route.fulfill({ status }) : route.continue());
    }
  );
  return release;
}

test('a refresh that fails leaves the open case and what was typed there', async ({ page, intranet }) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  const fail = await hold(page, listNames.settings);
  await act(page, 'Refresh');
  await openCase(page, /called her a fool/);
  const note = page.getByLabel('Note for the other reviewers');
  await note.fill('My long note.');
  fail(403);
  await expect(page.getByText('The list of reported posts could not be refreshed')).toBeVisible();
  await expect(note).toHaveValue('My long note.');
  await expectAccessible(page);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('could not be refreshed')).toBeHidden();
  await expect(note).toHaveValue('My long note.');
});

test('a case that cannot be opened says so, and opens when it is tried again', async ({ page, intranet }) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await intranet.faults([{ method: 'POST', path: 'ReportCases.*items$', status: 403, times: 1 }]);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('The case could not be opened')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Opened the case')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
});

test('the focus stays with what was pressed, and goes to the heading where that is gone', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await expect(page.getByText('Opened the case')).toBeVisible();
  await page.getByLabel('Note for the other reviewers').fill('Once.');
  const goOn = await hold(page, `${listNames.cases}')/items(1)`);
  const add = page.getByRole('button', { name: 'Add note' });
  await add.click();
  await expect(add).toBeDisabled();
  await expect(add).toBeFocused();
  await add.press('Enter');
  goOn();
  await expect(page.getByText('Noted: Once.')).toHaveCount(1);
  await expect(add).toBeFocused();
  await act(page, 'Take this case');
  await expect(page.getByRole('heading', { name: /CASE-1/ })).toBeFocused();
  await act(page, 'Assign…');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem', { name: 'Assign…' })).toBeFocused();
  await closeWith(page, 'Action taken');
  await expect(page.getByRole('heading', { name: /CASE-1/ })).toBeFocused();
});

test('an account without an address takes a case, and another reviewer is given it', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await page.route(
    (url) => url.pathname === reviewPage,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"userEmail":"[^"]*"/, '"userEmail":""');
      await route.fulfill({ response, body });
    }
  );
  await openCases(page, intranet);
  await openCase(page, /called her a fool/);
  await act(page, 'Take this case');
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
  await act(page, 'Assign…');
  const dialog = page.getByRole('dialog', { name: 'Assign CASE-1' });
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog.getByText('Choose a reviewer.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Reviewer' }).fill('raf');
  await page
    .getByRole('option', { name: /Rafael Costa/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByText('Assigned it to Rafael Costa')).toHaveCount(2);
});

test('a history whose time makes no sense shows it as it stands', async ({ page, intranet }) => {
  const by = { name: 'Olivia', email: '' };
  await closedCase(intranet.origin, 1, 'An old post');
  await ownersList(intranet.origin, listNames.cases)
    .items.getById(1)
    .update({ CaseHistory: JSON.stringify([{ at: 'yesterday', by, kind: 'noted', text: 'By hand.' }]) });
  await openCases(page, intranet);
  await view(page, /^All/);
  await openCase(page, /An old post/);
  await expect(page.getByText('Olivia, yesterday')).toBeVisible();
});
