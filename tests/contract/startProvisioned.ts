import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { setUpSteps } from '../../src/adapters/sharepoint/setUp/setUpSteps';
import { runSetUp } from '../../src/application/setUpLists';
import { provision } from '../../workbench/intranet/provision';
import { INTRANET, OWNER, startService } from './startService';
import type { Started } from './startService';

/** Starts the service as a department has it after its first day. */
export async function startProvisioned(): Promise<Started> {
  const started = await startService();
  await provisionByCopy(started);
  return started;
}

/** Brings a started service to the end of a department's first day. */
export async function provisionByCopy(started: Started): Promise<void> {
  // The policy is due so many days after that day.
  await byCopy(started, new Date().toDateString(), ({ url }) => provision(url, OWNER));
}

/** Brings a started service to where its owner has run set-up, and done nothing else. */
export async function setUpByCopy(started: Started): Promise<void> {
  await byCopy(started, 'set-up', async ({ url }) => {
    const site = connectSite(url + INTRANET, { headers: { 'X-Workbench-User': OWNER } });
    expect(await runSetUp(setUpSteps(site), () => undefined)).toBe(true);
  });
}

/** What several tests start from is made once for all files of them, then copied. */
async function byCopy(
  { service }: Started,
  name: string,
  make: (site: Started) => Promise<void>
): Promise<void> {
  const file = join(String(process.env.PROVISIONED_FOLDER), `${name}.sqlite`);
  if (!existsSync(file)) {
    // Two workers may make it at the same time: each has it whole, and the last one stays.
    const own = `${file}.${process.pid}`;
    const site = await startService();
    await make(site);
    site.service.keep(own);
    await site.close();
    renameSync(own, file);
  }
  service.restore(file);
}
