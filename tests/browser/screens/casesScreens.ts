import { logins } from '../fixtures';
import type { Intranet } from '../fixtures';
import { listNames, ownersList } from '../product';
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
    await visit.see(visit.text('Whether the post is still the same cannot be checked here. Open it to see.'));
    await visit.at('case');

    await somebodyElseSaves(intranet);
    await visit.field('Note for the other reviewers').fill('1 2 3');
    await visit.button('Add note').click();
    await visit.see(visit.text('Somebody else changed this case'));
    await visit.at('changed-by-somebody-else');
    await visit.field('Close with').selectOption('referred');
    await visit.button('Close the case').click();
    await visit.see(visit.text('Say which case it duplicates, or to whom it was referred.'));
    await visit.at('referred-to-nobody');
    await visit.field('Close with').selectOption('noBreach');
    await visit.button('Close the case').click();
    await visit.see(visit.button('Reopen the case'));
    await visit.see(visit.text('SharePoint’s versions agree: each step was saved by whom and when it says.'));
    await visit.at('closed');

    await letClosedCasesExpire(intranet);
    // Years later: SharePoint says when a case was changed last, and nobody can date that back.
    await page.clock.setFixedTime(new Date('2045-01-01T00:00:00Z'));
    await visit.open(reviewPath, logins.owner);
    await visit.tab('Reported posts').click();
    await visit.see(visit.button('Delete them'));
    await visit.at('expired');
    await visit.button('Delete them').click();
    await visit.see(page.getByRole('dialog'));
    await visit.at('deletion');
    await page.getByRole('dialog').getByRole('button').filter({ hasText: /\d/ }).click();
    await visit.see(page.getByRole('dialog').getByRole('status').filter({ hasText: /\d\./ }));
    await visit.at('deleted');
  }
};

/** Every case is saved anew, as another reviewer would. */
async function somebodyElseSaves({ origin }: Intranet): Promise<void> {
  const { items } = ownersList(origin, listNames.cases);
  for (const { Id, CaseHistory } of await items<CaseRow[]>()) await items.getById(Id).update({ CaseHistory });
}

async function letClosedCasesExpire({ origin }: Intranet): Promise<void> {
  await ownersList(origin, listNames.settings).items.getById(1).update({ RetentionDays: 1 });
  const { items } = ownersList(origin, listNames.cases);
  for (const { Id, CaseStatus } of await items<CaseRow[]>()) {
    if (CaseStatus === 'closed') await items.getById(Id).update({ ClosedAt: '2020-01-01T00:00:00Z' });
  }
}

type CaseRow = { Id: number; CaseHistory: string; CaseStatus: string };

export const casesTours = [cases];
