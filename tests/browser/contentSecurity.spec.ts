import '@pnp/sp/attachments/index.js';
import type { Page } from '@playwright/test';
import { expect, logins, staffPage, test } from './fixtures';
import { listNames, ownersList, publish, siteAs } from './product';
import { defaultPolicy } from '../../src/domain/policy/defaultPolicy';
import { ReviewPage, seed } from './reviewPage';
import { StaffPage } from './staffPage';

type Violation = { directive: string; source: string; disposition: string; sample: string };

declare global {
  interface Window {
    violations: Violation[];
  }
}

/** Stricter than the local intranet's own policy, and only reported: the runtime's loader needs what is left out here. */
const reported = "require-trusted-types-for 'script'; script-src 'self'; object-src 'none'; base-uri 'none'";

async function listen(page: Page): Promise<void> {
  await page.route(/\.aspx/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy-report-only': reported };
    await route.fulfill({ response, headers });
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective: directive, sourceFile: source, disposition, sample } = event;
      window.violations.push({ directive, source, disposition, sample });
    });
  });
}

/** What our own bundle is reported for, and what the enforced policy has stopped. */
async function violations(page: Page): Promise<Violation[]> {
  const all = await page.evaluate(() => window.violations);
  return all.filter(({ source, disposition }) => source.includes('/dist/') || disposition === 'enforce');
}

test.describe('under a strict policy with Trusted Types, our bundle is reported for nothing', () => {
  test.beforeEach(({ page }) => listen(page));

  test('on the staff page', async ({ page, intranet }) => {
    const staff = new StaffPage(page, intranet);
    await staff.acknowledgeAs(logins.amira);
    // The runtime's own loader evaluates a script: the listener is awake.
    expect(await page.evaluate(() => window.violations.length)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Report a post' }).click();
    await page.getByLabel('Link to the post').fill('https://forum.example/1');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('checkbox', { name: /Bullying/ }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Send report' }).click();
    await expect(page.getByRole('heading', { name: 'Report sent' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('on every tab of the review', async ({ page, intranet }) => {
    await seed(intranet, { staff: 50, acknowledged: 20 });
    const review = new ReviewPage(page, intranet);
    await review.open();
    await expect(page.getByRole('slider', { name: 'Acknowledged over time' })).toBeVisible();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
    }
    expect(await violations(page)).toEqual([]);
  });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
);

/** Everything that means something in an address or in markup and is allowed in a name, and text that turns around. */
const pictureName = `it's #1 & 50%20off \u202Egnp.exe.png`;
const scriptName = `it's #1 & 50%20off.svg`;

test('markup that anyone has stored is shown as text, and runs nowhere', async ({ page, intranet }) => {
  const mark = (where: string): string =>
    `${where}<img src=x onerror="document.title='taken'"><script>1</script>`;
  await ownersList(intranet.origin, listNames.settings)
    .items.getById(1)
    .update({
      UrgentText: mark('urgent'),
      FullPolicyLink: 'javascript:alert(1)',
      DisclosureLink: 'data:text/html,x'
    });
  await publish(intranet.origin, {
    number: 2,
    title: mark('title'),
    statement: mark('statement'),
    changeSummary: mark('change'),
    points: defaultPolicy.points.map((point) => ({ ...point, title: mark(point.key), text: mark('text') }))
  });
  const { sp, path } = siteAs(logins.amira, intranet.origin);
  const { Id } = await sp.web.getList(`${path}/Lists/${listNames.reports}`).items.add({
    Title: mark('report'),
    PostLink: 'javascript:alert(1)',
    PostSystem: 'other',
    PostKeyHash: 'a'.repeat(64),
    EvidenceText: mark('evidence'),
    EvidenceAuthor: mark('author'),
    Details: mark('details'),
    CitedReasons: JSON.stringify([
      { code: 'x', label: mark('reason'), pointTitle: mark('point'), pointText: '' }
    ]),
    ReportStatus: 'received'
  });
  expect(Id).toBe(1);
  // As the reporters of earlier releases could.
  const { attachmentFiles } = ownersList(intranet.origin, listNames.reports).items.getById(Id);
  await expect(attachmentFiles.add('<b>.png', onePixel)).rejects.toThrow(/not valid/);
  await attachmentFiles.add(pictureName, onePixel);
  await attachmentFiles.add(
    scriptName,
    Buffer.from('<svg onload="alert(1)" xmlns="http://www.w3.org/2000/svg"/>')
  );

  const expectText = async (...places: string[]): Promise<void> => {
    for (const place of places) await expect(page.getByText(`${place}<img src=x`).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(page.locator('a[href^="javascript:"], a[href^="data:"]')).toHaveCount(0);
    expect(await page.title()).not.toBe('taken');
  };
  await page.goto(intranet.url(staffPage, { as: logins.chloe }));
  await expectText('title', 'statement', 'text');
  await page.getByRole('button', { name: 'Report a post' }).click();
  await expectText('urgent');

  const review = new ReviewPage(page, intranet);
  await review.open({ as: logins.reviewer });
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await expectText('report');
  await page.getByRole('link', { name: /report<img/ }).click();
  await expectText('evidence', 'author', 'details', 'reason');
  await expect(page.getByText(`Not shown because it is not a picture: ${scriptName}`)).toBeVisible();
  await page.getByRole('button', { name: /^Show \d pictures?$/ }).click();
  const shown = page.getByRole('img', { name: 'Picture 1 of this report' });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expect(page.getByRole('img', { name: /of this report/ })).toHaveCount(1);
  await page.getByLabel('Note for the other reviewers').fill(mark('note'));
  await page.getByRole('button', { name: 'Add note' }).click();
  await expectText('Noted: note');

  await review.open();
  await review.chooseRoster(
    `email,name,division\n${logins.ben},${mark('name').replace(/"/g, "'")},${mark('division').replace(/"/g, "'")}\n`
  );
  await page.getByRole('button', { name: 'Save this roster' }).click();
  await review.tab('People').click();
  await expectText('name');
  await review.tab('Versions').click();
  await expectText('change');
});
