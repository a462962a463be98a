import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before the first of the contract tests: makes the folder of what all of them start from. */
export default function begin(): void {
  process.env.PROVISIONED_FOLDER = mkdtempSync(join(tmpdir(), 'provisioned-'));
}
