import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import { expectNoSidewaysScroll, expectNothingClipped } from './screens/layout';
import { StaffPage } from './staffPage';

/** Whether anything on the page makes it scroll sideways. */
function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[id^="workbenchPageContent"], main')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1
    )
  );
}

for (const dir of ['ltr', 'rtl'] as const) {
  test(`on a narrow phone nothing scrolls sideways and all of it works, ${dir}`, async ({
    page,
    intranet
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const staff = new StaffPage(page, intranet);
    await staff.open({ as: logins.amira, dir });
    await staff.readOn();
    expect(await scrollsSideways(page)).toBe(false);
    await expectAccessible(page);
    await staff.tickAndAcknowledge();
    await expect(staff.receipt).toBeVisible();
    expect(await scrollsSideways(page)).toBe(false);
    await expectAccessible(page);
  });
}

test('text at twice its size stays whole', async ({ page, intranet }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await page.addStyleTag({ content: 'html { zoom: 2; }' });
  expect(await scrollsSideways(page)).toBe(false);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
});

test('with forced colours the primary button, the focus and the chosen tab are told apart', async ({
  page,
  intranet
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  const background = (control: Locator): Promise<string> =>
    control.evaluate((element) => getComputedStyle(element).backgroundColor);
  const report = page.getByRole('button', { name: 'Report a post' });
  expect(await background(staff.acknowledge)).not.toBe(await background(report));
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Tab');
  await expect(staff.acknowledge).toHaveCSS('outline-style', 'solid');
  const outline = await staff.acknowledge.evaluate((element) => getComputedStyle(element).outlineColor);
  expect(outline).not.toBe(await background(staff.acknowledge));
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  await report.click();
  const [chosen, other] = ['New report', 'My reports'].map((name) => page.getByRole('tab', { name }));
  expect(await background(chosen)).not.toBe(await background(other));
});

test('boxes, fields and scroll bars that the browser draws follow the theme', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  for (const [theme, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['contrast', 'dark']
  ] as const) {
    await staff.openForm({ as: logins.amira, theme });
    await expect(page.getByRole('checkbox')).toHaveCSS('color-scheme', scheme);
  }
});

/** What WCAG 2.2, 1.4.12 asks a page to bear. */
const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

test('text that a person spaces out stays whole', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await page.setViewportSize({ width: 390, height: 800 });
  await staff.open({ as: logins.amira });
  await page.addStyleTag({ content: textSpacing });
  await staff.readOn();
  await expectNothingClipped(page);
  await expectNoSidewaysScroll(page);
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  await expectNothingClipped(page);
});

test('with reduced motion nothing moves while the page loads', async ({ page, intranet }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await intranet.faults([{ method: 'POST', path: 'batch', delayMs: 1500 }]);
  const staff = new StaffPage(page, intranet);
  await staff.open({ as: logins.amira });
  await expect(page.getByRole('status', { name: 'Loading the policy' })).toBeVisible();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('every control on the staff page is at least 24 pixels high and wide', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.acknowledgeAs(logins.amira);
  for (const button of await staff.receipt.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    expect(box?.width).toBeGreaterThanOrEqual(24);
  }
});

test('the staff page reads in this order to a screen reader', async ({ page, intranet }) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Social media policy" [level=1]
    - paragraph: Version 1
    - paragraph: /Please read this policy and acknowledge it/
    - heading "Your rights" [level=2]
    - list:
      - listitem:
        - heading "You can join in" [level=3]
    - heading "Your duties" [level=2]
    - heading "Common sense" [level=2]
    - heading "When you post" [level=2]
    - heading "In short" [level=2]
    - navigation "More about this policy":
      - link "Read the full policy (opens in a new tab)"
      - link "Email the Digital Media team"
    - heading "Your acknowledgement" [level=2]
    - checkbox "I have read and understood the Social Media Policy, and I will follow it."
    - button "Acknowledge"
  `);
});
