import type { Browser } from '@playwright/test';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointReminderPlaces } from '../../src/adapters/sharepoint/reminder/reminderPlaces';
import { intranetUrl, owner } from '../../workbench/intranet/people';
import { median } from './figures';
import type { Figure } from './figures';
import { openIntranet } from './intranet';
import type { BenchIntranet } from './intranet';
import { buildPeers, peerPages } from './peers';
import { longestStretch, profiled } from './staffPage/ourTasks';
import { launch, noted, slow, visit } from './staffPage/slowBrowser';
import type { StorageState, Visitor } from './staffPage/slowBrowser';

/** A page with one small web part that is not ours, on which the reminder stands or does not. */
const page = 'Bare';

type Opened = { usable: number[]; tasks: number[] };

/** What the reminder costs somebody who has acknowledged, on a page that has nothing else of ours. */
export async function reminder(samples: number): Promise<Figure[]> {
  const intranet = await openIntranet({ bundleFolder: await buildPeers(), morePages: peerPages });
  const browser = await launch();
  try {
    await intranet.seed({ staff: 1000, acknowledged: 0, version: 1 });
    const person = intranet.nextPerson();
    const storageState = await acknowledge(browser, intranet, person);
    const places = placesOf(intranet);
    const site = intranet.url + intranetUrl;
    const without: Opened = { usable: [], tasks: [] };
    const among: Opened = { usable: [], tasks: [] };
    await intranet.forgetRequests();
    for (let round = 0; round < samples; round += 1) {
      await places.takeAway(site);
      await open(browser, intranet.page(page, person), storageState, without);
      await places.place(site, {
        position: 'bottom',
        reportTo: `${site}/SitePages/Social-Media-Policy.aspx`
      });
      await open(browser, intranet.page(page, person), storageState, among);
    }
    // The page's own web part asks as well, but never in a batch.
    const asked = (await intranet.requests()).filter(
      ({ user, url }) => user === person && /\$batch|contextinfo/.test(url)
    );
    return [
      {
        name: 'a page of somebody who has acknowledged, with the reminder, to a usable button',
        unit: 'ms',
        ours: median(among.usable),
        limit: median(without.usable)
      },
      { name: '  longest task of the reminder', unit: 'ms', ours: median(among.tasks), budget: 50 },
      { name: '  requests of the reminder', unit: 'requests', ours: asked.length, budget: 0 }
    ];
  } finally {
    await browser.close();
    await intranet.close();
  }
}

function placesOf({ url }: BenchIntranet): SharePointReminderPlaces {
  const lists = connectSite(url + intranetUrl, { headers: { 'X-Workbench-User': owner.login } });
  return new SharePointReminderPlaces(lists, () => lists);
}

/** What the device of somebody keeps who has acknowledged on it. */
async function acknowledge(browser: Browser, intranet: BenchIntranet, person: string): Promise<StorageState> {
  const visitor = await visit(browser);
  await visitor.page.goto(intranet.page('Social-Media-Policy', person));
  await visitor.page.getByText('I have read and understood').click();
  await visitor.page.getByRole('button', { name: 'Acknowledge' }).click();
  await visitor.page.getByRole('heading', { name: 'Your receipt' }).waitFor();
  const state = await visitor.context.storageState();
  await visitor.context.close();
  return state;
}

/** Opens the page for the third time in a browser, slowly, and notes what it took. */
async function open(browser: Browser, url: string, storageState: StorageState, into: Opened): Promise<void> {
  const visitor = await visit(browser, { storageState });
  for (let time = 0; time < 2; time += 1) await settle(visitor, url);
  await slow(visitor);
  const profile = await profiled(visitor.session, () => settle(visitor, url));
  into.usable.push((await visitor.notes()).usable ?? NaN);
  into.tasks.push(longestStretch(profile, (address) => /\/(policy-reminder|ReminderStrings)/.test(address)));
  await visitor.context.close();
}

/** The reminder loads after the page: it is waited for as well. */
async function settle({ page: opened }: Visitor, url: string): Promise<void> {
  await opened.goto(url);
  await noted(opened, 'usable');
  await opened.waitForLoadState('networkidle');
}
