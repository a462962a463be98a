import { expect, test as base } from '@playwright/test';
import type { Page, Request } from '@playwright/test';
import type { Fault } from '../../workbench/sharepoint/faults';
import type { LoggedRequest } from '../../workbench/sharepoint/requestLog';
import { createKeptPage } from './keptPage';
import type { KeptPage } from './keptPage';
import { startServer } from './server';
import type { RunningServer } from './server';

export const logins = {
  owner: 'owner@humanservices.example',
  reviewer: 'reviewer@humanservices.example',
  amira: 'amira@humanservices.example',
  ben: 'ben@humanservices.example',
  chloe: 'chloe@humanservices.example',
  outsider: 'outsider@humanservices.example'
};

export const staffPage = '/sites/intranet/SitePages/Social-Media-Policy.aspx';

export type View = {
  as?: string;
  theme?: 'light' | 'dark' | 'contrast';
  locale?: string;
  dir?: 'ltr' | 'rtl';
  mode?: 'read' | 'edit';
  background?: 'neutral' | 'soft' | 'strong';
};

/** The worker's own local intranet, as tests use it. */
export type Intranet = {
  origin: string;
  /** The address of a page, seen in the given way. */
  url(path: string, view?: View): string;
  /** Brings data, faults and the request log back to the state of a first start. */
  reset(): Promise<void>;
  /** Makes the next matching requests fail; an empty list clears. */
  faults(faults: Fault[]): Promise<void>;
  /** What pages have asked of SharePoint since the last reset or `forgetRequests`. */
  requests(): Promise<LoggedRequest[]>;
  forgetRequests(): Promise<void>;
};

/** What a page did that a person would not notice and a test should. */
export type PageTrouble = { consoleErrors: string[]; failedRequests: string[]; outsideRequests: string[] };

type TestFixtures = {
  /** Starts each test from a first start's data. */
  freshData: void;
  trouble: PageTrouble;
};

type WorkerFixtures = { server: RunningServer; intranet: Intranet; keptPage: KeptPage };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // Playwright reads what a fixture needs from the pattern of its first parameter, so an empty one must be there.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 }
  ],
  intranet: [async ({ server }, use) => use(intranetAt(server.url)), { scope: 'worker' }],
  freshData: [
    async ({ intranet }, use) => {
      await intranet.reset();
      await use(undefined);
    },
    { auto: true }
  ],
  keptPage: [
    async ({ browser }, use) => {
      const keptPage = createKeptPage(browser);
      await use(keptPage);
      await keptPage.close();
    },
    { scope: 'worker' }
  ],
  page: async ({ keptPage, intranet, viewport, timezoneId, isMobile, hasTouch }, use) => {
    await use(await keptPage.take({ viewport, timezoneId, isMobile, hasTouch }));
    await keptPage.clear(intranet.origin);
  },
  context: async ({ page }, use) => use(page.context()),
  trouble: async ({ page, intranet }, use) => use(watch(page, intranet.origin))
});

export { expect };

function intranetAt(origin: string): Intranet {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${origin}/_workbench/${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const forgetRequests = async (): Promise<void> => void (await call('DELETE', 'requests'));
  return {
    origin,
    url(path, view = {}) {
      const url = new URL(path, origin);
      for (const [name, value] of Object.entries(view)) url.searchParams.set(name, value);
      return url.href;
    },
    async reset() {
      await call('POST', 'reset');
      await forgetRequests();
    },
    faults: async (faults) => void (await call('POST', 'faults', faults)),
    requests: async () => (await (await call('GET', 'requests')).json()) as LoggedRequest[],
    forgetRequests
  };
}

function watch(page: Page, origin: string): PageTrouble {
  const trouble: PageTrouble = { consoleErrors: [], failedRequests: [], outsideRequests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.consoleErrors.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
      trouble.outsideRequests.push(request.url());
    }
  });
  const leftBehind = requestsLeftBehind(page);
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText;
    if (error === 'net::ERR_ABORTED' && leftBehind.has(request)) return;
    trouble.failedRequests.push(`${error} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}

/** The requests that were under way when the page was left for another: a browser drops them, which is no fault. */
function requestsLeftBehind(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  const leftBehind = new Set<Request>();
  let leaving = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      leaving = true;
      underWay.forEach((earlier) => leftBehind.add(earlier));
    } else {
      underWay.add(request);
      if (leaving) leftBehind.add(request);
    }
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) leaving = false;
  });
  const end = (request: Request): void => {
    underWay.delete(request);
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) leaving = false;
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return leftBehind;
}
