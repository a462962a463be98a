import { createHash, randomUUID } from 'node:crypto';
import { SharePointReportLists } from '../../src/adapters/sharepoint/reporting/reportLists';
import { submitReport } from '../../src/application/reporting/submitReport';
import { bytesOfPart } from '../../src/domain/reporting/pictureParts';
import { nameOfPicture } from '../../src/domain/reporting/picture';
import { expectAccessible } from './axe';
import { expect, logins, test } from './fixtures';
import type { Intranet } from './fixtures';
import { storedPictures } from './pictures';
import type { StoredPicture } from './pictures';
import { pixel } from './pixel';
import { listNames, ownersList, siteAs } from './product';
import { ReportPanel } from './reportPanel';
import type { Page } from '@playwright/test';

const reviewPage = '/sites/intranet/SitePages/Policy-Review.aspx';
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A report with pictures, as the panel would have sent it. */
async function report(origin: string, pictures: readonly Buffer[]): Promise<void> {
  const lists = new SharePointReportLists(siteAs(logins.amira, origin));
  await lists.read();
  const intentionId = randomUUID();
  const named = pictures.map((bytes) => ({ hash: sha256(bytes), mediaType: 'image/png' as const }));
  const sent = await submitReport(
    {
      intentionId,
      title: 'He called her a fool.',
      system: 'other',
      link: '',
      commentId: '',
      postKey: `report:${intentionId}`,
      postKeyHash: sha256(Buffer.from(`report:${intentionId}`)),
      reasons: [],
      urgent: false,
      details: 'See the pictures.',
      authorKind: 'unknown',
      evidence: {
        text: 'He called her a fool.',
        author: '',
        postedAt: '',
        source: 'pasted',
        obtainedAt: '',
        hash: ''
      },
      pictures: named,
      host: 'SharePoint'
    },
    pictures.map((bytes, index) => ({ name: nameOfPicture(named[index]), content: new Blob([bytes]) })),
    { lists, lookFirst: false }
  );
  if (sent.kind !== 'sent' || sent.unsent) throw new Error('The report was not sent as a whole.');
}

async function openCase(page: Page, intranet: Intranet): Promise<void> {
  await page.goto(intranet.url(reviewPage, { as: logins.reviewer }));
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  await page.getByRole('link', { name: /called her a fool/ }).click();
}

/** Counts the addresses that pictures are given, and those that are given back. */
async function countAddresses(page: Page): Promise<() => Promise<[number, number]>> {
  await page.addInitScript(() => {
    const counts = { made: 0, revoked: 0 };
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (content) => {
      if (content instanceof Blob && content.type.startsWith('image/')) counts.made += 1;
      return createObjectURL.call(URL, content);
    };
    URL.revokeObjectURL = (address) => {
      counts.revoked += 1;
      revokeObjectURL.call(URL, address);
    };
    Object.assign(window, { counts });
  });
  return () =>
    page.evaluate(() => {
      const { made, revoked } = (window as unknown as { counts: { made: number; revoked: number } }).counts;
      return [made, revoked];
    });
}

test('a reviewer sees the pictures of a report, and reads which are not what was reported', async ({
  page,
  intranet
}) => {
  await report(intranet.origin, [pixel(10), pixel(20), pixel(30)]);
  const pictures = ownersList(intranet.origin, listNames.pictures);
  await pictures.items.getById(2).update({ PictureText: pixel(99).toString('base64') });
  await pictures.items.getById(3).delete();
  const addresses = await countAddresses(page);
  await openCase(page, intranet);
  await expect(page.getByText('See the pictures.')).toBeVisible();
  expect(await addresses()).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Show 3 pictures' }).click();

  await expect(page.getByText('Pictures that have come: 2 of 3.')).toBeVisible();
  await expect(page.getByText('Picture 2 is not the picture that was reported')).toBeVisible();
  await expect(page.getByText('Picture 3 is not there.')).toBeVisible();
  const small = page.getByRole('button', { name: 'Picture 1 of this report' });
  await expect(small.getByRole('img')).toHaveJSProperty('naturalWidth', 1);
  await expect(small).toContainText('1 × 1 pixels · 1 KB · added by Amira Haddad');
  await expectAccessible(page);

  await small.click();
  const large = page.getByRole('dialog', { name: 'Picture 1 of this report' });
  await expect(large.getByRole('img')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(small).toBeFocused();

  expect(await addresses()).toEqual([1, 0]);
  await page.getByRole('button', { name: 'Back to all posts' }).click();
  await expect.poll(addresses).toEqual([1, 1]);
});

test('pictures that cannot be read keep nothing else from the reviewer, and are read again when asked', async ({
  page,
  intranet
}) => {
  await report(intranet.origin, [pixel(10)]);
  await intranet.faults([{ method: 'GET', path: 'ReportPictures', status: 503 }]);
  await openCase(page, intranet);
  await expect(page.getByText('See the pictures.')).toBeVisible();
  await page.getByRole('button', { name: 'Show 1 picture' }).click();
  await expect(page.getByText('The pictures could not be read.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read them again' }).click();
  await expect(page.getByRole('img', { name: 'Picture 1 of this report' })).toBeVisible();
});

test('an owner looks for pictures that belong to no report, and moves them to the recycle bin', async ({
  page,
  intranet
}) => {
  await report(intranet.origin, [pixel(10)]);
  await report(intranet.origin, [pixel(20)]);
  await ownersList(intranet.origin, listNames.reports).items.getById(2).delete();
  // Nothing is left behind before a week has passed.
  await page.clock.setSystemTime(Date.now() + 8 * 24 * 60 * 60 * 1000);
  await page.goto(intranet.url(reviewPage, { as: logins.owner }));
  await page.getByRole('tab', { name: 'Reported posts' }).click();
  const orphans = page.getByRole('region', { name: 'Pictures without a report' });
  await orphans.getByRole('button', { name: 'Look for them' }).click();
  await expect(orphans.getByText('Items found: 1')).toBeVisible();
  await expectAccessible(page);
  await orphans.getByRole('button', { name: 'Move 1 to the recycle bin' }).click();
  await expect(orphans.getByText('Moved to the recycle bin: 1.')).toBeVisible();
  expect(await storedPictures(intranet.origin)).toMatchObject([
    { PictureText: pixel(10).toString('base64') }
  ]);

  await orphans.getByRole('button', { name: 'Look for them' }).click();
  await expect(orphans.getByText('There are none.')).toBeVisible();
});

/** A PNG as a camera or a screen would give it: the noisier, the more bytes. */
async function drawn(page: Page, width: number, height: number, noise: number): Promise<Buffer> {
  const address = await page.evaluate(
    ([across, down, strength]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [across, down];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser draws nothing.');
      const image = context.createImageData(across, down);
      let seed = 1;
      for (let at = 0; at < image.data.length; at += 1) {
        seed = (seed * 48271) % 2147483647;
        const even = (at / 4 / across) % 200;
        image.data[at] = at % 4 === 3 ? 255 : even + (seed % 256) * strength;
      }
      context.putImageData(image, 0, 0);
      return canvas.toDataURL('image/png');
    },
    [width, height, noise]
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

async function sizeOf(page: Page, rows: readonly StoredPicture[]): Promise<[number, number]> {
  const bytes = rows.map(({ PictureText }) => PictureText).join('');
  return page.evaluate(
    async ([type, text]) => {
      const image = new Image();
      image.src = `data:${type};base64,${text}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    },
    [rows[0].MediaType, bytes]
  ) as Promise<[number, number]>;
}

test('a picture fits one item where it can, and is never smaller than 1,600 pixels for it', async ({
  page,
  intranet
}) => {
  const panel = new ReportPanel(page, intranet);
  await panel.open();
  const choose = panel.dialog.getByLabel(/Pictures of the post/);
  const chosen = [
    await drawn(page, 2000, 1000, 0),
    await drawn(page, 2000, 1000, 0.08),
    await drawn(page, 1700, 1300, 1)
  ];
  for (const [index, buffer] of chosen.entries()) {
    await choose.setInputFiles({ name: `${index}.png`, mimeType: 'image/png', buffer });
    await expect(panel.dialog.getByRole('img', { name: `Picture ${index + 1}` })).toBeVisible();
  }
  await panel.toLastStep();
  await panel.send.click();
  await expect(panel.step('Report sent')).toBeVisible();

  const rows = await storedPictures(intranet.origin);
  const [plain, photo, noise] = [1, 2, 3].map((number) => rows.filter((row) => row.PictureNumber === number));
  expect([plain.length, plain[0].MediaType]).toEqual([1, 'image/png']);
  expect(await sizeOf(page, plain)).toEqual([1920, 960]);
  expect([photo.length, photo[0].MediaType]).toEqual([1, 'image/jpeg']);
  expect((await sizeOf(page, photo))[0]).toBeGreaterThanOrEqual(1600);
  expect(noise.length).toBeGreaterThan(1);
  expect(noise.length).toBe(noise[0].PartCount);
  expect(await sizeOf(page, noise)).toEqual([1600, 1224]);
  const parts = noise.map(({ PictureText }) => Buffer.from(PictureText, 'base64'));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(bytesOfPart);
  expect(sha256(Buffer.concat(parts))).toBe(noise[0].PictureHash);
});
