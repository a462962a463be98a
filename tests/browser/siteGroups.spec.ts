import type { Locator } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

test('an owner chooses who staff are, sees what differs, and set-up gives and takes the permissions', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  const groups = page.getByRole('group', { name: 'Groups whose members are staff' });
  await expect(groups.getByRole('checkbox', { name: 'Intranet Visitors' })).toBeChecked();
  await press(groups, 'Intranet Visitors');
  await press(groups, 'Intranet Members');
  const save = page.getByRole('button', { name: 'Save this choice' });
  await save.click();
  await expect(page.getByText('Choose at least one group.')).toBeVisible();
  await press(groups, 'Intranet Members');
  await save.click();
  await expect(page.getByText('Saved. Permissions change when you run Set up')).toBeVisible();

  await review.openSection('Lists and permissions');
  await expect(page.getByText('Missing or different: Intranet Visitors')).toHaveCount(5);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByText('Everything is set up.')).toBeFocused();

  await new StaffPage(page, intranet).open({ as: logins.amira });
  await expect(page.getByText('You do not have access to this policy')).toBeVisible();
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(groups.getByRole('checkbox', { name: 'Intranet Visitors' })).not.toBeChecked();
});

test('a group of the organisation is found by name and becomes staff; everyone is said to be everyone', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  const groups = page.getByRole('group', { name: 'Groups whose members are staff' });
  await expect(groups.getByRole('checkbox', { name: /^Intranet Visitors.*3 people$/ })).toBeVisible();
  const picker = page.getByRole('combobox', { name: 'Find a group of your organisation by name' });
  await picker.pressSequentially('digital');
  await expect(page.getByRole('option', { name: 'Digital Media Team Group, digital.media@' })).toBeVisible();
  await picker.press('Enter');
  await page.getByRole('button', { name: 'Add group' }).click();
  await expect(page.getByText('Digital Media Team is in the list above.')).toBeVisible();
  await expect(groups.getByRole('checkbox', { name: 'Digital Media Team' })).toBeChecked();

  await press(groups, 'Everyone except external users');
  await expect(page.getByText('Everyone in your organisation is staff')).toBeVisible();
  await picker.pressSequentially('everyone');
  await page.getByRole('option', { name: 'Everyone, guests too' }).click();
  await page.getByRole('button', { name: 'Add group' }).click();
  await expect(page.getByText('guests from outside your organisation can be too')).toBeVisible();
  await expectAccessible(page);
  await press(groups, 'Everyone, guests too');
  await press(groups, 'Everyone except external users');

  await page.getByRole('button', { name: 'Save this choice' }).click();
  await expect(page.getByText('Saved. Permissions change when you run Set up')).toBeVisible();
  await review.openSection('Lists and permissions');
  await expect(page.getByText('Missing or different: Digital Media Team')).toHaveCount(5);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByText('Everything is set up.')).toBeVisible();
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(groups.getByRole('checkbox', { name: 'Digital Media Team' })).toBeChecked();
});

test('a person is shown by photo, or by initials where there is none or it does not come, and nothing else goes amiss', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  const picker = page.getByRole('combobox', { name: 'Find a person by name or address' });
  const find = async (name: string): Promise<Locator> => {
    await review.open();
    await review.openSection('Staff and reviewers');
    await picker.pressSequentially(name);
    return page.getByRole('option', { name: new RegExp(`${name}.*@`) });
  };
  await expect((await find('Ben')).locator('img[src^="data:image"]')).toBeVisible();
  const amira = await find('Amira');
  await expect(amira.getByText('AH', { exact: true })).toBeVisible();
  await intranet.faults([{ method: 'GET', path: 'userphoto', drop: 'before', times: 1000 }]);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const ben = await find('Ben');
  await expect(ben.getByText('BL', { exact: true })).toBeVisible();
  await expect(ben.locator('img')).toHaveCount(0);
  await ben.click();
  await page.getByRole('button', { name: 'Add reviewer' }).click();
  await expect(page.getByText('Ben Lindqvist is a reviewer now.')).toBeVisible();
  expect(errors).toEqual([]);
});

test('an owner finds a person, makes them a reviewer and removes them, and their page follows', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(page.getByRole('button', { name: 'Remove Rafael Costa' })).toBeVisible();
  const picker = page.getByRole('combobox', { name: 'Find a person by name or address' });
  await page.getByRole('button', { name: 'Add reviewer' }).click();
  await expect(page.getByText('Type a name, then choose the person to add.')).toBeVisible();
  await picker.pressSequentially('nobody at all');
  await expect(page.getByText('Nobody has a name or address that begins so').last()).toBeVisible();
  await picker.fill('');
  await picker.pressSequentially('lindq');
  await expect(page.getByRole('option', { name: /Ben Lindqvist ben@/ })).toBeVisible();
  await picker.press('Enter');
  await expect(page.getByRole('button', { name: /^Take out/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add reviewer' }).click();
  await expect(page.getByText('Ben Lindqvist is a reviewer now.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take out/ })).toHaveCount(0);

  await review.open({ as: logins.ben });
  await expect(page.getByRole('tab', { name: 'Reported posts' })).toBeVisible();

  await review.open();
  await review.openSection('Staff and reviewers');
  await page.getByRole('button', { name: 'Remove Ben Lindqvist' }).click();
  await expect(page.getByText('Ben Lindqvist is no longer a reviewer.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Reviewers', exact: true })).toBeFocused();
  await review.open({ as: logins.ben });
  await page.goto(`${page.url()}&case=1`);
  await expect(page.getByText('Ask a site owner if you need it.')).toBeVisible();
});

test('a reviewer who was added is said to be one, though the list cannot be read again', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(page.getByRole('button', { name: 'Remove Rafael Costa' })).toBeVisible();
  await intranet.faults([{ method: 'GET', path: 'sitegroups/getByName.*users', status: 500 }]);
  const picker = page.getByRole('combobox', { name: 'Find a person by name or address' });
  await picker.pressSequentially(logins.ben);
  await page.getByRole('option', { name: /Ben Lindqvist ben@/ }).click();
  await page.getByRole('button', { name: 'Add reviewer' }).click();
  await expect(page.getByText('Ben Lindqvist is a reviewer now.')).toBeVisible();
  await expect(page.getByText('Ben Lindqvist was not added')).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: 'The reviewers could not be read' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Remove Ben Lindqvist' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'The reviewers could not be read' })).toHaveCount(0);
});

test('groups, reviewers and roster that could not be read are read again at a press', async ({
  page,
  intranet
}) => {
  await intranet.faults([
    { method: 'GET', path: 'sitegroups', status: 500, times: 1000 },
    { method: 'GET', path: 'roster\\.csv', status: 500, times: 1000 }
  ]);
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  const failed = ['The roster', 'The groups of this site', 'The reviewers'].map((subject) =>
    page.getByRole('alert').filter({ hasText: `${subject} could not be read` })
  );
  for (const alert of failed) await expect(alert).toBeVisible();
  await intranet.faults([]);
  const again = page.getByRole('button', { name: 'Try again' });
  for (const alert of failed) {
    await again.first().click();
    await expect(alert).toHaveCount(0);
  }
  await expect(page.getByText('There is no roster yet.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Intranet Members' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Remove Rafael Costa' })).toBeVisible();
});

/** Ticks a group, or takes its tick away. */
const press = (groups: Locator, name: string): Promise<void> =>
  groups.getByRole('checkbox', { name }).press('Space');
