import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { listNames, ownersList } from './product';
import { ReviewPage } from './reviewPage';

test.beforeEach(async ({ page, intranet }) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.openSection('Answers');
  await expect(page.getByLabel('Sentence 1', { exact: true })).toBeVisible();
});

test('an owner writes an answer with the policy point it rests on, and finds it after a reload', async ({
  page
}) => {
  const count = await page.getByRole('button', { name: /^Remove sentence/ }).count();
  await page.getByRole('button', { name: 'Add a sentence' }).click();
  const added = page.getByLabel(`Sentence ${count + 1}`, { exact: true });
  const save = page.getByRole('button', { name: 'Save the answers' });
  await save.click();
  await expect(added).toHaveAccessibleDescription('Write the sentence, or remove it.');
  await expect(page.getByText('Not saved. Correct what is marked above.')).toBeVisible();
  await expectAccessible(page);

  await added.fill('Thank you. We have read this post.');
  await page.getByRole('combobox', { name: `Rests on (sentence ${count + 1})` }).click();
  await page.getByRole('option', { name: 'Think twice' }).click();
  await save.click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(added).toHaveValue('Thank you. We have read this post.');
  await expect(page.getByRole('combobox', { name: `Rests on (sentence ${count + 1})` })).toContainText(
    'Think twice'
  );

  await page.getByRole('button', { name: 'Use the standard sentences' }).click();
  await expect(added).toHaveCount(0);
  await save.click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
});

test('what two owners write at once is not lost', async ({ page, intranet }) => {
  const first = page.getByLabel('Sentence 1', { exact: true });
  await first.fill('We have read this post.');
  await ownersList(intranet.origin, listNames.settings).items.getById(1).update({ RetentionDays: 99 });
  const save = page.getByRole('button', { name: 'Save the answers' });
  await save.click();
  await expect(page.getByText('Somebody changed the settings meanwhile')).toBeVisible();
  await expect(first).toHaveValue('We have read this post.');
  await save.click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  const kept = await ownersList(intranet.origin, listNames.settings).items.getById(1)<{
    RetentionDays: number;
  }>();
  expect(kept.RetentionDays).toBe(99);
});

test('what SharePoint refuses is said, and stays to be saved again', async ({ page, intranet }) => {
  const first = page.getByLabel('Sentence 1', { exact: true });
  await first.fill('We have read this post.');
  await intranet.faults([{ method: 'POST', path: 'PolicySettings.*items', status: 403, times: 1 }]);
  const save = page.getByRole('button', { name: 'Save the answers' });
  await save.click();
  await expect(page.getByRole('alert').filter({ hasText: 'The answers were not saved' })).toBeVisible();
  await expect(first).toHaveValue('We have read this post.');
  await save.click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
});
