import { logins } from '../fixtures';
import { seed } from '../reviewPage';
import { reviewPath } from './visit';
import type { Tour } from './visit';

/** A reviewer's work on reported posts. */
const cases: Tour = {
  name: 'cases',
  async walk(visit) {
    const { page, intranet } = visit;
    await visit.open(reviewPath, logins.reviewer);
    await visit.see(visit.text('No reported post matches.'));
    await visit.at('no-posts');

    await seed(intranet, { staff: 30, reports: 24, cases: 8 });
    await visit.button('Refresh').click();
    const posts = page.getByRole('tabpanel').getByRole('list').getByRole('button');
    await visit.see(posts.first());
    await visit.at('posts');
    await posts.first().click();
    await visit.see(visit.heading('History'));
    await visit.at('case');
    await visit.field('Close with').selectOption('referred');
    await visit.button('Close the case').click();
    await visit.see(visit.text('Say which case it duplicates, or to whom it was referred.'));
    await visit.at('referred-to-nobody');
    await visit.field('Close with').selectOption('noBreach');
    await visit.button('Close the case').click();
    await visit.see(visit.button('Reopen the case'));
    await visit.at('closed');
  }
};

export const casesTours = [cases];
