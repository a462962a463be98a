import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import systemBrowsers from '../../../config/browsers.json';
import { takeNotes } from './pageFigures';
import type { PageNotes } from './pageFigures';

export const roundTrip = 150;
export const slowDown = 4;

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? systemBrowsers.find((path) => existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  });

export type Visitor = {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  /** What has come from the solution's folder since the last call, gzipped, in KB. */
  weight(): Promise<number>;
  notes(): Promise<PageNotes>;
};

/** A person's browser, with nothing kept from before, whose page takes notes. */
export async function visit(
  browser: Browser,
  options: { storageState?: StorageState } = {}
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  // The compiler that runs this file names functions through a helper, which the page does not have.
  await page.addInitScript(`window.__name = (named) => named; (${takeNotes.toString()})();`);
  let fetched: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/dist/')) fetched.push(response.url());
  });
  return {
    context,
    page,
    session: await context.newCDPSession(page),
    async weight() {
      const addresses = fetched;
      fetched = [];
      const sizes = await Promise.all(addresses.map(gzippedSize));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    notes: () => page.evaluate(() => window.notes)
  };
}

/** Waits until the page has noted something. It looks rarely: to look with every frame would make the page draw frames. */
export async function noted(page: Page, note: 'usable' | 'receipt' | 'panel'): Promise<void> {
  await page.waitForFunction((name) => window.notes[name] !== undefined, note, { polling: 100 });
}

async function gzippedSize(url: string): Promise<number> {
  const body = await (await fetch(url)).arrayBuffer();
  return gzipSync(Buffer.from(body), { level: 9 }).length / 1024;
}

export type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** From here on every request takes a round trip, and the page's processor is slower. */
export async function slow({ session }: Visitor): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: -1,
    uploadThroughput: -1
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

/** Megabytes of JavaScript that the page holds after a collection. */
export async function heap({ session }: Visitor): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
