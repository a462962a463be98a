import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { readPostLink } from '../../src/domain/reporting/links/readPostLink';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { listNames, ownersList, siteAs } from './product';

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
  await expect(page.getByRole('heading', { level: 3, name: 'Reported posts' })).toBeVisible();
}

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
  await expect(page.getByText('2 new, 2 open, 0 waiting')).toBeVisible();
  await expect(page.locator('li button').first()).toContainText('12 Sample Street');
  await expectAccessible(page);

  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByRole('heading', { name: /REP-1 by Amira Haddad/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /REP-2 by Chloe Nguyen/ })).toBeVisible();
  await expect(page.getByText('A point since removed').first()).toBeVisible();
  await expectAccessible(page);
  await expectStatuses(intranet.origin, ['received', 'received', 'received']);

  await page.getByRole('button', { name: 'Take the case' }).click();
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
  await expectStatuses(intranet.origin, ['beingLookedAt', 'beingLookedAt', 'received']);
  await page.getByLabel('Note for the other reviewers').fill('I spoke to Ben.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByText('Noted: I spoke to Ben.')).toBeVisible();
  await expect(page.getByLabel('Note for the other reviewers')).toHaveValue('');

  await page.getByLabel('Close with').selectOption('referred');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('to whom it was referred')).toBeVisible();
  await page.getByLabel(/Which case, or to whom/).fill('HR');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('Closed it: Referred to someone else: HR')).toBeVisible();
  await expectStatuses(intranet.origin, ['closed', 'closed', 'received']);

  await page.getByRole('button', { name: 'Back to all posts' }).click();
  await expect(page.getByText('1 new, 1 open')).toBeVisible();
  await page.getByLabel('Status').selectOption('closed');
  await expect(page.getByRole('button', { name: /called her a fool/ })).toBeVisible();
});

test('the second of two reviewers is told, and loses no text', async ({ page, context, intranet }) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByText('Opened the case')).toBeVisible();

  const other = await context.newPage();
  await openCases(other, intranet, logins.owner);
  await other.getByRole('button', { name: /called her a fool/ }).click();
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
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByText('Opened the case')).toBeVisible();
  await intranet.faults([{ method: 'POST', path: 'batch', status: 500, times: 1 }]);
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('The case is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to all posts' }).click();
  await expect(page.getByText('Some reporters have not been told')).toBeVisible();
  await page.getByRole('button', { name: 'Finish the update' }).click();
  await expect(page.getByText('Some reporters have not been told')).toBeHidden();
  await expectStatuses(intranet.origin, ['closed']);
});

test('a reviewer who reported the post is told to hand it on', async ({ page, intranet }) => {
  await report(intranet.origin, { by: logins.reviewer });
  await openCases(page, intranet);
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByText('You reported this post yourself.')).toBeVisible();
});

test('staff are shown no case', async ({ page, intranet }) => {
  await report(intranet.origin);
  await page.goto(intranet.url(reviewPage, { as: logins.ben }));
  await expect(page.getByText('This page is for site owners and reviewers')).toBeVisible();
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
  await page.clock.setFixedTime(new Date('2045-01-01T00:00:00Z'));
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
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await page.getByRole('button', { name: 'Close the case' }).click();
  await page.getByRole('button', { name: 'Reopen the case' }).click();
  await expect(page.getByText('Reopened it')).toBeVisible();
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('Closed it: Action taken')).toHaveCount(2);

  await report(intranet.origin, { by: logins.chloe });
  await page.getByRole('button', { name: 'Back to all posts' }).click();
  await page.getByLabel('Status').selectOption('New information');
  await page.getByRole('button', { name: /called her a fool.*New information/ }).click();
  await expect(page.getByText('Added new reports')).toBeVisible();
  await expectStatuses(intranet.origin, ['closed', 'received']);
  await page.getByRole('button', { name: 'Take the case' }).click();
  await expectStatuses(intranet.origin, ['beingLookedAt', 'beingLookedAt']);
});

test('posts are found by reason, system, age and who has them', async ({ page, intranet }) => {
  await report(intranet.origin);
  await report(intranet.origin, {
    link: 'https://x.com/someone/status/7',
    words: 'Her address.',
    urgent: true
  });
  await openCases(page, intranet);
  await page.getByRole('button', { name: /Her address/ }).click();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
  await page.getByRole('button', { name: 'Back to all posts' }).click();

  const shows = async (label: string, option: string, posts: RegExp[]): Promise<void> => {
    const filter = page.getByRole('group', { name: 'Filter the reported posts' }).getByLabel(label);
    const before = await filter.inputValue();
    await filter.selectOption(option);
    for (const post of posts) await expect(page.getByRole('button', { name: post })).toBeVisible();
    const number = posts.length;
    const status = number === 0 ? 'No reported post matches.' : `Showing ${number} of ${number}`;
    await expect(page.getByText(status)).toBeVisible();
    await filter.selectOption(before);
  };
  await shows('Reason', 'Shares a customer’s or colleague’s personal information', [/Her address/]);
  await shows('System', 'Yammer (Viva Engage)', [/called her a fool/]);
  await shows('Assigned to', 'Me', [/Her address/]);
  await shows('Assigned to', 'Nobody', [/called her a fool/]);
  await shows('Reported', 'At least 2 days ago', []);
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
  await page.getByLabel('Status').selectOption('closed');
  await page.getByRole('button', { name: /Held old post/ }).click();
  await page.getByRole('button', { name: 'Put on hold' }).click();
  await expect(page.getByText('On hold: kept whatever its age')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the case and its reports' })).toBeHidden();
  await page.getByRole('button', { name: 'Back to all posts' }).click();
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
    await page.getByLabel('Status').selectOption('Past their retention');
    await page.getByRole('button', { name: /An old post/ }).click();
    await expect(page.getByRole('button', { name: 'Reopen the case' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Delete the case and its reports' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete closed cases: 1' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Delete the case and its reports' }).click();
  await dialog.getByRole('button', { name: 'Delete 1' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('No reported post matches.')).toBeVisible();
  expect(await titlesOfCases(intranet.origin)).toEqual([]);
});

test('a case that was put on hold meanwhile is kept, and the owner is told why', async ({
  page,
  intranet
}) => {
  await closedCase(intranet.origin, 1, 'An old post');
  await openCasesYearsLater(page, intranet, logins.owner);
  await page.getByLabel('Status').selectOption('closed');
  await page.getByRole('button', { name: /An old post/ }).click();
  await page.getByRole('button', { name: 'Delete the case and its reports' }).click();
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
    await expect(dialog, press).toBeVisible();
  }
  goOn();
  await expect(dialog.getByRole('status')).toHaveText('Deleted: 1. Still there: 1. You can start again.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
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
  await page.getByRole('button', { name: 'Refresh' }).click();
  await page.getByRole('button', { name: /called her a fool/ }).click();
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
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByText('The case could not be opened')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Opened the case')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
});

test('the focus stays with what was pressed, and goes to a heading where that is gone', async ({
  page,
  intranet
}) => {
  await report(intranet.origin);
  await openCases(page, intranet);
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByText('Opened the case')).toBeVisible();
  const goOn = await hold(page, `${listNames.cases}')/items(1)`);
  const assign = page.getByRole('button', { name: 'Assign', exact: true });
  await assign.click();
  await expect(assign).toBeDisabled();
  await expect(assign).toBeFocused();
  await assign.press('Enter');
  goOn();
  await expect(page.getByText('Assigned it to Rafael Costa')).toHaveCount(1);
  await expect(assign).toBeFocused();
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByRole('heading', { name: 'What you can do' })).toBeFocused();
  await page.getByRole('button', { name: 'Back to all posts' }).click();
  await expect(page.getByRole('heading', { name: 'Reported posts', level: 3 })).toBeFocused();
});

test('an account without an address takes a case and gives it back', async ({ page, intranet }) => {
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
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
  await page.getByLabel('Assign to').selectOption('Nobody');
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText('Removed the assignment')).toBeVisible();
});

test('a history whose time makes no sense shows it as it stands', async ({ page, intranet }) => {
  const by = { name: 'Olivia', email: '' };
  await closedCase(intranet.origin, 1, 'An old post');
  await ownersList(intranet.origin, listNames.cases)
    .items.getById(1)
    .update({ CaseHistory: JSON.stringify([{ at: 'yesterday', by, kind: 'noted', text: 'By hand.' }]) });
  await openCases(page, intranet);
  await page.getByLabel('Status').selectOption('closed');
  await page.getByRole('button', { name: /An old post/ }).click();
  await expect(page.getByText('Olivia, yesterday')).toBeVisible();
});
