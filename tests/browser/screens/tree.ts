import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Dates and times are of the day the test runs; hashes, ids, figures and references are of the data. */
const moment = /\d{1,2} [A-Z][a-z]+ \d{4}(?: at \d{1,2}:\d{2} [ap]m [A-Z]{3,4})?/g;
const hash = /\b[0-9a-f]{64}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const figure = /\[[^\]]*\]|\d+(?:[.,]\d+)*/g;

/** Blocks of lines that follow themselves, such as the rows of a table, are written once. */
const repeated = /((?:^.*\n){1,12}?)\1+/gm;

/**
 * Expects that a screen reader is told what the kept tree says: roles, names, states and their order.
 * `playwright test --update-snapshots` keeps a new one.
 */
export async function expectTree(page: Page, name: string): Promise<void> {
  const tree = await settledTree(page);
  const lasting = tree
    .replace(moment, '(date)')
    .replace(hash, '(hash)')
    // What a chart says of a time is of the half of the day in which the test runs.
    .replace(/ [ap]m UTC/g, ' UTC')
    .replace(/ \[active\]/g, '')
    .replace(/127\.0\.0\.1:\d+/g, '(intranet)')
    .replace(/bcc=[^&\n]*/, 'bcc=(addresses)')
    .replace(figure, (text) => (text.startsWith('[') ? text : '0'));
  expect.soft(`${lasting}\n`.replace(repeated, '$1')).toMatchSnapshot(['trees', `${name}.yml`]);
}

/** The tree once it stays as it is: parts of a screen load on demand. */
async function settledTree(page: Page): Promise<string> {
  let tree = '';
  await expect(async () => {
    const before = tree;
    const places = [await inSight(page), ...(await page.locator('[data-sp-placeholder]').all())];
    // What was in sight a moment ago may be hidden by now: then it is asked again what is.
    const trees = await Promise.all(places.map((place) => place.ariaSnapshot({ timeout: 1000 })));
    tree = trees.filter(Boolean).join('\n');
    expect(tree).toBe(before);
  }).toPass({ intervals: [150], timeout: 20_000 });
  return tree;
}

/** A dialog of Fluent's hides the page behind it from screen readers. */
async function inSight(page: Page): Promise<Locator> {
  const main = page.getByRole('main');
  return (await main.count()) > 0 ? main : page.getByRole('dialog').last();
}
