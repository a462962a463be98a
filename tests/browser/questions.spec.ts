import type { Locator, Page } from '@playwright/test';
import { defaultQuestions } from '../../src/domain/policy/defaultQuestions';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { listNames, ownersList, publish } from './product';
import { ReviewPage } from './reviewPage';
import { StaffPage } from './staffPage';

const [first, second] = defaultQuestions;
const changeSummary = 'Two questions.';

const heading = (page: Page, number: number, count = 2): Locator =>
  page.getByRole('heading', { name: `Question ${number} of ${count}` });

test('staff answer by keyboard, try again, lose nothing in a reload, and are told what is kept', async ({
  page,
  intranet
}) => {
  await publish(intranet.origin, { number: 2, changeSummary, questions: [first, second] });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(heading(page, 1)).toBeVisible();
  await expect(staff.acknowledge).toHaveCount(0);
  await expect(page.getByText('Your record keeps which you got right first time.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Choose an answer first.');
  await page.getByRole('radio', { name: first.answers[1] }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not quite. Choose another answer.')).toBeVisible();
  await expect(page.getByText(first.why)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is right.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();

  await page.reload();
  await expect(heading(page, 2)).toBeVisible();
  await page.getByRole('radio', { name: second.answers[second.right] }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right first time: 1 of 2.')).toBeFocused();
  await expectAccessible(page);

  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  const records = ownersList(intranet.origin, listNames.acknowledgements);
  expect(await records.items.select('RightAtFirst', 'WrongAtFirst')()).toEqual([
    expect.objectContaining({ RightAtFirst: second.key, WrongAtFirst: first.key })
  ]);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/answers/')))
  ).toEqual([]);
});

test('questions are answered without a connection, on a phone too', async ({ page, context, intranet }) => {
  await publish(intranet.origin, { number: 2, changeSummary, questions: [first] });
  await page.setViewportSize({ width: 320, height: 640 });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await page.getByRole('button', { name: 'Read and acknowledge' }).click();
  await expect(heading(page, 1, 1)).toBeVisible();
  await context.setOffline(true);
  await page.getByText(first.answers[first.right]).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await staff.tickAndAcknowledge();
  await expect(staff.notSavedYet).toBeVisible();
  await context.setOffline(false);
  await expect(staff.receipt).toBeVisible();
});

test('a version without questions downloads nothing of them', async ({ page, intranet }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await new StaffPage(page, intranet).openForm({ as: logins.amira });
  expect(scripts.filter((url) => /chunk\.(questions|full-form|other-zones)/.test(url))).toEqual([]);
});

test('an owner adds the standard questions with one press, changes one, and publishes them', async ({
  page,
  intranet
}) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('Versions').click();
  await page.getByRole('button', { name: 'Write a new version' }).click();
  await expect(page.getByText('Questions help people understand, and prove little')).toBeVisible();
  await page.getByRole('button', { name: 'Add the 8 standard questions' }).click();
  const seen = page.getByRole('region', { name: 'What staff see' });
  await expect(seen.getByText(defaultQuestions[7].situation)).toBeVisible();
  await page.getByRole('textbox', { name: 'Situation of question 1' }).fill('You are at a barbecue.');
  await expect(seen.getByText('You are at a barbecue.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove question 8' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByLabel('What changed since the version before').fill('There are questions now.');
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(page.getByText('Describe the situation of question 9.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove question 9' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Staff answer 8 questions before they acknowledge.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Version 2 is published.')).toBeVisible();

  await new StaffPage(page, intranet).open({ as: logins.amira });
  await expect(heading(page, 1, 8)).toBeVisible();
  await expect(page.getByText('You are at a barbecue.')).toBeVisible();
});

test('coverage says which question was misunderstood, and by nobody in particular', async ({
  page,
  intranet
}) => {
  await publish(intranet.origin, { number: 2, changeSummary, questions: [first, second] });
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await page.getByText(first.answers[1]).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText(first.answers[0]).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByText(second.answers[second.right]).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();

  const review = new ReviewPage(page, intranet);
  await review.open();
  await page.getByRole('button', { name: 'Show how questions were answered' }).click();
  const asked = page.getByRole('region', { name: 'Questions that were misunderstood' });
  await expect(page.getByText('Nobody is named')).toBeVisible();
  await expect(
    page.getByRole('row', { name: new RegExp(`${first.situation.slice(0, 20)}.*1 of 1`) })
  ).toBeVisible();
  await expect(
    page.getByRole('row', { name: new RegExp(`${second.situation.slice(0, 20)}.*0 of 1`) })
  ).toBeVisible();
  await expect(asked.getByText('Amira')).toHaveCount(0);
  await expectAccessible(page);
});
