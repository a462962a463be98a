import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ReviewPage } from './reviewPage';

test('set-up names what SharePoint does not allow, says what to do, and is done all the same', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Set-up').click();
  await expect(page.getByText('Everything is set up. Read below')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Owner of the group Policy reviewers' });
  await expect(row).toContainText('The group still belongs to Olivia Park.');
  await expect(row).toContainText('make Intranet Owners the group owner');
  await expect(page.getByRole('button', { name: 'Set up', exact: true })).toHaveCount(0);
  await expectAccessible(page);

  await review.tab('Support').click();
  const known = 'Known: the group does not belong to the site’s owners';
  await expect(page.getByRole('row', { name: `Policy reviewers ${known}` })).toBeVisible();
  await expect(page.getByLabel('The report as text')).not.toHaveValue(/Olivia/);
});

test('on a site without an owners group set-up says so, and does not begin', async ({ page, intranet }) => {
  await page.route(/associatedOwnerGroup/i, (route) => route.fulfill({ json: { 'odata.null': true } }));
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Set-up').click();
  await expect(page.getByText('Set-up cannot begin on this site. Read why below.')).toBeVisible();
  const first = page.getByRole('listitem').filter({ hasText: 'This site and its groups' });
  await expect(first).toContainText('This site has no owners group');
  await expect(page.getByRole('button', { name: 'Set up', exact: true })).toHaveCount(0);
  await expectAccessible(page);
});

test('everyone at once is not offered as a reviewer, and who may not see the reviewers is told whom to ask', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(page.getByRole('button', { name: 'Remove Rafael Costa' })).toBeVisible();
  const picker = page.getByRole('combobox', { name: 'Find a person by name or address' });
  for (const group of ['Everyone except external users', 'Digital Media Team']) {
    await picker.fill('');
    await picker.pressSequentially(group);
    await expect(page.getByText('Nobody has a name or address that begins so').last()).toBeVisible();
  }
  await expect(page.getByRole('button', { name: /^Remove .*(Everyone|external)/ })).toHaveCount(0);

  await intranet.faults([{ method: 'GET', path: 'sitegroups/getByName.*users', status: 403 }]);
  await review.open();
  await review.openSection('Staff and reviewers');
  await expect(page.getByText('only to its members and its owner')).toBeVisible();
  await expectAccessible(page);
});
