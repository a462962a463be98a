import type { Locator, Page } from '@playwright/test';
import { expect, logins, staffPage, test } from './fixtures';
import { listNames, ownersList } from './product';
import { ReviewPage, seed } from './reviewPage';
import { StaffPage } from './staffPage';

/** More presses than any of our screens has controls. */
const mostPresses = 90;

/** What the keyboard is on: whether it shows, and whether it is in sight. */
type Focus = { what: string; isOurs: boolean; isMarked: boolean; isInSight: boolean };

/** Presses Tab until something has the focus, and expects that on the way there the focus always shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < mostPresses; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(readFocus);
    if (focus.isOurs) expect(focus, focus.what).toMatchObject({ isMarked: true, isInSight: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(target)} is not reached by ${mostPresses} presses of Tab`);
}

/** Runs in the page. */
function readFocus(): Focus {
  const element = document.activeElement ?? document.body;
  const isDrawn = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  // Fluent draws its mark as content of its own, and that of a field around it.
  const around = element.matches('input, textarea') && element.parentElement ? [element.parentElement] : [];
  const marked = [...around, element, ...element.querySelectorAll('*')].some((each) => {
    const after = getComputedStyle(each, '::after');
    const isFramed = after.content !== 'none' && after.borderTopStyle !== 'none';
    return isDrawn(getComputedStyle(each)) || (isFramed && parseFloat(after.borderTopWidth) >= 1);
  });
  const { top, bottom } = element.getBoundingClientRect();
  return {
    what: element.outerHTML.slice(0, 120),
    isOurs: element.closest('[id^="webPart-"]') !== null,
    // The parts of a date field are the browser's own, which marks the one that is meant.
    isMarked: marked || element.matches('input[type="date"]'),
    isInSight: bottom > 0 && top < innerHeight
  };
}

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

test('a person acknowledges by keyboard alone', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await tabTo(page, page.getByRole('checkbox', { name: /I have read and understood/ }));
  await page.keyboard.press('Space');
  await tabTo(page, staff.acknowledge);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeFocused();
  await tabTo(page, button(page, 'Print'));
});

test('a person reports a post by keyboard alone, and stands where they were when the panel closes', async ({
  page,
  intranet
}) => {
  await page.goto(intranet.url(staffPage, { as: logins.amira }));
  const open = button(page, 'Report a post');
  const panel = page.getByRole('dialog', { name: 'Report a post' });
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByLabel('What the post says'));
  await page.keyboard.type('In the team chat he called her a fool.');
  await tabTo(page, button(panel, 'Next'));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'What is wrong with it?' })).toBeFocused();
  await tabTo(page, panel.getByRole('checkbox', { name: /Bullying/ }));
  await page.keyboard.press('Space');
  await tabTo(page, button(panel, 'Next'));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Check before you send' })).toBeFocused();
  await tabTo(page, button(panel, 'Send report'));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Report sent' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(open).toBeFocused();
});

test('an owner sets up and publishes by keyboard alone', async ({ page, intranet }) => {
  for (const name of [listNames.settings, listNames.versions, listNames.acknowledgements]) {
    await ownersList(intranet.origin, name).delete();
  }
  await page.goto(intranet.url(staffPage, { as: logins.owner }));
  await expect(page.getByText('Everything is ready to be set up.')).toBeVisible();
  await tabTo(page, button(page, 'Set up'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Continue'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Publish version 1'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Acknowledge')).toBeVisible();
});

test('an owner publishes the next version by keyboard alone', async ({ page, intranet }) => {
  const review = new ReviewPage(page, intranet);
  await review.open();
  await tabTo(page, review.tab('Coverage'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Renew without changes…'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page.getByRole('dialog'), 'Renew'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version 2 is published.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Published versions' })).toBeFocused();
});

test('a reviewer works on a case by keyboard alone', async ({ page, intranet }) => {
  await seed(intranet, { staff: 30, reports: 6, cases: 2 });
  const review = new ReviewPage(page, intranet);
  await review.open({ as: logins.reviewer });
  const post = page.getByRole('grid').getByRole('row').nth(1);
  await tabTo(page, post);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await tabTo(page, page.getByLabel('Note for the other reviewers'));
  await page.keyboard.type('I spoke to Ben.');
  await tabTo(page, button(page, 'Add note'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noted: I spoke to Ben.')).toBeVisible();
});

test('who closes a dialog stands where they opened it', async ({ page, intranet }) => {
  await seed(intranet, { staff: 20, acknowledged: 20 });
  const review = new ReviewPage(page, intranet);
  await review.open();
  await review.tab('People').click();
  await expectReturn(page, review.people.getByRole('button').last());
  await review.tab('Versions').click();
  await expectReturn(page, button(page, 'Show version 1'));
  await expectReturn(page, button(page, 'Withdraw version 1'));
  await expectReturn(page, button(page, 'Renew without changes…'));
});

/** Opens a dialog by keyboard and leaves it with Escape, then with its own button. */
async function expectReturn(page: Page, opener: Locator): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const leave of [() => page.keyboard.press('Escape'), () => leaveByButton(dialog)]) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button').first()).toBeVisible();
    await leave();
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
}

async function leaveByButton(dialog: Locator): Promise<void> {
  const close = dialog.getByRole('button', { name: /^(Close|Cancel)$/ });
  await close.focus();
  await close.press('Enter');
}
