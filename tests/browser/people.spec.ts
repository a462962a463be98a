import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ReviewPage, seed } from './reviewPage';

test('an address is found as it is pasted, and a search that finds nobody is cleared', async ({
  page,
  intranet
}) => {
  await seed(intranet, { staff: 300 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('People').click();
  const address = (await review.people.getByText(/@/).first().textContent()) ?? '';
  const search = page.getByRole('searchbox', { name: 'Name or email' });
  await search.focus();
  // As it comes from a message: with a blank that is none, and a character that nobody sees.
  await page.keyboard.insertText(`\u00a0${address}\u200b`);
  await expect(page.getByText(/^1 of 300 people\.$/)).toBeVisible();

  await search.fill('nobody of this name');
  await expect(page.getByText('Nobody fits this search')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await expect(page.getByText(/^300 of 300 people\.$/)).toBeVisible();
});
