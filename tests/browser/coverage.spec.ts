import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ReviewPage, seed } from './reviewPage';

test('divisions are sorted by any column, by keyboard too', async ({ page, intranet }) => {
  await seed(intranet, { staff: 300, acknowledged: 100 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  const table = page.getByRole('region', { name: 'By division' });
  const column = table.getByRole('columnheader', { name: 'Share' });
  const shares = async (): Promise<number[]> =>
    (await table.locator('tbody td:first-of-type').allTextContents()).map(parseFloat);

  await expect(table.getByRole('columnheader', { name: 'Division' })).toHaveAttribute(
    'aria-sort',
    'ascending'
  );
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  const rising = await shares();
  expect(rising.length).toBeGreaterThan(3);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await page.keyboard.press('Enter');
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  expect(await shares()).toEqual([...rising].reverse());
  await expectAccessible(page);
});

test('the due date has its line on the chart, though it is still to come, and its row in the table', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 60, acknowledged: 40 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  const chart = page.getByRole('region', { name: 'Acknowledged over time' });
  const label = chart.locator('svg').getByText('Due', { exact: true });
  await expect(label).toBeVisible();
  const inside = await label.evaluate((element) => {
    const own = element.getBoundingClientRect();
    const svg = element.closest('svg')?.getBoundingClientRect();
    return svg !== undefined && own.left >= svg.left && own.right <= svg.right;
  });
  expect(inside).toBe(true);
  await page.getByText('Day by day, as a table').click();
  await expect(page.getByRole('rowheader', { name: /\(due date\)$/ })).toHaveCount(1);
});

test('Cancel ends the request that is under way', async ({ page, intranet }) => {
  await seed(intranet, { staff: 5500, acknowledged: 5500 });
  await intranet.faults([{ method: 'GET', path: 'skiptoken', delayMs: 60_000, times: 1 }]);
  const review = new ReviewPage(page, intranet);
  await review.open();
  await expect(page.getByText('5,000 of 5,500 records read')).toBeVisible();
  const ended = page.waitForEvent('requestfailed', (request) => request.url().includes('skiptoken'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await ended).failure()?.errorText).toContain('ABORTED');
  await expect(page.getByText('Reading was cancelled')).toBeVisible();
});

test('a roster of 100,000 people is checked with progress', async ({ page, intranet }, testInfo) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  const rows = Array.from(
    { length: 100_000 },
    (_, index) =>
      `"person${index}@humanservices.example";"Person ${index}";"Division ${index % 40}";2020-01-31;`
  );
  // A file on the disk: one handed over by the test would be put together in the page, which takes long by itself.
  const file = testInfo.outputPath('roster.csv');
  await writeFile(file, ['Email;Name;Division;Start date;Exempt until', ...rows].join('\r\n'));
  await review.openSection('Staff and reviewers');
  await expect(page.getByText('There is no roster yet.')).toBeVisible();
  const progress = page.getByRole('progressbar', { name: /Checking the file: \d/ });
  const seen = progress.waitFor();
  await review.rosterFile.setInputFiles(file);
  await seen;
  await expect(page.getByText('People: 100,000. Divisions: 40.')).toBeVisible();
});

test('a file of the whole department is written with progress, can be cancelled, and is whole', async ({
  page,
  intranet
}) => {
  const staff = 34_890;
  await seed(intranet, { staff, acknowledged: staff });
  const review = new ReviewPage(page, intranet);
  await review.open();
  const write = page.getByRole('button', { name: 'Acknowledgements (CSV)' });
  await expect(write).toBeVisible({ timeout: 60_000 });
  const files: Download[] = [];
  page.on('download', (file) => files.push(file));

  await pressAsSoonAsShown(page, 'Cancel');
  await write.click();
  await expect(page.getByText('rows written')).toHaveCount(0);
  await expect(write).toBeEnabled();

  await write.click();
  await expect.poll(() => files.length).toBe(1);
  const text = await readFile(await files[0].path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(staff + 1);
});

/** The first piece of a file takes less time than a person, or a test, takes to press. */
async function pressAsSoonAsShown(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === wanted
      );
      if (!button) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(document.body, { subtree: true, childList: true });
  }, name);
}
