import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { root } from './paths.mjs';

const inputs = ['src', 'config', 'teams', 'gulpfile.js', 'tools/words', 'package-lock.json', 'tsconfig.json'];

/** What the build itself writes into these folders: declarations of style sheets and words, and the packed Teams app. */
const buildOutput = /\.scss(\.d)?\.ts$|mystrings\.d\.ts$|\.zip$/;

/** Beside the bundle, so that it goes when the bundle goes: what the bundle was built from. */
const stamp = join(root, 'dist/inputs.sha256');

/** Builds the production bundle when it is missing or anything it is built from has changed. */
export async function ensureBundle() {
  const wanted = hashOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Building the production bundle. This takes about half a minute.');
  await runNpm(['run', 'build']);
  writeFileSync(stamp, wanted);
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesBelow(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return buildOutput.test(path) ? [] : [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
