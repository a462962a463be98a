import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { listNames, ownersList, siteAs } from './product';

const reviewPage = '/sites/intranet/SitePages/Policy-Review.aspx';

type Given = { by?: string; hash?: string; words?: string; urgent?: boolean };

/** A report as the panel would have stored it. */
async function report(
  origin: string,
  { by = logins.amira, hash = 'a'.repeat(64), words = 'He called her a fool.', urgent = false }: Given = {}
): Promise<void> {
  const { sp, path } = siteAs(by, origin);
  await sp.web.getList(`${path}/Lists/${listNames.reports}`).items.add({
    Title: words,
    IntentionId: `${by} ${hash}`,
    PostSystem: 'yammer',
    PostLink: 'https://engage.cloud.microsoft/main/threads/x',
    PostKey: 'yammer:1',
    PostKeyHash: hash,
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
}

async function openCases(page: Page, intranet: Intranet, as = logins.reviewer): Promise<void> {
  await page.goto(intranet.url(reviewPage, { as }));
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Reported posts' })).toBeVisible();
}

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
    hash: 'b'.repeat(64),
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
  expect(await statuses(intranet.origin)).toEqual(['beingLookedAt', 'beingLookedAt', 'received']);

  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByText('Assigned it to Rafael Costa')).toBeVisible();
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
  expect(await statuses(intranet.origin)).toEqual(['closed', 'closed', 'received']);

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
  await intranet.faults([{ method: 'POST', path: 'PostReports.*items\\(1\\)', status: 500 }]);
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('The case is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to all posts' }).click();
  await expect(page.getByText('Some reporters have not been told')).toBeVisible();
  await page.getByRole('button', { name: 'Put it right' }).click();
  await expect(page.getByText('Some reporters have not been told')).toBeHidden();
  expect(await statuses(intranet.origin)).toEqual(['closed']);
});

test('a reviewer who reported the post is told to hand it on', async ({ page, intranet }) => {
  await report(intranet.origin, { by: logins.reviewer });
  await openCases(page, intranet);
  await page.getByRole('button', { name: /called her a fool/ }).click();
  await expect(page.getByText('Please hand this case on')).toBeVisible();
});

test('staff are shown no case', async ({ page, intranet }) => {
  await report(intranet.origin);
  await page.goto(intranet.url(reviewPage, { as: logins.ben }));
  await expect(page.getByText('This page is for site owners and reviewers')).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});
