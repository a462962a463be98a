import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { node, root } from './paths.mjs';

/** Installs the solution's dependencies when any is missing or another version than the lock file says. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  console.log('Installing dependencies. This takes a few minutes the first time.');
  await runNpm(['ci', '--no-audit', '--no-fund']);
  if (!existsSync(node)) {
    throw new Error(`The pinned Node is missing at ${node}. Run “npm ci” with install scripts allowed.`);
  }
}

function areInstalled() {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock) || !existsSync(node)) return false;
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || isSatisfied(wanted, installed[path])
  );
}

/** Optional packages are for particular platforms, and npm leaves out those for others. */
function isSatisfied(wanted, installed) {
  if (!installed) return Boolean(wanted.optional || wanted.devOptional);
  return installed.version === wanted.version;
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
