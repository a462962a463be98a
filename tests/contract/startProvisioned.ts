import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision } from '../../workbench/intranet/provision';
import { OWNER, startService } from './startService';
import type { Started } from './startService';

const folder = mkdtempSync(join(tmpdir(), 'provisioned-'));
const file = join(folder, 'sharepoint.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

let made: Promise<void> | undefined;

/** Starts the service as a department has it after its first day. */
export async function startProvisioned(): Promise<Started> {
  const started = await startService();
  await provisionByCopy(started);
  return started;
}

/** Brings a started service to the end of a department's first day: set up once for each file of tests, then copied. */
export async function provisionByCopy({ service }: Started): Promise<void> {
  made ??= makeOnce();
  await made;
  service.restore(file);
}

async function makeOnce(): Promise<void> {
  const started = await startService();
  await provision(started.url, OWNER);
  started.service.keep(file);
  await started.close();
}
