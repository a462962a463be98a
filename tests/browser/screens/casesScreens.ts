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
    await visit.see(visit.text('Nobody has reported a post yet.'));
    await visit.at('no-posts');

    await seed(intranet, { staff: 30, reports: 24, cases: 8 });
    await visit.command('Refresh');
    const posts = page.getByRole('grid').getByRole('row').getByRole('link');
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

    const close = page.getByRole('dialog').getByRole('button', { name: visit.say('Close'), exact: true });
    await visit.command('Close…');
    await close.click();
    await visit.see(visit.text('Choose an outcome.'));
    await visit.at('no-outcome');
    await page.getByRole('dialog').getByText(visit.say('Referred to someone else'), { exact: true }).click();
    await close.click();
    await visit.see(visit.text('Say to whom it was referred.'));
    await visit.at('referred-to-nobody');
    await page.getByRole('dialog').getByText(visit.say('No breach of the policy'), { exact: true }).click();
    await close.click();
    await visit.see(visit.button('Undo'));
    await visit.see(visit.text('SharePoint’s versions agree: each step was saved by whom and when it says.'));
    await visit.at('closed');

    await letClosedCasesExpire(intranet);
    // Years later: SharePoint says when a case was changed last, and nobody can date that back.
    await page.clock.setSystemTime(new Date('2045-01-01T00:00:00Z'));
    await visit.open(reviewPath, logins.owner);
    await visit.openTab('Reported posts');
    await visit.see(visit.button('Delete them'));
    await visit.at('expired');
    await visit.button('Delete them').click();
    await visit.see(page.getByRole('dialog').getByRole('heading').first());
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
