import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from './startService';
import type { Started } from './startService';

/** Lists as an earlier release set them up and people used them, by the version of their schema. */
export type EarlierRelease = 'release-1' | 'release-3';

/** Starts the service on a copy of what an earlier release left, which goes when it is closed. */
export async function startEarlierRelease(release: EarlierRelease): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `${release}-`));
  const databaseFile = join(folder, 'sharepoint.sqlite');
  copyFileSync(join(__dirname, `../fixtures/${release}.sqlite`), databaseFile);
  const started = await startService({ databaseFile });
  return {
    ...started,
    close: async () => {
      await started.close();
      rmSync(folder, { recursive: true });
    }
  };
}
