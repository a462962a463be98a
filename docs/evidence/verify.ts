// `npm run verify -- <acknowledgements.csv> [<fresh acknowledgements.csv>]`: what docs/evidence.md explains.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareEvidence, verifyEvidence } from '../../src/application/review/verifyEvidence';
import type { Evidence } from '../../src/application/review/verifyEvidence';
import { NotAnExport } from '../../src/domain/evidence/exportFiles';
import { differenceText, findingText } from './words';

/** Ends the program with words for the person who started it. */
class CannotVerify extends Error {}

const hashing = {
  sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
};

const usage = 'Use: npm run verify -- <acknowledgements.csv> [<fresh acknowledgements.csv>]';

async function read(path: string, hint: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CannotVerify(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}). ${hint}`);
  }
}

/** An export, with the versions that were exported into the same folder. */
async function evidenceAt(path: string): Promise<Evidence> {
  const records = await read(path, usage);
  const versions = await read(
    join(dirname(path), 'versions.csv'),
    'Export the versions under Versions in the policy review, and keep them beside the acknowledgements.'
  );
  try {
    return await verifyEvidence({ records, versions }, hashing);
  } catch (error) {
    if (error instanceof NotAnExport) throw new CannotVerify(`${path}: ${error.message}`);
    throw error;
  }
}

/** Prints what one export comes to. Returns how many things were found. */
function tell(path: string, { records, versions, findings }: Evidence): number {
  const last = records.reduce((highest, { id }) => Math.max(highest, id), 0);
  console.log(`${path}: ${records.length} acknowledgements up to item ${last}, ${versions.length} versions.`);
  for (const finding of findings) console.log(`  ${findingText(finding)}`);
  return findings.length;
}

async function main([path, freshPath, ...rest]: string[]): Promise<number> {
  if (!path || rest.length > 0) throw new CannotVerify(usage);
  const evidence = await evidenceAt(path);
  let found = tell(path, evidence);
  if (freshPath) {
    const fresh = await evidenceAt(freshPath);
    found += tell(freshPath, fresh);
    const differences = compareEvidence(evidence, fresh);
    console.log(`Of what ${path} has, ${differences.length} differ in ${freshPath}.`);
    for (const difference of differences) console.log(`  ${differenceText(difference)}`);
    found += differences.length;
  }
  console.log(found === 0 ? 'Everything fits.' : `${found} to look into. docs/evidence.md says how.`);
  return found === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof CannotVerify)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
);
