import type { Page } from '@playwright/test';
import { expect, logins, staffPage, test } from './fixtures';
import type { Intranet } from './fixtures';
import { recordsOf } from './product';
import { StaffPage } from './staffPage';

const words = 'He called her a fool in front of everyone.';

const write = { method: 'POST', path: 'PolicyAcknowledgements.*/items$' };

/** Everything of ours that the browser keeps, as text. */
async function keptByTheBrowser(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept = Object.entries({ ...localStorage, ...sessionStorage }).filter(([name]) =>
      name.includes('social-media-policy')
    );
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const read = (name: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(stores);
          const requests = stores.flatMap((store) => [
            transaction.objectStore(store).getAllKeys(),
            transaction.objectStore(store).getAll()
          ]);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(requests.map(({ result }) => result as unknown));
          };
        };
      });
    const own = databases.filter((name) => name.includes('social-media-policy'));
    return JSON.stringify([kept, await Promise.all(own.map(read))]);
  });
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
);

type KeptPictures = { savedAt: number; pictures: unknown[] };

/** How many pictures the browser keeps, after all of them were made older by so many days. */
async function keptPictures(page: Page, olderByDays = 0): Promise<number> {
  return page.evaluate(
    (olderByMs) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('social-media-policy');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('report-pictures', 'readwrite');
          const walk = transaction.objectStore('report-pictures').openCursor();
          let count = 0;
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            const kept = cursor.value as KeptPictures;
            count += kept.pictures.length;
            cursor.update({ ...kept, savedAt: kept.savedAt - olderByMs });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(count);
          };
        };
      }),
    olderByDays * 24 * 60 * 60 * 1000
  );
}

async function openPanelAs(login: string, page: Page, intranet: Intranet): Promise<void> {
  await new StaffPage(page, intranet).openForm({ as: login });
  await page.getByRole('button', { name: 'Report a post' }).click();
  await page.getByLabel('What the post says').waitFor();
}

/** Amira writes a report, presses Acknowledge while nothing gets through, and goes away. */
async function leaveThings(page: Page, intranet: Intranet): Promise<void> {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await page.getByRole('button', { name: 'Report a post' }).click();
  await page.getByLabel('What the post says').fill(words);
  await page.keyboard.press('Escape');
  await intranet.faults([{ ...write, drop: 'before', times: 100 }]);
  await staff.tickAndAcknowledge();
  await expect(staff.notSavedYet).toBeVisible();
  await page.goto('about:blank');
  await intranet.faults([]);
}

test('the next person on a shared machine sees and sends nothing of the one before', async ({
  page,
  intranet
}) => {
  await leaveThings(page, intranet);
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.ben });
  await expect(staff.notSavedYet).toHaveCount(0);
  await page.getByRole('button', { name: 'Report a post' }).click();
  await expect(page.getByLabel('What the post says')).toHaveValue('');
  await expect(page.getByText('You have a report that you have not sent')).toHaveCount(0);
  expect(await recordsOf(logins.ben, intranet.origin)).toEqual([]);
  expect(await recordsOf(logins.amira, intranet.origin)).toEqual([]);

  await staff.open({ as: logins.amira });
  await expect(staff.receipt).toBeVisible();
  await page.getByRole('button', { name: 'Report a post' }).click();
  await expect(page.getByLabel('What the post says')).toHaveValue(words);
});

test('what is kept on the device has no name, address or token, and goes when it has expired, whoever opens the page', async ({
  page,
  intranet
}) => {
  await leaveThings(page, intranet);
  await page.goto(intranet.url(staffPage, { as: logins.ben }));
  await new StaffPage(page, intranet).acknowledge.waitFor();
  const kept = await keptByTheBrowser(page);
  expect(kept).toContain(words);
  expect(kept).toContain('intention');
  expect(kept).not.toMatch(/amira|haddad|"?0x[0-9A-F]{20}|Bearer|eyJ0eXAi/i);

  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) {
      const stored = JSON.parse(localStorage.getItem(name) ?? 'null') as { until?: number } | null;
      if (stored?.until) localStorage.setItem(name, JSON.stringify({ ...stored, until: Date.now() - 1 }));
    }
  });
  await page.reload();
  await new StaffPage(page, intranet).acknowledge.waitFor();
  expect(await keptByTheBrowser(page)).not.toContain(words);
});

test('pictures of a report that was never sent go with it, whoever opens the panel', async ({
  page,
  intranet
}) => {
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  await page.getByRole('button', { name: 'Report a post' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'proof.png', mimeType: 'image/png', buffer: onePixel });
  await page.getByRole('button', { name: /Remove picture/ }).waitFor();
  await expect.poll(() => keptPictures(page)).toBe(1);

  await keptPictures(page, 29);
  await openPanelAs(logins.ben, page, intranet);
  expect(await keptPictures(page)).toBe(1);
  await keptPictures(page, 2);
  await openPanelAs(logins.ben, page, intranet);
  await expect.poll(() => keptPictures(page)).toBe(0);
});

test('addresses and the console have no name, mail address or token', async ({ page, intranet }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => said.push(request.url()));
  const staff = new StaffPage(page, intranet);
  await staff.openForm({ as: logins.amira });
  // Who one is stands in the local intranet's own address of the page, and nowhere in SharePoint's.
  const ownAddress = page.url();
  await staff.tickAndAcknowledge();
  await expect(staff.receipt).toBeVisible();
  await page.getByRole('button', { name: 'Report a post' }).click();
  await page.getByLabel('What the post says').fill(words);
  await page.getByRole('button', { name: 'Next' }).click();
  const leaks = said.filter(
    (text) => text !== ownAddress && /amira|haddad|fool|0x[0-9A-F]{20}|(@|%40)humanservices/i.test(text)
  );
  expect(said.length).toBeGreaterThan(5);
  expect(leaks).toEqual([]);
});
