import { SharePointReminderPlaces } from '../../../src/adapters/sharepoint/reminder/reminderPlaces';
import { logins, staffPage } from '../fixtures';
import { dateInDays, publish, siteAs } from '../product';
import { reviewPath } from './visit';
import type { Tour } from './visit';

/** The line on a page of a site, and where an owner places it. */
const reminding: Tour = {
  name: 'reminder',
  async walk(visit) {
    const { intranet } = visit;
    const lists = siteAs(logins.owner, intranet.origin);
    const places = new SharePointReminderPlaces(lists, () => lists);
    const site = lists.url;
    await places.place(site, { position: 'bottom', reportTo: '' });
    await visit.open(reviewPath, logins.amira);
    await visit.see(visit.button('Not now'));
    await visit.at('asked');

    const due = { kind: 'fixedDate', date: dateInDays(-1) } as const;
    await publish(intranet.origin, { number: 2, due, changeSummary: 'We say more about privacy.' });
    await places.place(site, { position: 'top', reportTo: new URL(staffPage, intranet.origin).href });
    await visit.open(reviewPath, logins.ben);
    await visit.see(visit.text('Report something on this page'));
    await visit.see(visit.button('Not now'));
    await visit.at('overdue-and-report');
    await visit.button('Not now').click();
    await visit.at('report-alone');
  }
};

export const reminderTours: Tour[] = [reminding];
