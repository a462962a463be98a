import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { workbookOf } from '../unit/workbookOf';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ReviewPage } from './reviewPage';

/** Drops a file on the words of the place for it, as a person does who does not aim. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content as number[])], String(fileName)));
      return transfer;
    },
    [name, [...bytes]] as const
  );
  const area = page.getByText('Or drop an Excel workbook or a CSV file here.');
  await area.dispatchEvent('dragover', { dataTransfer: data });
  await area.dispatchEvent('drop', { dataTransfer: data });
}

const rows = (count: number, division = 'Health'): string[] =>
  Array.from({ length: count }, (_, index) => `p${index}@x.example,Person ${index},${division}`);

test('a short file by mistake is compared with the roster, asks for the number, and is undone in one press', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.chooseRoster(['Email,Name,Division', ...rows(30)].join('\n'));
  await expect(page.getByText('People: 30. Divisions: 1.')).toBeVisible();
  await expect(page.getByText('There is no roster now to compare with.')).toBeVisible();
  await page.getByRole('button', { name: 'Save this roster' }).click();
  await expect(page.getByText(/^30 people, stored on .* by Olivia Park\. From roster\.csv\./)).toBeVisible();

  const short = `Email,Name,Division\n${rows(2, 'Policy').join('\n')}\nnew@x.example,New,Policy`;
  await review.rosterFile.setInputFiles({
    name: 'three lines.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(short)
  });
  await page.getByText('28 people leave', { exact: true }).click();
  await expect(page.getByText('Person 29 (p29@x.example), Health')).toBeVisible();
  await page.getByText('2 people change division', { exact: true }).click();
  await expect(page.getByText('Person 0: from Health to Policy')).toBeVisible();
  await expect(page.getByText('1 person is new', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save this roster' }).click();
  await expect(page.getByText('Type the number of people who leave: 28.')).toBeVisible();
  await page.getByLabel('How many people leave').fill('28');
  await page.getByRole('button', { name: 'Save this roster' }).click();
  await expect(page.getByText(/^3 people, stored on .* From three lines\.csv\./)).toBeVisible();

  await page.getByRole('button', { name: /^Restore the roster before/ }).click();
  await expect(page.getByText('The roster before is in place again.')).toBeVisible();
  await expect(page.getByText(/30 people, stored on .* From roster\.csv\./)).toBeVisible();
});

test('an Excel workbook is dropped on its place and read from the sheet that is chosen', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(page.getByText('There is no roster yet.')).toBeVisible();
  const book = workbookOf({
    Notes: [['Read me']],
    People: [
      ['Email', 'Name', 'Department', 'Hire date', 'Shoe size'],
      ['ana@x.example', 'Ana Brién', 'Health', { days: 45323 }, '39']
    ]
  });
  await drop(page, 'roster.xlsx', new Uint8Array(book));
  await expect(page.getByText('The file holds no people.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Sheet' }).click();
  await page.getByRole('option', { name: 'People' }).click();
  await expect(page.getByText('People: 1. Divisions: 1. With a start date: 1.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Department Division' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Shoe size Not used' })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Ana Brién ana@x\.example Health 1 February 2024/ })
  ).toBeVisible();
  await expectAccessible(page);

  await drop(page, 'broken.xlsx', new Uint8Array(book).slice(0, 200));
  await expect(page.getByText('broken.xlsx looks like an Excel workbook but cannot be read.')).toBeVisible();
});

test('dates that could be either are asked about, and letters of another encoding are shown', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(page.getByText('There is no roster yet.')).toBeVisible();
  const text = 'Email,Name,Division,Start date\nzoe@x.example,Zo\u00eb,Health,3/2/2026\n';
  await review.rosterFile.setInputFiles({
    name: 'hr.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'latin1')
  });
  await expect(page.getByText('Every date under “Start date” could be read in two ways')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save this roster' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByText('The first: day, month, year').click();
  await expect(page.getByText('Check that names look right: Zoë')).toBeVisible();
  await expect(page.getByRole('row', { name: /Zoë zoe@x\.example Health 3 February 2026/ })).toBeVisible();
});

test('every problem is a line of a file to go through beside the owner’s own', async ({ page, intranet }) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.chooseRoster(
    'Email,Name,Division,Start date\na@x.example,Brien, Ana,Health,2026-01-01\n=nobody,Ben,Health,31/2/2026\n'
  );
  await expect(page.getByText('roster.csv has 3 problems, so nothing was saved.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these problems (CSV)' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('roster.csv problems.csv');
  const lines = (await readFile(await file.path(), 'utf8')).replace('\uFEFF', '').trim().split('\r\n');
  expect(lines.map((line) => line.split(',').slice(0, 3).join())).toEqual([
    'Line,Column,Value',
    '2,,2026-01-01',
    "3,Email,'=nobody",
    '3,Start date,31/2/2026'
  ]);
});

test('the review starts although the device never answers for what it keeps', async ({ page, intranet }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
    Object.defineProperty(IDBRequest.prototype, 'onsuccess', { set: () => undefined });
    Object.defineProperty(IDBRequest.prototype, 'onerror', { set: () => undefined });
    Object.defineProperty(IDBOpenDBRequest.prototype, 'onupgradeneeded', { set: () => undefined });
    Object.defineProperty(IDBOpenDBRequest.prototype, 'onblocked', { set: () => undefined });
  });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await expect(page.getByText('There is no roster, so there is no percentage')).toBeVisible();
});
