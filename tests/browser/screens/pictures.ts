import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The screens of which a picture is kept: those that would hurt most if they came apart. */
const kept = new Set([
  'staff-form',
  'staff-receipt',
  'staff-changed-and-overdue',
  'without-policy-failed',
  'without-policy-set-up-needed',
  'panel-post',
  'panel-check',
  'panel-my-reports',
  'coverage-coverage',
  'versions-publish',
  'cases-posts',
  'cases-case'
]);

/** How wide this line is where the pictures were taken. With other fonts every picture would differ. */
const line = 'The quick brown fox jumps over the lazy dog 0123456789';
const width = 410.03;

/** Expects that a screen looks as on its picture, where it has one and the machine has the pictures' fonts. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  if (!kept.has(name)) return;
  const here = await page.evaluate(widthOf, line);
  if (Math.abs(here - width) > 0.5) {
    const description = `Not compared: the line of ${width} pixels is ${here} wide with the fonts of this machine.`;
    test.info().annotations.push({ type: name, description });
    return;
  }
  await expect.soft(page).toHaveScreenshot(['pictures', `${name}.png`], {
    maxDiffPixelRatio: 0.02,
    // Dates are of the day the test runs, and so are the days of the charts; ids are new each time.
    mask: [page.getByText(/\b20\d\d\b/), page.getByText(/[0-9a-f]{8}-[0-9a-f]{4}-/), page.locator('[inert]')],
    maskColor: '#888888'
  });
}

/** Runs in the page. */
function widthOf(text: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('This browser does not draw text');
  pen.font = `16px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}
