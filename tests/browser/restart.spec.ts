import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, logins, staffPage, test } from './fixtures';
import { recordsOf } from './product';
import { startServer } from './server';

test('a receipt is still there after the server has been restarted', async ({ page }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'local-intranet-'));
  const first = await startServer(dataFolder);
  await page.goto(`${first.url}${staffPage}?as=${logins.amira}`);
  await page.getByText('I have read and understood the Social Media Policy').click();
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible();
  await first.stop();

  const second = await startServer(dataFolder);
  const [record] = await recordsOf(logins.amira, second.url);
  await page.goto(`${second.url}${staffPage}?as=${logins.amira}`);
  await expect(page.getByRole('region', { name: 'Your receipt' })).toContainText(`ACK-${record.id}`);
  await second.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});
