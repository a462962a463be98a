import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { ReviewPage, seed } from './reviewPage';

test('an address is found as it is pasted, and a search that finds nobody is cleared', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 300 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('People').click();
  const search = page.getByRole('searchbox', { name: 'Name or email' });
  await search.focus();
  // As it comes from a message: with a blank that is none, and a character that nobody sees.
  await page.keyboard.insertText(`\u00a0${logins.amira}\u200b`);
  await expect(page.getByText(/^1 of 30\d people\.$/)).toBeVisible();

  await search.fill('nobody of this name');
  await expect(page.getByRole('heading', { name: 'Nobody fits this search' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await expect(page.getByText(/^30\d of 30\d people\.$/)).toBeVisible();
});
