// `npm run screenshots`: takes the documents' pictures from the running product, so that they never go stale.
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import playwrightConfig from '../../config/playwright.config';
import { reviewersGroup } from '../../src/adapters/sharepoint/schema/groups';
import { listSchemas, permissionLevelSchemas } from '../../src/adapters/sharepoint/schema/schema';
import { siteAs } from '../../tests/browser/product';
import { startServer } from '../../tests/browser/server';

const folder = resolve(__dirname, '../../docs/pictures');

type Picture = {
  name: string;
  path: string;
  as: string;
  view?: string;
  width?: number;
  height?: number;
  /** Brings the page to what the picture is to show. */
  prepare(page: Page): Promise<unknown>;
};

const homePage = '/sites/intranet/SitePages/Home.aspx';
const staffPage = '/sites/intranet/SitePages/Social-Media-Policy.aspx';
const amira = 'amira@humanservices.example';
const chloe = 'chloe@humanservices.example';
const formIsThere = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Acknowledge', exact: true }).waitFor();
const shortFormIsThere = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Read and acknowledge' }).waitFor();
const receiptIsThere = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Your receipt' }).waitFor();

/** On a phone the short form comes first. */
async function readOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read and acknowledge' }).click();
  await formIsThere(page);
}

async function acknowledge(page: Page): Promise<void> {
  await page.getByText('I have read and understood').click();
  await page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await receiptIsThere(page);
}

const newsHub = '/sites/intranet/SitePages/News-Hub.aspx';

async function chooseComment(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Report this article or a comment' }).click();
  await page.getByRole('button', { name: /Typical/ }).scrollIntoViewIfNeeded();
}

async function startReport(page: Page): Promise<void> {
  await chooseComment(page);
  await page.getByRole('button', { name: /Typical/ }).click();
  await page.getByRole('heading', { name: 'The comment you are reporting' }).waitFor();
}

async function sendFor(page: Page, reason: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: reason }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Send report' }).click();
  await page.getByRole('heading', { name: 'Report sent' }).waitFor();
}

/** Two posts of Yammer: what a member of staff pastes with each link, and what is wrong with it. */
const yammerPosts: [post: number, words: string, reason: RegExp][] = [
  [0, 'The draft budget of our branch: no new positions until July, so plan for it.', /confidential/],
  [
    1,
    'Had a call from J. Example of 12 Sample Street again about her payment. Unbelievable.',
    /personal information/
  ]
];

async function reportYammerPosts(page: Page): Promise<void> {
  for (const [post, words, reason] of yammerPosts) {
    await page.goto(new URL(`/yammer/?as=${chloe}`, page.url()).href);
    await page.getByRole('link', { name: 'Report by its Viva Engage link' }).nth(post).click();
    await page.getByLabel('What the post says').fill(words);
    await sendFor(page, reason);
  }
}

const reviewPage = '/sites/intranet/SitePages/Policy-Review.aspx';
const owner = 'owner@humanservices.example';

/** A department as it may be some weeks after a publication. */
async function seedDepartment(page: Page): Promise<void> {
  const data = { staff: 34_890, acknowledged: 21_000 };
  const answer = await page.request.post(new URL('/_workbench/seed', page.url()).href, { data });
  if (!answer.ok()) throw new Error(`Seeding answered ${answer.status()}: ${await answer.text()}`);
  await page.reload();
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

async function showCoverage(page: Page): Promise<void> {
  await seedDepartment(page);
  await page.getByRole('grid', { name: 'By division' }).waitFor();
}

async function showOutstanding(page: Page): Promise<void> {
  await openTab(page, 'People');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Outstanding', exact: true }).click();
  await page.getByText(/^13,890 of /).waitFor();
}

async function writeVersion(page: Page): Promise<void> {
  await openTab(page, 'Versions');
  await page.getByRole('button', { name: 'Write a new version' }).click();
  await page.getByLabel('Heading').first().fill('You may take part, here and elsewhere');
  await page
    .getByLabel('What changed since the version before')
    .fill('Clearer words about taking part outside of work.');
  await page.getByLabel('Heading').first().scrollIntoViewIfNeeded();
}

async function openPublishing(page: Page): Promise<void> {
  await writeVersion(page);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('heading', { name: 'Publish version 2?' }).waitFor();
}

async function showRoster(page: Page): Promise<void> {
  await openTab(page, 'Set-up');
  await openTab(page, 'Staff and reviewers');
  await page.getByText(/people, stored on/).waitFor();
}

async function showSupport(page: Page): Promise<void> {
  await openTab(page, 'Support');
  await page.getByText(/^Looked at on /).waitFor();
}

async function showCases(page: Page): Promise<void> {
  await reportYammerPosts(page);
  await page.goto(new URL(`${reviewPage}?as=${owner}`, page.url()).href);
  await openTab(page, 'Reported posts');
  await page.getByRole('link', { name: /draft budget/ }).waitFor();
}

/** Set-up as an owner meets it: on a site that has nothing of the solution. */
async function showSetUp(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const { web } = siteAs(owner, origin).sp;
  for (const { title } of listSchemas) await web.lists.getByTitle(title).delete();
  for (const { name } of permissionLevelSchemas) await web.roleDefinitions.getByName(name).delete();
  await web.siteGroups.removeByLoginName(reviewersGroup.title);
  await page.reload();
  await page.getByText('Everything is ready to be set up.').waitFor();
}

async function setUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Publish version 1' }).waitFor();
  await page.mouse.wheel(0, -10_000);
}

async function openCase(page: Page): Promise<void> {
  await startReport(page);
  await sendFor(page, /Bullying/);
  const review = new URL('/sites/intranet/SitePages/Policy-Review.aspx', page.url());
  await page.goto(`${review.href}?as=reviewer@humanservices.example`);
  await page.getByRole('link', { name: /Typical/ }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
}

/** In the order they are taken: an acknowledgement stays for the pictures after it. */
const pictures: Picture[] = [
  { name: 'department-page', path: homePage, as: amira, height: 720, prepare: shortFormIsThere },
  { name: 'staff-page', path: staffPage, as: amira, prepare: formIsThere },
  { name: 'staff-page-phone', path: staffPage, as: amira, width: 390, prepare: readOn },
  { name: 'receipt', path: staffPage, as: amira, prepare: acknowledge },
  { name: 'receipt-dark', path: staffPage, as: amira, view: 'theme=dark', prepare: receiptIsThere },
  { name: 'choose-comment', path: newsHub, as: amira, prepare: chooseComment },
  { name: 'report-a-post', path: newsHub, as: amira, prepare: startReport },
  { name: 'case', path: newsHub, as: amira, height: 1150, prepare: openCase },
  { name: 'cases', path: newsHub, as: amira, prepare: showCases },
  {
    name: 'start-page',
    path: '/',
    as: amira,
    prepare: (page) => page.getByRole('heading', { level: 1 }).waitFor()
  },
  { name: 'coverage', path: reviewPage, as: owner, height: 1400, prepare: showCoverage },
  { name: 'people', path: reviewPage, as: owner, prepare: showOutstanding },
  { name: 'version', path: reviewPage, as: owner, prepare: writeVersion },
  { name: 'publish', path: reviewPage, as: owner, prepare: openPublishing },
  { name: 'roster', path: reviewPage, as: owner, prepare: showRoster },
  { name: 'support', path: reviewPage, as: owner, height: 1100, prepare: showSupport },
  { name: 'set-up', path: staffPage, as: owner, prepare: showSetUp },
  { name: 'first-version', path: staffPage, as: owner, prepare: setUp }
];

async function takePictures(): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  try {
    for (const picture of pictures) {
      const page = await browser.newPage({
        viewport: { width: picture.width ?? 1280, height: picture.height ?? 860 },
        locale: 'en-AU',
        timezoneId: 'Australia/Sydney'
      });
      // Reading a whole department takes a while on a busy machine.
      page.setDefaultTimeout(60_000);
      await page.goto(`${server.url}${picture.path}?as=${picture.as}&${picture.view ?? ''}`);
      await picture.prepare(page);
      await page.screenshot({ path: join(folder, `${picture.name}.png`), animations: 'disabled' });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

takePictures().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
