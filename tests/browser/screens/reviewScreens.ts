import { logins } from '../fixtures';
import { listNames, ownersList } from '../product';
import { seed } from '../reviewPage';
import { reviewPath } from './visit';
import type { Tour, Visit } from './visit';

/** How far a department has come. */
const coverage: Tour = {
  name: 'coverage',
  async walk(visit) {
    const { page, intranet } = visit;
    await visit.open(`${reviewPath}?case=1`, logins.amira);
    await visit.see(
      visit.text('The policy review is for site owners and reviewers. Ask a site owner if you need it.')
    );
    await visit.at('not-for-you');
    await visit.open(reviewPath, logins.owner);
    await visit.see(visit.heading('Records'));
    await visit.at('without-roster');

    await seed(intranet, { staff: 40, acknowledged: 25 });
    await visit.open(reviewPath, logins.owner);
    await visit.see(page.getByRole('slider'));
    await visit.see(page.getByRole('grid', { name: visit.say('By division') }));
    await visit.at('coverage');
    await page.getByRole('menuitem', { name: visit.say('Remind') }).click();
    await visit.see(page.getByRole('dialog').getByRole('button', { name: visit.say('Copy addresses') }));
    await visit.at('reminder');
    await page.keyboard.press('Escape');
    await visit.openTab('People');
    await visit.see(page.getByRole('grid', { name: visit.say('People') }));
    await visit.at('people');
    await page
      .getByRole('grid', { name: visit.say('People') })
      .getByRole('button')
      .last()
      .click();
    await visit.see(page.getByRole('dialog').getByRole('heading').first());
    await visit.see(page.getByRole('dialog').getByText('@humanservices.example'));
    await visit.at('person');
    await page.keyboard.press('Escape');

    await intranet.faults([{ path: '', status: 503, retryAfter: 600, times: 200 }]);
    await visit.openTab('Coverage');
    await page.getByRole('menuitem', { name: visit.say('Refresh') }).click();
    await visit.see(visit.text('The records could not be read'));
    await visit.at('failed');
    await intranet.faults([]);
    const release = await visit.hold(/\$batch/);
    await visit.button('Try again').click();
    await visit.see(visit.button('Cancel'));
    await visit.at('reading');
    await visit.button('Cancel').click();
    await visit.see(visit.text('Reading was cancelled'));
    await visit.at('cancelled');
    release();
  }
};

/** Versions, from writing one to taking it back. */
const versions: Tour = {
  name: 'versions',
  async walk(visit) {
    const { page } = visit;
    await visit.open(reviewPath, logins.owner);
    await visit.openTab('Versions');
    await visit.see(visit.heading('Published versions'));
    await visit.at('versions');
    await visit.button('Show version {number}', { number: 1 }).click();
    await visit.see(page.getByRole('dialog').getByText('Protect privacy'));
    await visit.at('words');
    await page.keyboard.press('Escape');

    await visit.button('Write a new version').click();
    await visit.text('On a day').click();
    await visit.button('Add a question').click();
    await visit.at('questions-and-schedule');
    await visit.button('Remove question {number}', { number: 1 }).click();
    await visit.text('When you publish it').click();
    await visit.field('What staff agree to').fill('I have read it, and I agree.');
    await visit.button('Publish…').click();
    await visit.see(visit.text('Before you can publish:'));
    await visit.at('editor');
    await visit.field('What changed since the version before, for staff').fill('The statement is shorter.');
    await visit.at('written');
    await visit.button('Discard').click();
    await visit.see(page.getByRole('dialog').getByRole('heading').first());
    await visit.at('discard');
    await page.keyboard.press('Escape');
    await visit.button('Publish…').click();
    await visit.see(page.getByRole('dialog').getByRole('heading').first());
    await visit.at('publish');
    await visit.button('Publish').click();
    await visit.see(visit.text('Version {number} is published. Staff see it from now on.', { number: 2 }));
    await withdraw(visit);
  }
};

async function withdraw(visit: Visit): Promise<void> {
  const dialog = visit.page.getByRole('dialog');
  await visit.button('Withdraw version {number}', { number: 2 }).click();
  await dialog.getByRole('button', { name: visit.say('Withdraw'), exact: true }).click();
  await visit.see(visit.text('Say why the version is withdrawn.'));
  await visit.at('withdraw');
  await dialog.getByRole('textbox').fill('Too early.');
  await dialog.getByRole('button', { name: visit.say('Withdraw'), exact: true }).click();
  await visit.see(visit.text('Withdrawn: {reason}', { reason: 'Too early.' }));
  await visit.at('withdrawn');
}

/** What an owner sets up. */
const setUp: Tour = {
  name: 'set-up',
  async walk(visit) {
    const { page } = visit;
    await visit.open(reviewPath, logins.owner);
    await visit.openTab('Set-up');
    await visit.see(
      visit.text('Everything is set up. Read below what this site does not allow or what is left to you.')
    );
    await visit.at('set-up');
    await visit.openTab('Staff and reviewers');
    await visit.see(visit.text('There is no roster yet.'));
    await visit.see(visit.button('Remove {name}', { name: 'Rafael Costa' }));
    await visit.at('people');
    await page.getByText(visit.say('Or take the members of a Microsoft 365 group')).click();
    await visit.field('Find a group by the beginning of its name').fill('every');
    await visit.button('Find groups').click();
    await visit.see(
      visit.text(
        'This solution may not read groups in your organisation. Upload a file instead, or ask an administrator to grant it.'
      )
    );
    await page
      .getByLabel(visit.say('Choose a file'))
      .and(page.locator('input'))
      .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(faultyRoster) });
    await visit.see(
      visit.text('Line {line}, {heading}: “{value}” is not an email address.', {
        line: 3,
        heading: 'Email',
        value: 'nobody'
      })
    );
    await visit.at('people-with-mistakes');
    await visit.openTab('Addresses');
    await visit.field('Address of the full policy').fill('javascript:alert(1)');
    await visit.button('Save').click();
    await visit.see(
      visit.text(
        'Enter an address that starts with https://, or leave it empty. Staff are shown none until then.'
      )
    );
    await visit.at('addresses-with-mistakes');
    await visit.openTab('Reasons');
    await visit.see(visit.heading('Reasons for a report'));
    await visit.at('reasons');
    await visit.openTab('Reminder');
    await visit.see(visit.button('Place the reminder'));
    await visit.at('reminder');
    await visit.button('Place the reminder').click();
    await visit.see(visit.button('Take the reminder away'));
    await visit.at('reminder-placed');
  }
};

/** What an owner passes on who asks for help. */
const support: Tour = {
  name: 'support',
  async walk(visit) {
    const { intranet } = visit;
    await ownersList(intranet.origin, listNames.versions).update({ NoCrawl: false });
    await intranet.faults([{ method: 'GET', path: 'RoleDefinitions', status: 500, times: 1 }]);
    await visit.open(reviewPath, logins.owner);
    await visit.openTab('Set-up');
    await visit.see(visit.text('Some of it is missing or different. Press Set up to put it right.'));
    await visit.openTab('Support');
    // A cell of the table, or a line of a card where there is no room for a table.
    await visit.see(visit.text('Missing or different: {findings}', { findings: 'NoCrawl' }));
    await visit.at('support');
  }
};

const faultyRoster = 'Email;Name;Division\r\nana@x.example;Ana;Health\r\nnobody;Ben;Health\r\n';

/** Checking a file against an earlier one and the audit log. */
const checkExports: Tour = {
  name: 'check-exports',
  async walk(visit) {
    await visit.open(reviewPath, logins.owner);
    await visit.see(visit.heading('Records'));
    await visit.heading('Check exports').click();
    await visit.see(visit.button('Check'));
    await visit.button('Check').click();
    await visit.see(visit.text('Choose the export to check.'));
    await visit.at('nothing-chosen');
    const choose = (place: string, name: string, text: string): Promise<void> =>
      visit
        .field(place)
        .and(visit.page.locator('input'))
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose('Choose the export', '1.csv', `${reportsHeading}\n${reportOf(1)}\n${reportOf(3)}\n`);
    await choose('Choose an earlier export', '2.csv', `${reportsHeading}\n${reportOf(2)}\n`);
    await choose('Choose audit log files', '3.csv', 'AuditData\nnone\n');
    await visit.button('Check').click();
    await visit.see(visit.button('Save the findings (CSV)'));
    await visit.at('findings');
  }
};

const reportsHeading = 'ItemId,Login,Reference,ReportedAt,IntentionId,EvidenceHash,UniqueId';
const reportOf = (id: number): string =>
  `${id},ana@x.example,REP-${id},2026-11-0${id}T00:00:00Z,1,1,00000000-0000-4000-8000-00000000000${id}`;

export const reviewTours = [coverage, versions, setUp, support, checkExports];
