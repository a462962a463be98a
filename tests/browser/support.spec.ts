import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { listNames, ownersList } from './product';
import { ReviewPage, seed } from './reviewPage';
import { StaffPage } from './staffPage';

test('an owner who needs help finds version, lists and last errors, and a report without anyone in it', async ({
  page,
  context,
  intranet
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seed(intranet, { staff: 40, acknowledged: 25 });
  const review = new ReviewPage(page, intranet);
  // What the set-up tab asks of SharePoint is refused.
  await intranet.faults([{ method: 'GET', path: 'RoleDefinitions', status: 500, times: 1 }]);
  await review.open();
  await review.tab('Set-up').click();
  await expect(page.getByText('SharePoint did not do this')).toBeVisible();

  await review.tab('Support').click();
  await expect(page.getByText(/^Looked at on /)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Policy acknowledgements 25 Correct$/ })).toBeVisible();
  await expect(
    page.getByRole('row', { name: /web\/roledefinitions 500 · -?\d+ [\da-f-]{36}$/i })
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect(page.getByText('The report is copied.')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Version of the solution: 1.0.0');
  expect(report).toContain('Policy acknowledgements | 25 | Correct');
  expect(report).toMatch(/web\/roledefinitions \| 500/i);
  expect(report).not.toMatch(/@|Olivia|humanservices|127\.0\.0\.1/);

  await page.getByRole('button', { name: 'Clear these errors' }).click();
  await page.reload();
  await review.tab('Support').click();
  await expect(page.getByText('None in the last 30 days.')).toBeVisible();
});

test('what an owner has met on the staff page is among the last errors', async ({ page, intranet }) => {
  await intranet.faults([{ method: 'POST', path: 'PolicyAcknowledgements.*/items$', status: 403, times: 1 }]);
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.owner });
  await staff.tickAndAcknowledge();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Support').click();
  await expect(page.getByRole('row', { name: /items 403/ })).toBeVisible();
});

test('what a person gave up is no error; what SharePoint never answered is one', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 40, acknowledged: 25 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await expect(review.headline).toBeVisible();
  await page.clock.install();
  await intranet.faults([{ method: 'POST', path: 'batch', delayMs: 120_000, times: 2 }]);
  await review.command('Refresh').click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  // Only what has been asked can be waited for in vain.
  const asked = page.waitForRequest(/batch/);
  await page.getByRole('button', { name: 'Go on reading' }).click();
  await asked;
  await page.clock.fastForward(26_000);
  await expect(page.getByText('The records could not be read')).toBeVisible();
  await review.tab('Support').click();
  await expect(page.getByRole('row', { name: /batch/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /batch TimeoutError/ })).toHaveCount(1);
});

test('the report names what is different about a list, before set-up mends it', async ({
  page,
  intranet
}) => {
  await ownersList(intranet.origin, listNames.versions).update({ NoCrawl: false });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Support').click();
  await expect(
    page.getByRole('row', { name: /Policy versions \d Missing or different: NoCrawl/ })
  ).toBeVisible();
  await expect(page.getByLabel('The report as text')).toHaveValue(
    /Policy versions \| \d \| Missing or different: NoCrawl/
  );
});

test('where nothing is set up yet, an owner finds support all the same, and nobody else does', async ({
  page,
  intranet
}) => {
  for (const name of Object.values(listNames)) {
    if (name !== listNames.audience) await ownersList(intranet.origin, name).delete();
  }
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Support').click();
  await expect(
    page.getByRole('row', { name: /^Policy versions Missing or different: Policy versions/ })
  ).toBeVisible();
  await review.open({ as: logins.amira });
  await expect(page.getByText('The policy is not set up on this site yet')).toBeVisible();
  await expect(review.tab('Support')).toHaveCount(0);
});

test('while SharePoint is busy, the report says what could not be looked at, and calls nothing correct', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await intranet.faults([{ method: 'GET', path: 'RoleDefinitions', status: 429, retryAfter: 600 }]);
  await review.open();
  await review.tab('Support').click();
  await expect(
    page.getByRole('row', { name: /^Policy versions \d Could not be looked at: throttled$/ })
  ).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Correct' })).toHaveCount(0);
  await expectAccessible(page);
});

test('an owner clears what coverage keeps on the device, and it is read again', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 40, acknowledged: 25 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await expect(review.headline).toBeVisible();
  await review.tab('Support').click();
  await page.getByRole('button', { name: 'Clear what is kept' }).click();
  await expect(page.getByText('Cleared. Coverage reads everything again')).toBeVisible();
  await intranet.forgetRequests();
  await review.tab('Coverage').click();
  await expect(review.headline).toBeVisible();
  const read = (await intranet.requests()).map(({ url }) => url);
  expect(read.some((url) => /roster\.csv.*\$value/.test(url))).toBe(true);
});
