import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { empty, listNames, ownersList, publish, siteAs } from './product';
import { StaffPage } from './staffPage';

/** The lists that the staff page cannot do without. */
const policyLists = [listNames.settings, listNames.versions, listNames.acknowledgements];

async function removeLists(origin: string): Promise<void> {
  for (const name of policyLists) await ownersList(origin, name).delete();
}

test('on a site without lists, staff are told and an owner can set everything up', async ({
  page,
  intranet
}) => {
  await removeLists(intranet.origin);
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('heading', { name: 'The policy is not available yet' })).toBeVisible();
  await expectAccessible(page);

  await staff.open({ as: logins.owner });
  await expect(page.getByText('Everything is ready to be set up.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText('Everything is set up.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(staff.acknowledge).toBeVisible();

  await staff.acknowledgeAs(logins.amira);
});

test('set-up that is interrupted says where it stopped, and goes on from there', async ({
  page,
  intranet
}) => {
  await removeLists(intranet.origin);
  await new StaffPage(page, intranet).open({ as: logins.owner });
  await expect(page.getByText('Everything is ready to be set up.')).toBeVisible();
  await intranet.faults([{ method: 'POST', path: 'createfieldasxml', status: 500 }]);
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText('Set-up has stopped.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Run set-up again' }).click();
  await expect(page.getByText('Everything is set up.')).toBeVisible();
});

test('before the first publication, staff have nothing to do and an owner can publish', async ({
  page,
  intranet
}) => {
  await empty(intranet.origin, listNames.versions);
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('heading', { name: 'No policy has been published yet' })).toBeVisible();
  await expectAccessible(page);

  await staff.open({ as: logins.owner });
  await page.getByLabel('Due date (optional)').fill('2020-01-01');
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByRole('alert')).toHaveText('Enter a due date from today on, or leave it empty.');
  await expectAccessible(page);
  await page.getByLabel('Due date (optional)').fill('2090-06-30');
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByText('It is due by 30 June 2090.')).toBeVisible();
});

test('a first version whose answer was lost counts as published', async ({ page, intranet }) => {
  await empty(intranet.origin, listNames.versions);
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.owner });
  await intranet.faults([{ method: 'POST', path: 'PolicyVersions.*items', drop: 'after' }]);
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(staff.acknowledge).toBeVisible();
});

test('after version 1 was withdrawn, an owner publishes version 2', async ({ page, intranet }) => {
  await ownersList(intranet.origin, listNames.versions).items.getById(1).update({ Withdrawn: true });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.owner });
  await page.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  await expect(staff.acknowledge).toBeVisible();
});

test('a version that another owner was first to publish is said to be theirs', async ({ page, intranet }) => {
  await empty(intranet.origin, listNames.versions);
  await new StaffPage(page, intranet).open({ as: logins.owner });
  const press = page.getByRole('button', { name: 'Publish version 1' });
  await expect(press).toBeVisible();
  await publish(intranet.origin, { statement: 'Their words.' });
  await press.click();
  await expect(page.getByRole('alert')).toContainText('Another owner has published version 1.');
});

test('an unknown policy key is named to the owner, with those that exist', async ({ page, intranet }) => {
  await ownersList(intranet.origin, listNames.settings).items.getById(1).update({ PolicyKey: 'travel' });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('heading', { name: 'No policy has been published yet' })).toBeVisible();
  await staff.open({ as: logins.owner });
  await expect(page.getByText('The policy settings name the policy “travel”.')).toContainText('social-media');
  await expectAccessible(page);
});

test('settings that cannot be used are left out for staff, and an owner is told', async ({
  page,
  intranet
}) => {
  await ownersList(intranet.origin, listNames.settings)
    .items.getById(1)
    .update({ FullPolicyLink: 'javascript:alert(1)', ContactEmail: 'not an address' });
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await expect(page.getByRole('link', { name: /full policy|Digital Media/ })).toHaveCount(0);
  await expect(page.getByText('Only owners see this.')).toHaveCount(0);

  await staff.open({ as: logins.owner });
  await expect(page.getByText('Only owners see this.')).toContainText('Some settings cannot be used.');
  await expectAccessible(page);
});

test('a person without access to the lists is told whom to ask', async ({ page, intranet }) => {
  const visitors = await siteAs(logins.owner, intranet.origin).sp.web.associatedVisitorGroup.select('Id')<{
    Id: number;
  }>();
  for (const name of policyLists) {
    const { roleAssignments } = ownersList(intranet.origin, name);
    await roleAssignments.getById(visitors.Id).delete();
  }
  await new StaffPage(page, intranet).open({ as: logins.amira });
  await expect(
    page.getByText(/You do not have access to this policy|The policy is not available yet/)
  ).toBeVisible();
  await expectAccessible(page);
});

test('an outsider is turned away', async ({ page, intranet }) => {
  const answer = await page.goto(
    intranet.url('/sites/intranet/SitePages/Social-Media-Policy.aspx', { as: logins.outsider })
  );
  expect(answer?.status()).toBe(403);
  await expectAccessible(page);
});

test('while the lists are read, a skeleton stands where the policy will stand', async ({
  page,
  intranet
}) => {
  await intranet.faults([{ method: 'POST', path: 'batch', delayMs: 1500 }]);
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('status', { name: 'Loading the policy' })).toBeVisible();
  await expectAccessible(page);
  await expect(staff.acknowledge).toBeVisible();
});

test('a page that cannot be read says so, and can be told to try again', async ({ page, intranet }) => {
  // Later than the test takes: what is tried again here is tried by a press.
  await intranet.faults([{ method: 'POST', path: 'batch', status: 503, retryAfter: 600, times: 1000 }]);
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('alert')).toContainText('We cannot show the policy right now');
  await expectAccessible(page);
  await intranet.faults([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(staff.acknowledge).toBeVisible();
});

test('a remembered receipt stays when the server cannot be asked, and that is said', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  await intranet.faults([{ method: 'POST', path: 'batch', status: 503, times: 1000 }]);
  await page.reload();
  await expect(staff.receipt).toBeVisible();
  await expect(page.getByText('We could not check for a newer version.')).toBeVisible();
  await expectAccessible(page);
});
