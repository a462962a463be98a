import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import { empty, listNames, ownersList, recordsOf } from './product';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

/** Both web parts, the policy in the narrow one of two columns. */
const home = '/sites/intranet/SitePages/Home.aspx';

const points = (page: Page): Locator => page.getByRole('main').getByRole('listitem');

test('in a narrow column the policy is three points and a button, opens in place, and is one line once acknowledged', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await page.goto(intranet.url(home, { as: logins.amira }));
  await expect(page.getByRole('heading', { name: 'Social Media Policy', level: 2 })).toBeVisible();
  await expect(page.getByText('It is due by')).toBeVisible();
  await expect(points(page)).toHaveCount(3);
  await expect(staff.acknowledge).toHaveCount(0);
  await expectAccessible(page);

  await staff.readOn();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Please read this policy' })).toBeFocused();
  await expect(points(page)).toHaveCount(13);
  await expect(staff.acknowledge).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show less' }).click();
  await expect(points(page)).toHaveCount(3);

  await staff.readOn();
  await staff.tickAndAcknowledge();
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeFocused();
  const [record] = await recordsOf(logins.amira, intranet.origin);
  await page.reload();
  await expect(page.getByText(`Your receipt is ACK-${record.id}.`)).toBeVisible();
  await expect(points(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the policy and receipt' }).click();
  await expect(staff.receipt).toContainText('Amira Haddad');
});

test('an owner chooses the points, the department, the form and the level of the heading', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Addresses');
  await page.getByLabel('Name of the department').fill('Department of Human Services');
  for (const name of ['Think twice', 'Protect reputations', 'Act lawfully']) {
    await page.locator('label').filter({ hasText: name }).click();
  }
  await expect(page.getByRole('checkbox', { name: 'Speak for yourself' })).toBeDisabled();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Staff see it from now on.')).toBeVisible();

  await page.goto(intranet.url(staffPage, { as: logins.owner, mode: 'edit' }));
  await page.getByRole('switch', { name: 'Short form' }).click();
  await page.getByLabel('Title').fill('Online conduct');
  await page.getByRole('combobox', { name: 'Heading level' }).click();
  await page.getByRole('option', { name: 'Heading 3' }).click();
  await expect(page.getByRole('status').getByText('Page saved')).toBeVisible();

  await staff.open({ as: logins.amira, mode: 'read' });
  await expect(page.getByRole('heading', { name: 'Online conduct', level: 3 })).toBeVisible();
  await expect(points(page).getByRole('heading', { level: 4 })).toHaveText([
    'Act lawfully',
    'Protect reputations',
    'Think twice'
  ]);
  await staff.readOn();
  await expect(page.getByRole('heading', { name: 'Your duties', level: 4 })).toBeVisible();
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toContainText('Department of Human Services');
});

test('on a page with both parts staff see nothing of the review, unless a link to a case led there', async ({
  page,
  intranet
}) => {
  const line = page.getByText('The policy review is for site owners and reviewers.');
  await page.goto(intranet.url(home, { as: logins.amira }));
  await expect(page.getByRole('button', { name: 'Read and acknowledge' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Policy review', { exact: true }).and(page.getByRole('heading'))).toHaveCount(
    0
  );
  await expect(line).toHaveCount(0);
  await page.goto(`${intranet.url(home, { as: logins.amira })}&case=1`);
  await expect(line).toBeVisible();
});

test('on a page with both parts an owner publishes the first version once, in the review', async ({
  page,
  intranet
}) => {
  await empty(intranet.origin, listNames.versions);
  await page.goto(intranet.url(home, { as: logins.owner }));
  await expect(page.getByText('Use the policy review on this page')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Publish version/ })).toHaveCount(0);
});

test('before set-up the review says in one line whom it is for, and an owner finds set-up there alone', async ({
  page,
  intranet
}) => {
  for (const name of [listNames.settings, listNames.versions, listNames.acknowledgements]) {
    await ownersList(intranet.origin, name).delete();
  }
  await page.goto(intranet.url(home, { as: logins.chloe }));
  await expect(page.getByText('The policy is not set up on this site yet')).toBeVisible();
  await page.goto(intranet.url(home, { as: logins.owner }));
  const setUp = page.getByRole('button', { name: 'Set up', exact: true });
  await expect(page.getByText('Use the policy review on this page')).toBeVisible();
  await expect(setUp).toHaveCount(1);
  await setUp.click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('tab', { name: 'Versions' })).toBeVisible();
});

test.describe('on a phone that is only swiped', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('the button stays in sight and covers nothing that has the focus', async ({ page, intranet }) => {
    const staff = new StaffPage(page, intranet);
    await staff.open({ as: logins.amira });
    await page.getByRole('button', { name: 'Read and acknowledge' }).tap();
    await expect(staff.acknowledge).toBeInViewport({ ratio: 1 });
    await swipeUp(page);
    await expect(page.getByText('Keep work confidential')).toBeInViewport();
    await expect(staff.acknowledge).toBeInViewport({ ratio: 1 });

    await page.getByRole('link', { name: 'Email the Digital Media team' }).focus();
    expect(await isCovered(page.getByRole('link', { name: 'Email the Digital Media team' }))).toBe(false);
    await page.getByText('I have read and understood').tap();
    await staff.acknowledge.tap();
    await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeInViewport();
  });
});

/** One long stroke of a finger. */
async function swipeUp(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', { x: 190, y: 300, yDistance: -900, speed: 3000 });
}

/** Whether something else is painted where an element stands, or it is out of sight. */
function isCovered(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen === null || !element.contains(seen);
  });
}
