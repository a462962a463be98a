import { readFile } from 'node:fs/promises';
import type { Page, Request } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { hold, isWrite } from './hold';
import { listNames, ownersList } from './product';
import { ReviewPage, seed } from './reviewPage';
import { StaffPage } from './staffPage';

const rosterOfAna = 'Email,Name,Division\nana@x.example,Ana,Health\n';

const dayMs = 24 * 60 * 60 * 1000;

/** The requests for the roster's text, which at full size is some megabytes. */
async function rosterReads(intranet: Intranet): Promise<string[]> {
  return (await intranet.requests()).map(({ url }) => url).filter((url) => /roster\.csv.*\$value/.test(url));
}

/** Makes what is kept on the device look as if read so many days ago. Returns when it was said to be read before. */
function ageKeptSets(page: Page, daysAgo: number): Promise<number[]> {
  return page.evaluate(
    (begunAt) =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('social-media-policy-review');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('sets', 'readwrite');
          const sets = transaction.objectStore('sets');
          const reading = sets.getAll();
          reading.onsuccess = () => reading.result.forEach((set) => sets.put({ ...set, begunAt }));
          transaction.oncomplete = () => resolve(reading.result.map((set) => set.begunAt as number));
        };
      }),
    Date.now() - daysAgo * dayMs
  );
}

test.describe('the review page', () => {
  test('tells a person who is neither owner nor reviewer whom to ask', async ({ page, intranet }) => {
    // Where nobody asked for it, the review is silent to them.
    await new ReviewPage(page, intranet).open({ as: logins.amira });
    await expect(page.getByRole('heading', { level: 1, name: 'Policy review' })).toBeVisible();
    await expect(page.getByText('Ask a site owner if you need it.')).toHaveCount(0);
    await page.goto(`${page.url()}&case=1`);
    await expect(page.getByText('Ask a site owner if you need it.')).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('goes from tab to tab by keyboard', async ({ page, intranet }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Coverage').focus();
    await page.keyboard.press('ArrowRight');
    await expect(review.tab('People')).toBeFocused();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await expect(review.tab('Support')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Support' })).toBeVisible();
  });

  test('keeps the other tabs when one of them breaks', async ({ page, intranet }) => {
    await page.route(/review-versions/, (route) => route.abort());
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await expect(page.getByText('Something went wrong on this page')).toBeVisible();
    await review.tab('Support').click();
    await expect(page.getByText(/^Looked at on /)).toBeVisible();
  });

  test('offers to continue from set-up only where that leads on', async ({ page, intranet }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Set-up').click();
    await expect(page.getByText('Everything is set up.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  });

  test('has no accessibility fault on any tab in the contrast theme', async ({ page, intranet }) => {
    // Four tabs and four sections, each looked through by every rule.
    test.slow();
    await seed(intranet, { staff: 400, acknowledged: 250 });
    const review = new ReviewPage(page, intranet);
    await review.open({ theme: 'contrast' });
    await expect(page.getByRole('slider', { name: 'Acknowledged over time' })).toBeVisible();
    await expectAccessible(page);
    await review.tab('People').click();
    await expect(page.getByText('400 of 400 people')).toBeVisible();
    await expectAccessible(page);
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Write a new version' }).click();
    await expectAccessible(page);
    for (const section of ['Lists and permissions', 'Staff and reviewers', 'Addresses', 'Reasons'] as const) {
      await review.openSection(section);
      await expect(page.getByRole('status').filter({ hasText: /^(Looking|Reading)/ })).toHaveCount(0);
      await expectAccessible(page);
    }
  });
});

test('an owner sets the link that staff see', async ({ page, intranet }) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Addresses');
  const link = page.getByLabel('Address of the full policy');
  await link.fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Enter an address that starts with https://')).toBeVisible();
  await link.fill('https://intranet.example/policy');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Staff see it from now on.')).toBeVisible();
  await new StaffPage(page, intranet).open({ as: logins.amira });
  await expect(page.getByRole('link', { name: /Read the full policy/ })).toHaveAttribute(
    'href',
    'https://intranet.example/policy'
  );
});

test.describe('the roster', () => {
  test('with faults is listed line by line, and nothing is stored', async ({ page, intranet }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.chooseRoster('Email;Name;Division\r\nana@x.example;Ana;Health\r\nnobody;Ben;Health\r\n');
    await expect(page.getByText('Line 3, Email: “nobody” is not an email address.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save this roster' })).toHaveCount(0);
    await review.tab('Coverage').click();
    await expect(page.getByText('There is no roster, so there is no percentage')).toBeVisible();
  });

  test('may be the members of a group, where an administrator has granted that', async ({
    page,
    intranet
  }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.openSection('Staff and reviewers');
    await page.getByText('Or take the members of a Microsoft 365 group').click();
    await page.getByLabel('Find a group by the beginning of its name').fill('every');
    await page.getByRole('button', { name: 'Find groups' }).click();
    await expect(page.getByText('may not read groups in your organisation')).toBeVisible();

    await fetch(`${intranet.origin}/_workbench/grants`, { method: 'POST', body: '{"graph":true}' });
    await page.getByRole('button', { name: 'Find groups' }).click();
    await page.getByRole('button', { name: 'Read Everyone at Human Services' }).click();
    await expect(page.getByText('People: 6. Divisions: 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Save this roster' }).click();
    await review.tab('Coverage').click();
    await expect(page.getByText('0% have acknowledged: 0 of 6 people')).toBeVisible();
  });

  test('may be chosen again by the same name, and a file that cannot be read is said to be', async ({
    page,
    intranet
  }) => {
    await page.addInitScript(() => {
      const read = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = function () {
        return this.size === 0 ? Promise.reject(new DOMException('', 'NotReadableError')) : read.call(this);
      };
    });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.chooseRoster('');
    await expect(page.getByText('roster.csv could not be read.')).toBeVisible();
    await expectAccessible(page);
    const input = review.rosterFile;
    // A browser tells of a file only when it is another than the one before.
    await expect(input).toHaveValue('');
    await input.setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(rosterOfAna) });
    await expect(page.getByRole('heading', { name: 'Check roster.csv, then save it' })).toBeVisible();
  });

  test('is the last that was chosen, and no other is chosen while it is saved', async ({
    page,
    intranet
  }) => {
    await fetch(`${intranet.origin}/_workbench/grants`, { method: 'POST', body: '{"graph":true}' });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.openSection('Staff and reviewers');
    await page.getByText('Or take the members of a Microsoft 365 group').click();
    await page.getByLabel('Find a group by the beginning of its name').fill('every');
    await page.getByRole('button', { name: 'Find groups' }).click();
    const group = await hold(page, /groups\/5e1f0a52/);
    await page.getByRole('button', { name: 'Read Everyone at Human Services' }).click();
    await review.chooseRoster(rosterOfAna);
    await expect(page.getByRole('heading', { name: 'Check roster.csv, then save it' })).toBeVisible();
    group();
    await expect(page.getByRole('button', { name: 'Read Everyone at Human Services' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Check roster.csv, then save it' })).toBeVisible();

    const saving = await hold(page, /roster\.csv/, isWrite);
    await page.getByRole('button', { name: 'Save this roster' }).click();
    await expect(page.getByRole('button', { name: 'Saving…' })).toBeFocused();
    await expect(review.rosterFile).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Read Everyone at Human Services' })).toHaveAttribute(
      'aria-disabled',
      'true'
    );
    saving();
    await expect(page.getByText(/^1 person, stored on/)).toBeVisible();
    await expect(review.rosterFile).toBeEnabled();
  });

  test('gives the percentage its denominator, and names who is not on it', async ({ page, intranet }) => {
    await new StaffPage(page, intranet).acknowledgeAs(logins.amira);
    await new StaffPage(page, intranet).acknowledgeAs(logins.chloe);
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.chooseRoster(
      `Email,Name,Division,Exempt until\n${logins.amira.toUpperCase()},Amira,Health,\n${logins.ben},Ben,Legal,\n${logins.reviewer},Rafael,Legal,2999-01-01\n`
    );
    await page.getByRole('button', { name: 'Save this roster' }).click();
    await expect(page.getByText(/^3 people, stored on/)).toBeVisible();
    await review.tab('Coverage').click();
    await expect(page.getByText('50% have acknowledged: 1 of 2 people')).toBeVisible();
    await expect(
      page.getByText(/^Out of the roster of 3 people stored on .*\. Exempt and not counted: 1\./)
    ).toBeVisible();
    await review.tab('People').click();
    await review.choose('Status', 'Not on the roster');
    await expect(page.getByRole('button', { name: 'Chloe Nguyen' })).toBeVisible();
  });
});

test.describe('coverage', () => {
  test('reads a long list once, and the next time only asks what is new', async ({ page, intranet }) => {
    await seed(intranet, { staff: 4000, acknowledged: 2500, version: 2, earlierVersions: 1 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await expect(page.getByText('62.5% have acknowledged: 2,500 of 4,000 people')).toBeVisible();
    await expect(page.getByText('6,500 records are in the list')).toBeVisible();

    await intranet.forgetRequests();
    await review.command('Refresh').click();
    await expect(review.headline).toBeVisible();
    expect(await intranet.requests()).toHaveLength(1);
    await page.reload();
    await expect(page.getByText('62.5% have acknowledged: 2,500 of 4,000 people')).toBeVisible();
    expect(await rosterReads(intranet)).toEqual([]);
    await review.tab('Support').click();
    await page.getByRole('button', { name: 'Clear what is kept' }).click();
    await expect(page.getByText('Cleared. Coverage reads everything again')).toBeVisible();
    await review.tab('Coverage').click();
    await expect(review.headline).toBeVisible();
    expect(await rosterReads(intranet)).not.toEqual([]);

    await ownersList(intranet.origin, listNames.acknowledgements).items.getById(1).delete();
    await review.command('Refresh').click();
    await expect(page.getByText('6,499 records are in the list')).toBeVisible();
  });

  test('stays with the version that was chosen, and with the keyboard, when it reads again', async ({
    page,
    intranet
  }) => {
    await seed(intranet, { staff: 40, acknowledged: 20, version: 2, earlierVersions: 1 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.choose('Version', 'Version 1: Social Media Policy');
    await review.command('Refresh').press('Enter');
    await expect(page.getByRole('combobox', { name: 'Version' })).toContainText('Version 1:');
    await page.keyboard.press('Tab');
    await expect(review.command('Export')).toBeFocused();
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Version' })).toContainText('Version 1:');
  });

  test('a failure stays in sight while the rest of the reading comes to its end', async ({
    page,
    intranet
  }) => {
    await seed(intranet, { staff: 5500, acknowledged: 5500 });
    await intranet.faults([
      { method: 'GET', path: 'roster.*value', status: 500, delayMs: 1000 },
      { method: 'GET', path: 'skiptoken', delayMs: 3000, times: 1 }
    ]);
    const review = new ReviewPage(page, intranet);
    const isLastPage = (request: Request): boolean => request.url().includes('skiptoken');
    const ended = Promise.race([
      page.waitForEvent('requestfailed', isLastPage),
      page.waitForEvent('requestfinished', isLastPage)
    ]);
    await review.open();
    const failed = page.getByText('The records could not be read');
    await expect(failed).toBeVisible();
    await ended;
    await expect(failed).toBeVisible();
    await intranet.faults([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('100% have acknowledged: 5,500 of 5,500 people')).toBeVisible();
  });

  test('can be cancelled while it reads, and goes on from there', async ({ page, intranet }) => {
    await seed(intranet, { staff: 5500, acknowledged: 5500 });
    await intranet.faults([{ method: 'GET', path: 'skiptoken', delayMs: 20_000, times: 1 }]);
    const review = new ReviewPage(page, intranet);
    await review.open();
    await expect(page.getByText('5,000 of 5,500 records read')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Reading was cancelled')).toBeVisible();
    await page.getByRole('button', { name: 'Go on reading' }).click();
    await expect(page.getByText('100% have acknowledged: 5,500 of 5,500 people')).toBeVisible();
  });

  test('keeps what it has read for a week, and not longer', async ({ page, intranet }) => {
    await seed(intranet, { staff: 30, acknowledged: 10 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await expect(review.headline).toBeVisible();
    await ageKeptSets(page, 6);
    await page.reload();
    await expect(review.headline).toBeVisible();
    const [stillKept] = await ageKeptSets(page, 8);
    expect(stillKept).toBeLessThan(Date.now() - 5 * dayMs);
    await page.reload();
    await expect(review.headline).toBeVisible();
    const [readAnew] = await ageKeptSets(page, 0);
    expect(readAnew).toBeGreaterThan(Date.now() - dayMs);
  });

  test('finds one person, and shows the words they accepted', async ({ page, intranet }) => {
    await seed(intranet, { staff: 300, acknowledged: 100 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('People').click();
    await page.getByLabel('Name or email').fill('STAFF00042');
    await expect(page.getByText('1 of 300 people')).toBeVisible();
    await review.people.getByRole('button').last().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^ACK-\d+$/)).toBeVisible();
    await expect(dialog.getByText('I have read and understood the Social Media Policy')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test('goes to a spreadsheet', async ({ page, intranet }) => {
    await seed(intranet, { staff: 30, acknowledged: 10 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    const download = page.waitForEvent('download');
    await review.export('Outstanding and overdue (CSV)');
    const text = await readFile(await (await download).path(), 'utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFEmail,Name,Division,Status,Due,PolicyKey,Version');
    expect(lines).toHaveLength(22);
    expect(lines[1]).toMatch(/^staff\d{5}@humanservices\.example,/);
  });
});

test.describe('versions', () => {
  test('are written beside what staff see, survive a reload, are published, and staff are asked again', async ({
    page,
    intranet
  }) => {
    const staff = new StaffPage(page, intranet);
    await staff.acknowledgeAs(logins.amira);
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Write a new version' }).click();
    await expect(page.getByRole('heading', { name: 'Version 2, not published yet' })).toBeFocused();
    await page.getByLabel('What staff agree to').fill('I have read it, and I agree.');
    const seen = page.getByRole('region', { name: 'What staff see' });
    await expect(seen.getByRole('insertion').filter({ hasText: 'agree.' })).toBeVisible();
    await expect(seen.getByRole('deletion').filter({ hasText: 'follow it.' })).toBeVisible();
    const publish = page.getByRole('button', { name: 'Publish…' });
    await expect(publish).toBeInViewport();
    await publish.click();
    await expect(page.getByText('Say what changed')).toBeVisible();

    await page.reload();
    await expect(page.getByLabel('What staff agree to')).toHaveValue('I have read it, and I agree.');
    await page.getByLabel('What changed since the version before').fill('The statement is shorter.');
    await page.getByText('By a date').click();
    const date = page.getByRole('combobox', { name: 'Date', exact: true });
    await date.fill('soon');
    await date.press('Tab');
    await expect(page.getByText('That was not a date')).toBeVisible();
    await date.fill('30/6/2090');
    await date.press('Tab');
    await expect(date).toHaveValue('30 June 2090');
    await publish.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Due by 30 June 2090')).toBeVisible();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText('Version 2 is published.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Published versions' })).toBeFocused();
    await expect(page.getByRole('row', { name: /Version 2.*Current/ })).toBeVisible();

    await staff.open({ as: logins.amira });
    await expect(page.getByText('The statement is shorter.')).toBeVisible();
    await expect(page.getByText('I have read it, and I agree.')).toBeVisible();
  });

  test('show what staff see after a press where there is no room beside what is written', async ({
    page,
    intranet
  }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Write a new version' }).click();
    const seen = page.getByRole('region', { name: 'What staff see' });
    await expect(seen).toBeHidden();
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect(seen.getByText('Keep work confidential')).toBeVisible();
    await expect(page.getByLabel('What staff agree to')).toBeHidden();
    await page.getByRole('button', { name: 'Back to editing' }).click();
    await expect(page.getByLabel('What staff agree to')).toBeVisible();
  });

  test('that ask everyone without a change of words say so first', async ({ page, intranet }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Write a new version' }).click();
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('The words are those of version 1')).toBeVisible();
    await expectAccessible(page);
  });

  test('published by mistake are withdrawn with a reason, and kept', async ({ page, intranet }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Renew without changes…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
    await page.getByRole('button', { name: 'Withdraw version 2' }).click();
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect(dialog.getByText('Say why')).toBeVisible();
    await dialog.getByLabel('Reason').fill('Too early.');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect(page.getByText('Withdrawn: Too early.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Published versions' })).toBeFocused();
    await expect(page.getByRole('row', { name: /Version 1.*Current/ })).toBeVisible();
    await new StaffPage(page, intranet).open({ as: logins.amira });
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
  });

  test('stay in sight while they are published or withdrawn, whatever is pressed', async ({
    page,
    intranet
  }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Renew without changes…' }).click();
    const dialog = page.getByRole('dialog');
    const publish = await hold(page, /PolicyVersions.*items/, isWrite);
    await dialog.getByRole('button', { name: 'Renew', exact: true }).click();
    await expect(dialog.getByRole('button', { name: 'Publishing…' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Please wait' }).click();
    await expect(dialog.getByRole('button', { name: 'Please wait' })).toBeVisible();
    await expectAccessible(page);
    publish();
    await expect(page.getByText('Version 2 is published.')).toBeVisible();

    await page.getByRole('button', { name: 'Withdraw version 2' }).click();
    await dialog.getByLabel('Reason').fill('Too early.');
    const withdraw = await hold(page, /PolicyVersions.*items/, isWrite);
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect(dialog.getByRole('button', { name: 'Withdrawing…' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Please wait' }).click();
    await expect(dialog.getByRole('button', { name: 'Please wait' })).toBeVisible();
    withdraw();
    await expect(page.getByText('Withdrawn: Too early.')).toBeVisible();
  });

  test('not published yet are discarded after a question, and a point that was removed comes back', async ({
    page,
    intranet
  }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Write a new version' }).click();
    await page.getByRole('button', { name: 'Remove: Act lawfully' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove: Act lawfully' })).toBeVisible();

    const discard = page.getByRole('button', { name: 'Discard' });
    await discard.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByLabel('What staff agree to')).toBeVisible();
    await expect(discard).toBeFocused();
    await discard.click();
    await dialog.getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByRole('button', { name: 'Write a new version' })).toBeFocused();
  });

  test('are exported, which is said while it takes', async ({ page, intranet }) => {
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    const save = page.getByRole('button', { name: 'Export versions (CSV)' });
    await expect(save).toBeVisible();
    const release = await hold(page, /PolicyVersions.*items/);
    await save.click();
    await expect(page.getByRole('status').filter({ hasText: 'Reading the versions…' })).toBeVisible();
    await expect(save).toBeFocused();
    const download = page.waitForEvent('download');
    release();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  test('changed in the list are said to be', async ({ page, intranet }) => {
    const versions = ownersList(intranet.origin, listNames.versions).items;
    await versions.getById(1).update({ Statement: 'Something else.' });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await review.tab('Versions').click();
    await page.getByRole('button', { name: 'Show version 1' }).click();
    await expect(page.getByText('These are not the words that were published')).toBeVisible();
  });
});

test('the summary is printed alone, with its figures and where they come from', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 20, acknowledged: 5 });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.body.innerText);
  });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.export('Print a summary');
  const paper = page.frameLocator('iframe').locator('html[data-printed]');
  await expect(paper).toHaveAttribute(
    'data-printed',
    /Social media policy: coverage[\s\S]*25% have acknowledged: 5 of 20 people[\s\S]*Out of the roster of 20 people/
  );
});
