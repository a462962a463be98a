// `npm run verify -- <acknowledgements.csv or reports.csv> [<fresh one>] [--audit <audit log.csv>]…`: what
// docs/evidence.md explains.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listNames } from '../../src/adapters/sharepoint/schema/names';
import { FileProblem } from '../../src/application/review/evidenceFile';
import type { EvidenceFile } from '../../src/application/review/evidenceFile';
import { verifyEvidence } from '../../src/application/review/verifyEvidence';
import type { EvidenceFiles } from '../../src/application/review/verifyEvidence';
import { formatFor } from '../../src/components/format';
import { problemText } from '../../src/features/evidence/problemText';
import { findingCount, outcomeText, reportParts } from '../../src/features/evidence/reportParts';

/** Ends the program with words for the person who started it. */
class Misused extends Error {}

const usage =
  'Use: npm run verify -- <acknowledgements.csv or reports.csv> [<fresh one>] [--audit <audit log.csv>]…';

const format = formatFor('en-AU');

const surroundings = {
  hashing: { sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') },
  lists: listNames
};

/** The command reads as fast as it can, and ends with Ctrl+C. */
const watch = {
  pause: () => Promise.resolve(),
  onProgress: () => undefined,
  signal: new AbortController().signal
};

function fileAt(path: string): EvidenceFile {
  return {
    name: path,
    size: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    bytes: () => bytesOf(path)
  };
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  try {
    for await (const bytes of createReadStream(path)) yield bytes as Buffer;
  } catch (error) {
    throw new FileProblem('unreadable', path, String((error as NodeJS.ErrnoException).code));
  }
}

/** An export, with the versions that were exported into the same folder. */
function exportAt(path: string): EvidenceFile[] {
  const versions = join(dirname(path), 'versions.csv');
  const isBeside = basename(path) !== 'versions.csv' && existsSync(versions);
  return [fileAt(path), ...(isBeside ? [fileAt(versions)] : [])];
}

function chosenFiles(args: string[]): EvidenceFiles {
  const { values, positionals } = parsedArguments(args);
  const [path, freshPath, ...rest] = positionals;
  if (!path || rest.length > 0) throw new Misused(usage);
  return {
    current: exportAt(freshPath ?? path),
    earlier: freshPath ? exportAt(path) : [],
    audit: (values.audit ?? []).map(fileAt)
  };
}

function parsedArguments(args: string[]) {
  try {
    const options = { audit: { type: 'string', multiple: true } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Misused(`${(error as Error).message}\n${usage}`);
  }
}

async function main(args: string[]): Promise<number> {
  const parts = reportParts(await verifyEvidence(chosenFiles(args), surroundings, watch), format);
  for (const { title, facts, findings } of parts) {
    console.log(title);
    for (const line of [...facts, ...findings]) console.log(`  ${line}`);
  }
  console.log(outcomeText(parts, format));
  return findingCount(parts) === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof Misused || error instanceof FileProblem)) throw error;
    console.error(error instanceof FileProblem ? problemText(error) : error.message);
    process.exitCode = 2;
  }
);
