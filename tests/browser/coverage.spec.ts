import { readFile, writeFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import { ReviewPage, seed } from './reviewPage';
import { StaffPage } from './staffPage';

test('the figures and the divisions lead to the people behind them, and the way back is kept', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 300, acknowledged: 100 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await page.getByRole('link', { name: 'Outstanding 200' }).click();
  await expect(page.getByText('200 of 300 people.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('200 of 300 people.')).toBeVisible();
  await page.goBack();

  const divisions = page.getByRole('grid', { name: 'By division' });
  const heading = divisions.getByRole('columnheader', { name: 'Share' });
  const shares = async (): Promise<number[]> =>
    (await divisions.getByText(/%$/).allTextContents()).map(parseFloat);
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  // The menu takes the focus some frames after it has come; a key before then would go elsewhere.
  await expect(page.getByRole('menuitemcheckbox', { name: 'Lowest first' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Highest first' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(heading.getByRole('button')).toBeFocused();
  const falling = await shares();
  expect(falling.length).toBeGreaterThan(3);
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  await page.reload();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');

  const first = divisions.getByRole('row').nth(1);
  const [name, , asked] = await first.locator('[role="rowheader"], [role="gridcell"]').allInnerTexts();
  await first.getByRole('link').click();
  await expect(page.getByText(`${asked} of 300 people.`)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Division' })).toContainText(name);
  expect(new URL(page.url()).searchParams.get('sort')).toBeNull();
});

test('the chart tells each day’s values to the keyboard, beside the version before, and a table has the same', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 60, acknowledged: 40, version: 2, earlierVersions: 1 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  const chart = page.getByRole('slider', { name: 'Acknowledged over time' });
  await expect(page.getByText('Version 1 at the same stage')).toBeVisible();
  await chart.focus();
  await expect(chart).toHaveAttribute(
    'aria-valuetext',
    /40 have acknowledged\. Version 1 at the same stage: 60$/
  );
  await page.keyboard.press('Home');
  const first = (await chart.getAttribute('aria-valuetext')) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(chart).not.toHaveAttribute('aria-valuetext', first);
  await chart.hover({ position: { x: 1, y: 40 } });
  await expect(page.getByText(first.split('. ')[1])).toBeVisible();

  await page.getByRole('button', { name: 'Day by day, as a table' }).click();
  const [day] = first.split('. ');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: day, exact: true }) });
  await expect(row).toContainText(first.replace(/.*: /, ''));
  await expectAccessible(page);
});

test('the due date has its line on the chart, though it is still to come, and its row in the table', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 60, acknowledged: 40 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  const chart = page.getByRole('slider', { name: 'Acknowledged over time' });
  await chart.focus();
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', /\(due date\)\. This day is still to come$/);
  await page.getByRole('button', { name: 'Day by day, as a table' }).click();
  await page.getByRole('grid', { name: 'Day by day, as a table' }).getByRole('rowheader').first().focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('rowheader', { name: /\(due date\)$/ })).toBeVisible();
});

test('people are chosen and reminded: by mail, in Teams, by a list to paste, by a file', async ({
  page,
  intranet,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seed(intranet, { staff: 34_890, acknowledged: 21_000 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await expect(review.headline).toBeVisible({ timeout: 60_000 });
  await review.tab('People').click();
  await review.choose('Status', 'Outstanding');
  await expect(page.getByText('13,890 of 34,890 people.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Name or email' }).fill('nguyen');
  await expect(page.getByText('13,890 of 34,890 people.')).toBeHidden();
  expect(page.url()).not.toMatch(/nguyen/i);
  await review.people.getByRole('row').nth(1).focus();
  await page.keyboard.press('Space');
  await review.people.getByRole('checkbox').nth(2).click();
  await expect(page.getByText('2 chosen.')).toBeVisible();
  await expectAccessible(page);

  await review.command('Remind').click();
  const pane = page.getByRole('dialog', { name: 'Remind' });
  await expect(pane.getByText('2 people have yet to acknowledge.')).toBeVisible();
  const link = pane.getByLabel('Address of the policy page');
  const policyPage = new URL(staffPage, intranet.origin).href;
  await expect(link).toHaveValue(policyPage);
  await link.fill('javascript:alert(1)');
  await expect(pane.getByText('Enter an address that starts with https://')).toBeVisible();
  await link.fill('https://contoso.example/policy');
  const mail = pane.getByRole('link', { name: 'Write to them, all in BCC' });
  await expect(mail).toHaveAttribute('href', /^mailto:\?bcc=staff\d{5}%40[^,]+,staff\d{5}%40/);
  await expect(mail).toHaveAttribute('href', /contoso\.example%2Fpolicy$/);
  await expect(pane.getByRole('link', { name: 'Chat in Teams' })).toHaveAttribute(
    'href',
    /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/
  );
  await pane.getByRole('button', { name: 'Copy addresses' }).click();
  await expect(pane.getByText('2 addresses are copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^staff\d{5}@humanservices\.example; staff\d{5}@humanservices\.example$/
  );
  const file = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Mail merge file (CSV)' }).click();
  expect((await readFile(await (await file).path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(3);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(review.command('Remind')).toBeFocused();

  await review.tab('Coverage').click();
  await review.command('Remind').click();
  await expect(pane.getByText('13,890 people have yet to acknowledge.')).toBeVisible();
  await expect(pane.getByText('There are too many people for one message.')).toBeVisible();
  await expect(link).toHaveValue(policyPage);
});

test('a person of the directory leads to their row, or is said not to be on the roster', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 30, acknowledged: 10 });
  await new StaffPage(page, intranet).acknowledgeAs(logins.chloe);
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('People').click();
  const directory = page.getByLabel('Find a person in the directory');
  await directory.fill('chloe');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Chloe Nguyen/ })
    .click();
  await expect(review.people.getByRole('row', { name: /Chloe Nguyen.*Not on the roster/ })).toBeVisible();
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(page.getByText('31 of 31 people.')).toBeVisible();
  await directory.fill('ben');
  await page.getByRole('listbox').getByRole('option', { name: /Ben/ }).first().click();
  await expect(page.getByText(/^Ben .* is not on the roster/)).toBeVisible();
  expect(page.url()).not.toMatch(/ben/i);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page.getByRole('searchbox', { name: 'Name or email' })).toBeFocused();
  await expect(page.getByText('31 of 31 people.')).toBeVisible();
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

test('the page holds no more after many a Refresh than after the first', async ({ page, intranet }) => {
  await seed(intranet, { staff: 3000, acknowledged: 3000 });
  const review = new ReviewPage(page, intranet);
  const session = await page.context().newCDPSession(page);
  const refresh = async (): Promise<void> => {
    await page.getByRole('menuitem', { name: 'Refresh' }).click();
    await page.getByRole('heading', { name: 'Acknowledged over time' }).waitFor();
  };
  const held = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await review.open();
  await page.getByRole('heading', { name: 'Acknowledged over time' }).waitFor();
  await refresh();
  const first = await held();
  for (let round = 0; round < 8; round += 1) await refresh();
  expect((await held()) / first).toBeLessThan(1.2);
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
  await expect(review.headline).toBeVisible({ timeout: 60_000 });
  const files: Download[] = [];
  page.on('download', (file) => files.push(file));

  await pressAsSoonAsShown(page, 'Cancel');
  await review.export('Acknowledgements (CSV)');
  await expect(page.getByText('rows written')).toHaveCount(0);

  await review.export('Acknowledgements (CSV)');
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
