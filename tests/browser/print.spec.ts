import type { Browser, Page } from '@playwright/test';
import { expect, logins, test } from './fixtures';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

/** Keeps what the page prints instead of asking the person for a printer. */
async function keepPaper(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  return async () => {
    const paper = page.frameLocator('iframe').locator('html[data-printed]');
    await expect(paper).toHaveCount(1);
    return paper.evaluate((root) => root.outerHTML);
  };
}

/** How many sheets of A4 a document takes. */
async function sheetsOf(browser: Browser, paper: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(paper);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  await page.close();
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the receipt prints on one A4 page', async ({ page, browser, intranet }) => {
  const printed = await keepPaper(page);
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await page.getByRole('button', { name: 'Print' }).click();
  const paper = await printed();
  expect(paper).toContain('Amira Haddad');
  expect(await sheetsOf(browser, paper)).toBe(1);
});

test('the summary of sixty divisions prints on one A4 page', async ({ page, browser, intranet }) => {
  const printed = await keepPaper(page);
  const review = new ReviewPage(page, intranet);
  await review.open();
  const lines = Array.from(
    { length: 60 },
    (_, index) =>
      `person${index}@humanservices.example,Person ${index},Division of a rather long name ${index}`
  );
  await review.chooseRoster(['Email,Name,Division', ...lines].join('\r\n'));
  await page.getByRole('button', { name: 'Save this roster' }).click();
  await expect(page.getByText(/^60 people, stored on/)).toBeVisible();
  await review.tab('Coverage').click();
  await review.export('Print a summary');
  const paper = await printed();
  expect(paper).toContain('Division of a rather long name 59');
  expect(await sheetsOf(browser, paper)).toBe(1);
});
