// `npm run screenshots`: takes the documents' pictures from the running product, so that they never go stale.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import playwrightConfig from '../../config/playwright.config';
import { startServer } from '../../tests/browser/server';

type Picture = {
  name: string;
  path: string;
  as: string;
  view?: string;
  width?: number;
  /** Brings the page to what the picture is to show. */
  prepare(page: Page): Promise<unknown>;
};

const staffPage = '/sites/intranet/SitePages/Social-Media-Policy.aspx';
const amira = 'amira@humanservices.example';
const formIsThere = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Acknowledge' }).waitFor();
const receiptIsThere = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Your receipt' }).waitFor();

async function acknowledge(page: Page): Promise<void> {
  await page.getByText('I have read and understood').click();
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await receiptIsThere(page);
}

const newsHub = '/sites/intranet/SitePages/News-Hub.aspx';

async function startReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Report this comment by Ben' }).click();
  await page.getByRole('figure', { name: 'The post' }).waitFor();
}

async function sendReport(page: Page): Promise<void> {
  await startReport(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: /Bullying/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Send report' }).click();
  await page.getByRole('heading', { name: 'Report sent' }).waitFor();
}

async function openCase(page: Page): Promise<void> {
  await sendReport(page);
  const review = new URL('/sites/intranet/SitePages/Policy-Review.aspx', page.url());
  await page.goto(`${review.href}?as=reviewer@humanservices.example`);
  await page.getByRole('button', { name: /Typical/ }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
}

/** In the order they are taken: an acknowledgement stays for the pictures after it. */
const pictures: Picture[] = [
  { name: 'staff-page', path: staffPage, as: amira, prepare: formIsThere },
  { name: 'staff-page-phone', path: staffPage, as: amira, width: 390, prepare: formIsThere },
  { name: 'receipt', path: staffPage, as: amira, prepare: acknowledge },
  { name: 'receipt-dark', path: staffPage, as: amira, view: 'theme=dark', prepare: receiptIsThere },
  { name: 'report-a-post', path: newsHub, as: amira, prepare: startReport },
  { name: 'case', path: newsHub, as: amira, prepare: openCase },
  {
    name: 'start-page',
    path: '/',
    as: amira,
    prepare: (page) => page.getByRole('heading', { level: 1 }).waitFor()
  }
];

async function takePictures(): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  try {
    for (const picture of pictures) {
      const page = await browser.newPage({
        viewport: { width: picture.width ?? 1280, height: 860 },
        locale: 'en-AU',
        timezoneId: 'Australia/Sydney'
      });
      await page.goto(`${server.url}${picture.path}?as=${picture.as}&${picture.view ?? ''}`);
      await picture.prepare(page);
      await page.screenshot({ path: join(__dirname, `${picture.name}.png`), animations: 'disabled' });
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
