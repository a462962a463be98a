import { expect, logins, staffPage, test } from './fixtures';

const wrongSites = [
  [
    'no address of a site',
    'https://elsewhere.example/sites/x',
    'Enter the address of a site in your organisation'
  ],
  ['a site without the lists', '/', 'There are no policy lists on this site.'],
  ['a site that does not exist', '/sites/nowhere', 'There are no policy lists on this site.']
] as const;

for (const [name, value, message] of wrongSites) {
  test(`the property pane explains ${name} in place`, async ({ page, intranet }) => {
    await page.goto(intranet.url(staffPage, { as: logins.owner, mode: 'edit' }));
    const site = page.getByLabel('Site that holds the policy lists');
    await site.fill(value);
    await expect(page.locator('#spPropertyPaneContainer')).toContainText(message);
  });
}

test('the property pane takes the address of the site that has the lists', async ({ page, intranet }) => {
  await page.goto(intranet.url(staffPage, { as: logins.owner, mode: 'edit' }));
  await page.getByLabel('Site that holds the policy lists').fill('/sites/intranet');
  await expect(page.getByRole('status').getByText('Page saved')).toBeVisible();
  await page.goto(intranet.url(staffPage, { as: logins.amira, mode: 'read' }));
  await expect(page.getByRole('button', { name: 'Acknowledge' })).toBeVisible();
});
