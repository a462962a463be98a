import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/**
 * The page that a worker's tests share. One that has run SharePoint's runtime before starts it in half the time: the
 * browser keeps the scripts, and what it has compiled of them.
 */
export type KeptPage = {
  /** The page, blank and with nothing stored; a new one where the last test was seen on another kind of device. */
  take(device: Device): Promise<Page>;
  /** Takes back what a test has done to the page and its browser. What cannot be taken back ends with the page. */
  clear(origin: string): Promise<void>;
  close(): Promise<void>;
};

/** What a browser is told once, when its context is made. */
export type Device = Pick<BrowserContextOptions, 'viewport' | 'timezoneId' | 'isMobile' | 'hasTouch'>;

type Kept = { page: Page; context: BrowserContext; device: Device; session: CDPSession; isLasting: boolean };

/** Keeps a page of the given browser for one test after the other. */
export function createKeptPage(browser: Browser): KeptPage {
  let kept: Kept | undefined;
  const close = async (): Promise<void> => {
    const { context } = kept ?? {};
    kept = undefined;
    await context?.close();
  };
  return {
    async take(device) {
      if (kept && JSON.stringify(kept.device) !== JSON.stringify(device)) await close();
      kept ??= await openOn(browser, device);
      return kept.page;
    },
    async clear(origin) {
      if (!kept || kept.isLasting || kept.page.isClosed()) await close();
      else await clear(kept, origin);
    },
    close
  };
}

async function openOn(browser: Browser, device: Device): Promise<Kept> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const kept = { page, context, device, session: await context.newCDPSession(page), isLasting: false };
  const note = (): void => void (kept.isLasting = true);
  noteCalls(context, ['addInitScript'], note);
  noteCalls(page, ['addInitScript'], note);
  noteCalls(context.clock, ['install', 'setFixedTime', 'setSystemTime', 'pauseAt'], note);
  return kept;
}

/** Tells when one of an object's functions is called. */
function noteCalls<T extends object>(target: T, names: readonly (keyof T)[], note: () => void): void {
  for (const name of names) {
    const usual: unknown = target[name];
    if (typeof usual !== 'function') throw new Error(`${String(name)} is no function.`);
    Reflect.set(target, name, (...given: unknown[]): unknown => {
      note();
      return Reflect.apply(usual, target, given);
    });
  }
}

/** What a test may listen to on the page. */
const heard = [
  'console',
  'dialog',
  'download',
  'framenavigated',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response'
];

async function clear({ page, context, device, session }: Kept, origin: string): Promise<void> {
  heard.forEach((event) => void page.removeAllListeners(event));
  await Promise.all(
    context
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close())
  );
  await Promise.all([
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    context.unrouteAll({ behavior: 'ignoreErrors' }),
    context.setOffline(false),
    context.clearPermissions(),
    context.clearCookies(),
    page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null }),
    device.viewport && page.setViewportSize(device.viewport),
    page.mouse.move(0, 0)
  ]);
  // What a tab stores for itself can only be cleared from within.
  if (page.url().startsWith(`${origin}/`)) await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}
