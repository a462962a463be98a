import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { listNames, ownersList } from './product';
import { ReviewPage, seed } from './reviewPage';

/** Opens the check by keyboard, as some people must. */
async function openCheck(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Check exports' }).locator('..').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Choose the export' })).toBeVisible();
}

async function download(page: Page, press: () => Promise<void>, folder: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** The two files of an export, as an owner downloads them. */
async function exportInto(review: ReviewPage, folder: string): Promise<string[]> {
  const { page } = review;
  await review.open();
  const records = await download(page, () => review.export('Acknowledgements (CSV)'), folder);
  await review.tab('Versions').click();
  const versions = await download(
    page,
    () => page.getByRole('button', { name: 'Export versions (CSV)' }).click(),
    folder
  );
  await review.tab('Coverage').click();
  return [records, versions];
}

type Row = { Id: number; UniqueId: string; Created: string; Author: { UserName: string } };

/** The audit log as Microsoft Purview exports it, of rows that are there. */
async function auditLog(
  intranet: Intranet,
  change: Record<number, string>,
  testInfo: TestInfo
): Promise<string> {
  const rows: Row[] = await ownersList(intranet.origin, listNames.acknowledgements)
    .items.select('Id', 'UniqueId', 'Created', 'Author/UserName')
    .expand('Author')();
  const lines = rows.map(({ Id, UniqueId, Created, Author }) => {
    const data = JSON.stringify({
      CreationTime: Created.slice(0, 19),
      Operation: 'ListItemCreated',
      UserId: change[Id] ?? Author.UserName,
      ListItemUniqueId: UniqueId
    });
    return `"${data.replace(/"/g, '""')}"`;
  });
  const path = testInfo.outputPath('purview.csv');
  await writeFile(path, ['AuditData', ...lines].join('\r\n'));
  return path;
}

test('an owner checks an export against an earlier one and the audit log, and nothing leaves the device', async ({
  page,
  intranet
}, testInfo) => {
  await seed(intranet, { staff: 5, acknowledged: 3 });
  const review = new ReviewPage(page, intranet);
  const earlier = await exportInto(review, testInfo.outputPath('earlier'));
  await openCheck(page);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('Choose the export to check.')).toBeVisible();
  await review.fileInput('Choose the export').setInputFiles(earlier);
  await intranet.forgetRequests();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('Everything fits.')).toBeVisible();
  await expect(page.getByText('acknowledgements.csv: 3 acknowledgements up to item 3.')).toBeVisible();
  expect(await intranet.requests()).toEqual([]);

  const rows = ownersList(intranet.origin, listNames.acknowledgements).items;
  await rows.getById(2).delete();
  const audit = await auditLog(intranet, { 3: logins.chloe }, testInfo);
  const current = await exportInto(review, testInfo.outputPath('current'));
  await openCheck(page);
  await review.fileInput('Choose the export').setInputFiles(current);
  await review.fileInput('Choose an earlier export').setInputFiles(earlier);
  await review.fileInput('Choose audit log files').setInputFiles(audit);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('3 things to look into.')).toBeVisible();
  await expect(page.getByText('Item 2 is missing.')).toBeVisible();
  await expect(page.getByText('Item 2 is gone.')).toBeVisible();
  await expect(page.getByText(`${logins.chloe} wrote it on`)).toBeVisible();
  await expect(page.getByText('1 row was written by its author, at its time.')).toBeVisible();
  await expectAccessible(page);

  const findings = await readFile(
    await download(
      page,
      () => page.getByRole('button', { name: 'Save the findings (CSV)' }).click(),
      testInfo.outputPath('findings')
    ),
    'utf8'
  );
  expect(findings.trimEnd().split('\r\n')).toHaveLength(4);

  await page.getByRole('button', { name: 'Remove purview.csv' }).click();
  await expect(page.getByText('3 things to look into.')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Audit log (optional)' })).toBeFocused();
});

test('files are dropped on their place, and one of another kind is named', async ({ page, intranet }) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await openCheck(page);
  const files = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['ItemId,Forged\n1,2'], 'forged.csv', { type: 'text/csv' }));
    return dropped;
  });
  const place = page.getByRole('button', { name: 'Choose the export' });
  await place.dispatchEvent('dragover', { dataTransfer: files });
  await place.dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByText('forged.csv', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(
    page.getByText('forged.csv is not an export of acknowledgements, versions or reports.')
  ).toBeVisible();
  await expectAccessible(page);
});

test('a large audit log is read with progress while the page answers, and can be given up', async ({
  page,
  intranet
}, testInfo) => {
  await seed(intranet, { staff: 5, acknowledged: 3 });
  const review = new ReviewPage(page, intranet);
  const current = await exportInto(review, testInfo.outputPath('current'));
  const audit = testInfo.outputPath('large.csv');
  const event = JSON.stringify({ CreationTime: '2026-01-01T00:00:00', UserAgent: 'x'.repeat(1500) });
  const line = `"${event.replace(/"/g, '""')}"\r\n`;
  await writeFile(audit, `AuditData\r\n${line.repeat(30_000)}`);
  await openCheck(page);
  await review.fileInput('Choose the export').setInputFiles(current);
  await review.fileInput('Choose audit log files').setInputFiles(audit);
  const check = page.getByRole('button', { name: 'Check', exact: true });
  await check.click();
  const progress = page.getByRole('progressbar', { name: /Reading large\.csv: \d/ });
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toBeHidden();
  await expect(page.getByText(/Everything fits|to look into/)).toBeHidden();
  await check.click();
  await expect(page.getByText('3 rows are from times that the log’s files do not cover.')).toBeVisible({
    timeout: 60_000
  });
});

test('acknowledgements are exported as the list has them now, and a failure is said', async ({
  page,
  intranet
}, testInfo) => {
  await seed(intranet, { staff: 5, acknowledged: 3 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await expect(review.headline).toBeVisible();
  const rows = ownersList(intranet.origin, listNames.acknowledgements).items;
  await rows.getById(2).update({ ContentHash: 'forged' });
  const text = await readFile(
    await download(page, () => review.export('Acknowledgements (CSV)'), testInfo.outputPath('now')),
    'utf8'
  );
  expect(text).toMatch(/,forged,no,/);
  await intranet.faults([{ method: 'GET', path: 'PostReports', status: 403, times: 1 }]);
  await review.export('Reports without their words (CSV)');
  await expect(page.getByRole('alert').filter({ hasText: 'The file was not made' })).toBeVisible();
});
