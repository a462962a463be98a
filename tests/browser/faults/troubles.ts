import type { BrowserContext, Page } from '@playwright/test';
import type { Fault } from '../../../workbench/sharepoint/faults';
import type { Intranet } from '../fixtures';

/** The requests that fail: as the server sees them, and whether they are writes. */
export type Target = { method: 'GET' | 'POST'; path: string; kind: 'read' | 'write' };

export type Scene = { page: Page; context: BrowserContext; intranet: Intranet };

/** One way in which things go wrong, and how it is brought about and ended. */
export type Trouble = {
  name: string;
  begin(scene: Scene, target: Target): Promise<void>;
  end(scene: Scene): Promise<void>;
  /** The answer comes later than anyone waits: the page's clock is put forward to where it gives up. */
  outlasts?: boolean;
  /** The person closes the tab before there is an answer. */
  closesTab?: boolean;
};

/** Far more than any page sends while it fails. */
const always = 1000;

/** What the service does wrong for as long as the trouble lasts. */
function served(name: string, fault: Partial<Fault>, more: Partial<Trouble> = {}): Trouble {
  return {
    name,
    begin: ({ intranet }, { method, path }) => intranet.faults([{ times: always, ...fault, method, path }]),
    end: ({ intranet }) => intranet.faults([]),
    ...more
  };
}

/** What the network does wrong before a request gets anywhere. */
function unsent(name: string, reason: 'connectionrefused'): Trouble {
  return {
    name,
    begin: async ({ page }, { method, path }) => {
      await page.route(
        (url) => new RegExp(path, 'i').test(decodeURIComponent(url.href)),
        (route) => (route.request().method() === method ? route.abort(reason) : route.fallback())
      );
    },
    end: ({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' })
  };
}

const digestExpired = '-2130575252, System.UnauthorizedAccessException';

export const troubles: readonly Trouble[] = [
  served('429 with Retry-After', { status: 429, retryAfter: 2 }),
  served('503', { status: 503 }),
  served('500', { status: 500 }),
  served('403, digest expired', { status: 403, code: digestExpired, times: 1 }),
  served('412', { status: 412 }),
  unsent('Connection refused', 'connectionrefused'),
  served('Dropped before it is done', { drop: 'before' }),
  served('Dropped after it is done', { drop: 'after' }),
  // In earnest it takes 30 seconds; here the page's clock goes on faster than the server's.
  served('30 s delay', { delayMs: 3000, times: 1 }, { outlasts: true }),
  served('Body cut off', { body: 'truncated' }),
  served('HTML instead of JSON', { body: 'html' }),
  {
    name: 'Offline, then online',
    begin: async ({ page, context }, { kind }) => {
      // A page that is offline from the start is the browser's to show: here only SharePoint cannot be reached.
      if (kind === 'read') await page.route(/\/_api\//, (route) => route.abort('internetdisconnected'));
      else await context.setOffline(true);
    },
    end: async ({ page, context }) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(true);
      await context.setOffline(false);
    }
  },
  served('Tab closed in mid-flight', { delayMs: 500, times: 1 }, { closesTab: true }),
  served('Token refused (401)', { status: 401 })
];
