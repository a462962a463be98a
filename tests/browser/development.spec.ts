import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, logins, staffPage, test } from './fixtures';
import { startServer } from './server';

const source = resolve(__dirname, '../../src/components/fill.ts');

test('a server in development shows the sources in the real runtime, and pages follow their changes', async ({
  page
}) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'local-intranet-'));
  const server = await startServer(dataFolder, '--dev');
  try {
    await page.goto(`${server.url}${staffPage}?as=${logins.amira}`);
    const acknowledge = page.getByRole('button', { name: 'Acknowledge' });
    await expect(acknowledge).toBeVisible();
    await page.evaluate(() => (document.body.dataset.before = 'yes'));
    utimesSync(source, new Date(), new Date());
    await expect(page.locator('body')).not.toHaveAttribute('data-before', 'yes', { timeout: 15_000 });
    await expect(acknowledge).toBeVisible();
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
