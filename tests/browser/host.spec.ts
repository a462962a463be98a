import { pseudoWords } from '../../workbench/host/pseudo/pseudoWords';
import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import type { PageTrouble } from './fixtures';

const noTrouble: PageTrouble = { consoleErrors: [], failedRequests: [], outsideRequests: [] };

test.describe('the page host', () => {
  test('shows the built web part in the real runtime without any trouble', async ({
    page,
    intranet,
    trouble
  }) => {
    await page.goto(intranet.url(staffPage));
    await expect(page.getByRole('heading', { level: 2, name: 'Your duties' })).toBeVisible();
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual(noTrouble);
  });

  test('shows several web parts on one page, and one alone on a full page', async ({
    page,
    intranet,
    trouble
  }) => {
    const staffPart = page.getByRole('button', { name: /cknowledge$/ });
    await page.goto(intranet.url('/sites/intranet/SitePages/Home.aspx', { as: logins.owner }));
    await expect(page.getByRole('tab', { name: 'Set-up' })).toBeVisible();
    await expect(staffPart).toBeVisible();
    await page.goto(intranet.url('/sites/intranet/SitePages/Policy-App.aspx', { as: logins.amira }));
    await expect(staffPart).toBeVisible();
    await expectAccessible(page);
    expect(trouble.outsideRequests).toEqual([]);
  });

  test('sends a content security policy that lets nothing out', async ({ page, intranet, trouble }) => {
    await page.goto(intranet.url(staffPage));
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused'
      )
    );
    expect(outcome).toBe('refused');
    expect(trouble.consoleErrors.join()).toContain('Content Security Policy');
  });

  test('opens the real property pane in edit mode and keeps what is set there', async ({
    page,
    intranet,
    trouble
  }) => {
    await page.goto(intranet.url(staffPage, { as: logins.owner, mode: 'edit' }));
    const title = page.locator('#spPropertyPaneContainer').getByRole('textbox').first();
    await expect(title).toBeVisible();
    await title.fill('Policies you work by');
    await expect(page.getByRole('status').getByText('Page saved')).toBeVisible();
    expect(trouble).toEqual(noTrouble);

    await page.goto(intranet.url(staffPage, { as: logins.amira, mode: 'read' }));
    await expect(page.getByText('Policies you work by')).toBeVisible();
    await expect(page.locator('#spPropertyPaneContainer').getByRole('textbox')).toHaveCount(0);
  });

  test('changes theme and mode on the page as it stands', async ({ page, intranet }) => {
    await page.goto(intranet.url(staffPage));
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
    await page.evaluate(() => (document.body.dataset.untouched = 'yes'));

    await page.getByLabel('Theme').selectOption('dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(31, 31, 31)');
    await page.getByLabel('Mode').selectOption('edit');
    await expect(page.locator('#spPropertyPaneContainer').getByRole('textbox').first()).toBeVisible();
    await page.getByLabel('Mode').selectOption('read');
    await expect(page.locator('#spPropertyPaneContainer').getByRole('textbox')).toHaveCount(0);

    await expect(page.locator('body')).toHaveAttribute('data-untouched', 'yes');
    await page.reload();
    await expect(page.getByLabel('Theme')).toHaveValue('dark');
  });

  test('takes language and direction from the address', async ({ page, intranet }) => {
    await page.goto(intranet.url(staffPage, { locale: 'de-DE', dir: 'rtl' }));
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.goto(intranet.url(staffPage, { locale: 'ar-SA' }));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  test('says the solution’s words in a language that nobody speaks', async ({ page, intranet, trouble }) => {
    for (const locale of ['qps-ploc', 'qps-plocm'] as const) {
      const version = pseudoWords('Version {number}', locale).replace('{number}', '1');
      await page.goto(intranet.url(staffPage, { as: logins.amira, locale }));
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'qps-plocm' ? 'rtl' : 'ltr');
      await expect(page.getByText(version)).toBeVisible();
    }
    expect(trouble).toEqual(noTrouble);
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`has no accessibility fault in its frame, ${theme}`, async ({ page, intranet }) => {
      await page.goto(intranet.url(staffPage, { as: logins.owner, theme, mode: 'edit' }));
      await expect(page.locator('#spPropertyPaneContainer').getByRole('textbox').first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});
