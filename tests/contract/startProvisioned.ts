import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { provision } from '../../workbench/intranet/provision';
import { OWNER, startService } from './startService';
import type { Started } from './startService';

/** Starts the service as a department has it after its first day. */
export async function startProvisioned(): Promise<Started> {
  const started = await startService();
  await provisionByCopy(started);
  return started;
}

/** Brings a started service to the end of a department's first day: set up once for all tests of a day, then copied. */
export async function provisionByCopy({ service }: Started): Promise<void> {
  // The policy is due so many days after that day.
  const file = join(String(process.env.PROVISIONED_FOLDER), `${new Date().toDateString()}.sqlite`);
  if (!existsSync(file)) await make(file);
  service.restore(file);
}

/** Several files of tests may make it at the same time: each has it whole, and the last one stays. */
async function make(file: string): Promise<void> {
  const own = `${file}.${process.pid}`;
  const started = await startService();
  await provision(started.url, OWNER);
  started.service.keep(own);
  await started.close();
  renameSync(own, file);
}
