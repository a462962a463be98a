import { logins, staffPage } from '../fixtures';
import { reviewPath } from './visit';
import type { Tour } from './visit';

/** The property panes of both web parts, and both web parts in columns. */
const panes: Tour = {
  name: 'panes',
  async walk(visit) {
    const { page } = visit;
    await visit.open(staffPage, logins.owner, { mode: 'edit' });
    const site = page.getByLabel(visit.say('Site that holds the policy lists'));
    await visit.see(site);
    await visit.at('staff-pane');
    await site.fill('/sites/nowhere');
    await visit.see(
      visit.text(
        'There are no policy lists on this site. Check the address, or set the lists up there first.'
      )
    );
    await visit.at('staff-pane-wrong-site');
    await visit.open(reviewPath, logins.owner, { mode: 'edit' });
    await visit.see(page.getByLabel(visit.say('Site that holds the policy lists')));
    await visit.at('review-pane');
    const home = '/sites/intranet/SitePages/Home.aspx';
    await visit.open(home, logins.owner, { mode: 'read' });
    await visit.see(visit.button('Read and acknowledge'));
    await visit.see(visit.tab('Coverage'));
    await visit.at('columns');

    await visit.open(home, logins.chloe, { mode: 'read' });
    await visit.button('Read and acknowledge').click();
    await visit.see(visit.button('Acknowledge'));
    await visit.at('short-form-opened');
    await page.getByRole('checkbox').check();
    await visit.button('Acknowledge').click();
    await visit.see(visit.heading('Your receipt'));
    await page.reload();
    await visit.see(visit.button('Show the policy and receipt'));
    await visit.at('short-form-acknowledged');
  }
};

export const paneTours = [panes];
