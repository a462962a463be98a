import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Cell } from '../../tests/browser/faults/cell';
import { flows } from '../../tests/browser/faults/flows';
import { troubles } from '../../tests/browser/faults/troubles';

const root = resolve(__dirname, '../..');
const target = join(root, 'docs/fault-table.md');

/** Where each cell waits until all have been played. */
export const cellFile = (row: number, column: number): string =>
  join(root, 'temp/fault-cells', `${row}-${column}.json`);

/** Writes the table of faults into the documents, once every cell of it has been played. */
export default async function writeFaultTable(): Promise<void> {
  const rows = await Promise.all(
    flows.map((_, row) => Promise.all(troubles.map((__, column) => cellAt(row, column))))
  );
  const played = rows.map((cells) => cells.filter((cell): cell is Cell => cell !== undefined));
  if (played.some((cells) => cells.length < troubles.length)) return;
  const text = [introduction, ...played.map(section)].join('\n\n');
  const options = await resolveConfig(target);
  await writeFile(target, await format(text, { ...options, parser: 'markdown' }));
}

async function cellAt(row: number, column: number): Promise<Cell | undefined> {
  try {
    return JSON.parse(await readFile(cellFile(row, column), 'utf8')) as Cell;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const introduction = `# The table of faults

Written by \`npm run test:long -- long\`, which plays every cell in Chromium against the production bundle. Do not edit it.

The fault meets the request named in the heading, for as long as it lasts; then it ends, and the person goes on. A cell
passes when nothing says success before it is so, nothing that was written is lost, there is a way on, what is stored is
what should be, and the page sends at most two requests a second while it fails. “It goes through” means that the
person saw nothing of the fault. Of two stored by one person for one version or post, the first counts: the second
landed after the person had given up on it.`;

function section(cells: readonly Cell[]): string {
  const lines = cells.map(({ trouble, seen, stored }) => `| ${trouble} | ${inCell(seen)} | ${stored} |`);
  const heading = ['| fault | what the person sees | what is stored in the end |', '| --- | --- | --- |'];
  return [`## ${cells[0].flow}`, '', ...heading, ...lines].join('\n');
}

function inCell(text: string): string {
  return text.replace(/[|<>]/g, (sign) => `\\${sign}`);
}
