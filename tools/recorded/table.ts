import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFacts } from './facts';
import type { CallFacts } from './facts';

/** Facts by kind of call: the name of the folder and file that it was recorded in. */
export type FactTable = Record<string, CallFacts>;

type Recording = { status: number; headers: Record<string, string>; body: unknown; part?: string };

/** Reads a folder of recordings and keeps the facts of each. Throws when there is none. */
export function factTable(folder: string): FactTable {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\\/g, '/'))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const { status, headers, body, part } = JSON.parse(
        readFileSync(join(folder, file), 'utf8')
      ) as Recording;
      return [file.replace(/\.json$/, ''), callFacts({ status, headers, body, isPart: part !== undefined })];
    })
  );
}
