import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
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
    await staff.openForm({ as: logins.amira, dir });
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

test('with forced colours every control keeps an outline', async ({ page, intranet }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await expect(staff.acknowledge).not.toHaveCSS('border-top-width', '0px');
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
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
    - heading "Social Media Policy" [level=2]
    - paragraph: Version 1
    - paragraph: /Please read this policy and acknowledge it/
    - heading "Your rights" [level=3]
    - heading "Your duties" [level=3]
    - heading "Common sense" [level=3]
    - heading "When you post" [level=3]
    - heading "In short" [level=3]
    - navigation "More about this policy":
      - link "Read the full policy (opens in a new tab)"
      - link "Email the Digital Media team"
    - heading "Your acknowledgement" [level=3]
    - checkbox "I have read and understood the Social Media Policy, and I will follow it."
    - button "Acknowledge"
  `);
});
