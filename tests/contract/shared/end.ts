import { rmSync } from 'node:fs';

/** After the last of the contract tests. */
export default function end(): void {
  rmSync(String(process.env.PROVISIONED_FOLDER), { recursive: true });
}
