import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

/** A package as the lock file has it. */
export type LockedPackage = {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
};

export type ShippedPackage = { name: string; version: string; licence: string; imported: boolean };

/** SharePoint brings these to every page, or they are types only: a solution never packs them. */
const neverPacked = /^(@microsoft\/sp-|@types\/|react$|react-dom$|.*Strings$)/;

export const lockedPackages = (): Record<string, LockedPackage> =>
  (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, LockedPackage>;
    }
  ).packages;

/** The packages that the sources import and those that these need in turn, by name: what can be in the bundle. */
export function shippedPackages(): ShippedPackage[] {
  const locked = lockedPackages();
  const imported = importedPackages();
  const seen = new Set<string>();
  const shipped = new Map<string, ShippedPackage>();
  const take = (name: string, from: string): void => {
    const place = placeOf(name, from, locked);
    const found = locked[place];
    if (seen.has(place) || !found || neverPacked.test(name)) return;
    seen.add(place);
    const { version = '', license = '' } = found;
    shipped.set(`${name} ${version}`, { name, version, licence: license, imported: imported.has(name) });
    for (const needed of Object.keys(found.dependencies ?? {})) take(needed, place);
  };
  for (const name of imported) take(name, '');
  return [...shipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Where Node would find a package: beside the one that asks, else further up. */
function placeOf(name: string, from: string, locked: Record<string, LockedPackage>): string {
  for (
    let place = from;
    place !== '';
    place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))
  ) {
    if (locked[`${place}/node_modules/${name}`]) return `${place}/node_modules/${name}`;
  }
  return `node_modules/${name}`;
}

function importedPackages(): Set<string> {
  const src = join(root, 'src');
  const names = new Set<string>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts')) continue;
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, typesOnly, path] of text.matchAll(/^import (type )?(?:[^'";]*? from )?'([^'.][^']*)'/gm)) {
      const [scope, name] = path.split('/');
      if (!typesOnly) names.add(scope.startsWith('@') ? `${scope}/${name}` : scope);
    }
    for (const [, path] of text.matchAll(/import\(\s*(?:\/\*[^*]*\*\/\s*)?'([^'.][^']*)'/g)) {
      names.add(
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/')
      );
    }
  }
  return names;
}

/** The document that names what ships. */
export function dependenciesDocument(): string {
  const packages = shippedPackages();
  const rows = packages.map(
    ({ name, version, licence, imported }) =>
      `| ${name} | ${version} | ${licence} | ${imported ? 'the sources' : 'another of these'} |`
  );
  return `# What ships in the package

Written by \`npm run shipped\`; \`npm test\` fails when it is out of date. These packages, in the versions of
\`package-lock.json\`, can have code in the bundle: the sources import them, or one of them needs them. React and the
SharePoint Framework's own packages come from SharePoint and are not packed.

| package | version | licence | imported by |
| --- | --- | --- | --- |
${rows.join('\n')}

What is only needed to build and test is in \`package-lock.json\`. For each package with an install script,
\`allowScripts\` in \`package.json\` says whether it may run; \`npm test\` fails when one is not named there. npm enforces it
from version 12; earlier ones advise.
`;
}
