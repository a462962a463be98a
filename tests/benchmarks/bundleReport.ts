import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const folder = 'temp/report';
const mostRows = 14;

type Part = { kind: string; name: string; parent: string | null; uncompressed: number; gzip?: number };

/**
 * Builds once more with a report of what fills the bundles, and prints the largest parts of what each web part
 * downloads at first. The report's treemap is for a browser.
 */
export async function bundleReport(): Promise<string> {
  await promisify(execFile)(join(root, 'node_modules/.bin/gulp'), ['bundle', '--ship'], {
    cwd: root,
    env: {
      ...process.env,
      BUNDLE_REPORT: folder,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`
    },
    maxBuffer: 64 * 1024 * 1024
  });
  const { resources } = JSON.parse(readFileSync(join(root, folder, 'bundles.json'), 'utf8')) as {
    resources: Part[];
  };
  const parts = resources.filter(({ kind }) => kind === 'chunk');
  const bundles = ['policy-acknowledgement-web-part', 'policy-review-web-part'];
  return [
    ...bundles.map((bundle) => listing(bundle, parts)),
    `Treemap of all of it: ${folder}/bundles.html`
  ].join('\n\n');
}

function listing(bundle: string, parts: readonly Part[]): string {
  const sizes = new Map<string, number>();
  for (const { name, parent, gzip = 0 } of parts) {
    if (!parent?.includes(`/${bundle}_`)) continue;
    const room = roomOf(name);
    sizes.set(room, (sizes.get(room) ?? 0) + gzip);
  }
  const rows = [...sizes].sort(([, a], [, b]) => b - a).slice(0, mostRows);
  const largest = rows[0]?.[1] ?? 1;
  return [
    `What fills ${bundle}, in KB after gzip:`,
    ...rows.map(
      ([room, size]) =>
        `  ${room.padEnd(34)} ${(size / 1024).toFixed(1).padStart(5)}  ${'█'.repeat(Math.ceil((size / largest) * 30))}`
    )
  ].join('\n');
}

/** A package of npm, or a room of src. */
function roomOf(name: string): string {
  const [, npm] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  const [, room] = /(?:src|lib)\/([^/]+\/[^/]+)/.exec(name) ?? [];
  return npm ?? (room ? `src/${room}` : "webpack's own");
}
