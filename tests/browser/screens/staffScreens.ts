import { defaultQuestions } from '../../../src/domain/policy/defaultQuestions';
import { daysInMs } from '../../../src/domain/moment';
import { logins } from '../fixtures';
import { dateInDays, empty, listNames, ownersList, publish } from '../product';
import type { Tour } from './visit';

/** The write of an acknowledgement, and no other request. */
const write = { method: 'POST', path: 'PolicyAcknowledgements.*/items$' };

/** What a member of staff sees of the policy, from the first look to a newer version. */
const acknowledging: Tour = {
  name: 'staff',
  async walk(visit) {
    const { page, intranet } = visit;
    const release = await visit.hold(/\$batch/);
    await visit.openStaff(logins.amira);
    await visit.see(page.getByRole('status', { name: visit.say('Loading the policy') }));
    await visit.at('loading');
    release();
    await visit.showWhole('Read and acknowledge');

    const acknowledge = visit.button('Acknowledge');
    await visit.see(acknowledge);
    await visit.at('form');
    await acknowledge.click();
    await visit.see(visit.text('Tick this box before you acknowledge.'));
    await visit.at('form-not-ticked');

    await page.getByRole('checkbox').check();
    await intranet.faults([{ ...write, status: 403 }]);
    await acknowledge.click();
    await visit.see(visit.text('Not saved'));
    await visit.at('refused');
    await intranet.faults([{ ...write, status: 503, retryAfter: 600, times: 50 }]);
    await acknowledge.click();
    await visit.see(visit.text('Not saved yet'));
    await visit.at('not-saved-yet');
    await intranet.faults([]);
    await visit.button('Try now').click();
    await visit.see(visit.heading('Your receipt'));
    await visit.at('receipt');

    await publish(intranet.origin, {
      number: 2,
      material: false,
      changeSummary: 'We fixed a typing mistake.'
    });
    await visit.openStaff(logins.amira);
    await visit.showWhole('Show the policy and receipt');
    await visit.see(
      visit.text('Version {number} makes small changes only. You do not need to acknowledge it.', {
        number: 2
      })
    );
    await visit.at('small-changes');
    const due = { kind: 'fixedDate', date: dateInDays(-3) } as const;
    await publish(intranet.origin, { number: 3, due, changeSummary: 'We say more about privacy.' });
    await visit.openStaff(logins.amira);
    await visit.showWhole('Read and acknowledge');
    await visit.see(visit.heading('What changed since version {number}', { number: 1 }));
    await visit.see(acknowledge);
    await visit.at('changed-and-overdue');

    await intranet.faults([{ ...write, status: 503, retryAfter: 600, times: 50 }]);
    await page.getByRole('checkbox').check();
    await acknowledge.click();
    await visit.see(visit.text('Not saved yet'));
    await publish(intranet.origin, {
      number: 4,
      due: { kind: 'daysAfterJoining', days: 14 },
      changeSummary: 'We say less.'
    });
    await visit.openStaff(logins.amira);
    await visit.showWhole('Read and acknowledge');
    await visit.see(visit.text('A newer version was published before your acknowledgement was saved.'));
    await visit.see(acknowledge);
    await visit.at('superseded-press');
    await intranet.faults([]);

    const answer = await visit.hold(/\$batch/);
    await visit.openStaff(logins.amira);
    await visit.showWhole('Read and acknowledge');
    await visit.see(page.getByRole('status', { name: visit.say('Checking whether you have acknowledged') }));
    await visit.at('remembered');
    answer();
    await visit.see(acknowledge);
    await intranet.faults([{ method: 'POST', path: 'batch', status: 503, retryAfter: 600, times: 50 }]);
    await visit.openStaff(logins.amira);
    await visit.showWhole('Read and acknowledge');
    await visit.see(visit.heading('You cannot acknowledge right now'));
    await visit.at('remembered-not-checked');
    await intranet.faults([]);
  }
};

/** A version that asks questions, and each person again after a year. */
const questions: Tour = {
  name: 'questions',
  async walk(visit) {
    const { page, intranet } = visit;
    const [question] = defaultQuestions;
    await publish(intranet.origin, {
      number: 2,
      changeSummary: 'There is a question now.',
      schedule: { zone: 'Australia/Sydney', renewalMonths: 12 },
      questions: [question]
    });
    await visit.openStaff(logins.amira);
    await visit.showWhole('Read and acknowledge');
    await visit.see(visit.heading('Question {number} of {count}', { number: 1, count: 1 }));
    await visit.at('question');
    await visit.button('Check').click();
    await visit.see(visit.text('Choose an answer first.'));
    await visit.at('no-answer');
    await page.getByRole('radio').nth(1).check();
    await visit.button('Check').click();
    await visit.see(visit.text('Not quite. Choose another answer.'));
    await visit.at('wrong');
    await page.getByRole('radio').nth(question.right).check();
    await visit.button('Check').click();
    await visit.see(visit.text('That is right.'));
    await visit.at('right');
    await visit.button('Go on').click();
    await visit.see(visit.button('Acknowledge'));
    await visit.at('answered');
    await page.getByRole('checkbox').check();
    await visit.button('Acknowledge').click();
    await visit.see(visit.heading('Your receipt'));
    await page.clock.setSystemTime(Date.now() + daysInMs(380));
    await visit.openStaff(logins.amira);
    await visit.showWhole('Read and acknowledge');
    await visit.see(visit.heading('Question {number} of {count}', { number: 1, count: 1 }));
    await visit.text('Earlier receipts').click();
    await visit.at('due-again');
  }
};

/** What stands in the place of the policy while there is none to show. */
const withoutPolicy: Tour = {
  name: 'without-policy',
  async walk(visit) {
    const { intranet } = visit;
    const { origin } = intranet;
    await intranet.faults([{ method: 'POST', path: 'batch', status: 503, retryAfter: 600, times: 50 }]);
    await visit.openStaff(logins.chloe);
    await visit.see(visit.heading('We cannot show the policy right now'));
    await visit.at('failed');
    await intranet.faults([]);

    const versions = ownersList(origin, listNames.versions).items;
    await versions.getById(1).update({ Statement: 'Something else.' });
    await visit.openStaff(logins.chloe);
    await visit.see(visit.heading('This version does not match what was published'));
    await visit.at('altered');

    await empty(origin, listNames.versions);
    await visit.openStaff(logins.chloe);
    await visit.see(visit.heading('No policy has been published yet'));
    await visit.at('nothing-published');
    await visit.openStaff(logins.owner);
    await visit.see(visit.button('Publish version {number}', { number: 1 }));
    await visit.at('publish-first');

    for (const name of [listNames.settings, listNames.versions, listNames.acknowledgements]) {
      await ownersList(origin, name).delete();
    }
    await visit.openStaff(logins.chloe);
    await visit.see(visit.heading('The policy is not available yet'));
    await visit.at('not-set-up');
    await visit.openStaff(logins.owner);
    await visit.see(visit.text('Everything is ready to be set up.'));
    await visit.at('set-up-needed');
    await intranet.faults([{ method: 'POST', path: 'createfieldasxml', status: 500 }]);
    await visit.button('Set up').click();
    await visit.see(visit.text('Set-up has stopped. Read the step that failed, then run it again.'));
    await visit.at('set-up-stopped');
    await visit.button('Run set-up again').click();
    await visit.see(
      visit.text('Everything is set up. Read below what this site does not allow or what is left to you.')
    );
    await visit.at('set-up-done');
  }
};

export const staffTours = [acknowledging, questions, withoutPolicy];
