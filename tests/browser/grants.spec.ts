import { expectAccessible } from './axe';
import { expect, logins, staffPage, test } from './fixtures';
import { listNames, ownersList } from './product';

test('recent posts on Yammer are offered once an administrator has granted them', async ({
  page,
  intranet,
  trouble
}) => {
  await ownersList(intranet.origin, listNames.settings).items.getById(1).update({ YammerPreview: true });
  const recent = page.getByRole('button', { name: 'Choose from recent Yammer posts' });
  const post = page.getByRole('button', { name: /Had a call from/ });
  const openPanel = async (): Promise<void> => {
    await page.goto(intranet.url(staffPage, { as: logins.amira }));
    await page.getByRole('button', { name: 'Report a post' }).click();
    await recent.click();
  };
  const notOffered = page.getByRole('status').getByText('We cannot show this post here.');

  await openPanel();
  await expect(notOffered).toBeVisible();

  await page.goto(intranet.url('/'));
  await page.getByRole('button', { name: 'Grant Yammer' }).click();
  await expect(page.getByRole('button', { name: 'Take back Yammer' })).toBeVisible();
  await expectAccessible(page);

  await openPanel();
  await post.click();
  await expect(page.getByRole('figure').getByText('Had a call from')).toBeVisible();
  await expect(page.getByRole('figure').getByText('Ben Lindqvist')).toBeVisible();

  await page.goto(intranet.url('/'));
  await page.getByRole('button', { name: 'Take back Yammer' }).click();
  await openPanel();
  await expect(notOffered).toBeVisible();
  expect(trouble.outsideRequests).toEqual([]);
});

test('tokens are refused until granted, serve one service, and go with the grant', async ({ intranet }) => {
  const call = (path: string, init?: RequestInit): Promise<Response> => fetch(intranet.origin + path, init);
  const grant = (body: object): Promise<Response> =>
    call('/_workbench/grants', { method: 'POST', body: JSON.stringify(body) });
  const byPage = { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Dest': 'empty' };
  const tokenFor = (resource: string): Promise<Response> =>
    call(`/_workbench/token?resource=${encodeURIComponent(resource)}`, { headers: byPage });
  const members = (token: string): Promise<Response> =>
    call('/_graph/v1.0/groups/5e1f0a52-7c1d-4f5e-9b7e-2d7a4c0f9a10/members', {
      headers: { Authorization: `Bearer ${token}` }
    });

  const refusal = await tokenFor('https://graph.microsoft.com');
  expect([refusal.status, await refusal.text()]).toEqual([403, expect.stringContaining('has not granted')]);
  expect((await grant({ graph: true })).status).toBe(200);
  expect((await tokenFor('https://api.yammer.com')).status).toBe(403);
  const token = await (await tokenFor('https://graph.microsoft.com')).text();
  expect((await (await members(token)).json()).value).toHaveLength(6);
  expect((await call('/_yammer/api/v1/messages/following.json')).status).toBe(401);

  await grant({ graph: false });
  expect((await members(token)).status).toBe(401);
  const unknown = await grant({ outlook: true });
  expect([unknown.status, await unknown.text()]).toEqual([
    400,
    expect.stringContaining('"yammer" and "graph"')
  ]);
});
