import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages, root, shippedPackages } from '../../tools/dependencies/shipped';

/** Licences under which code may be passed on inside a package, as long as it names its authors. */
const mayBePassedOn = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
};

describe('the packages that others wrote', () => {
  it('that ship are named with their versions and licences in the document', () => {
    const document = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const named = [...document.matchAll(/^\| (\S+) +\| (\d\S*) +\| (\S.*?) +\| (the sources|another)/gm)].map(
      ([, name, version, licence]) => `${name} ${version} ${licence}`
    );
    const shipped = shippedPackages().map(({ name, version, licence }) => `${name} ${version} ${licence}`);
    expect(shipped.length).toBeGreaterThan(5);
    expect(named).toEqual(shipped);
  });

  it('that ship may be passed on', () => {
    expect(shippedPackages().filter(({ licence }) => !mayBePassedOn.includes(licence))).toEqual([]);
  });

  it('run no script when they are installed that nobody has decided on', () => {
    const withScript = Object.entries(lockedPackages())
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(withScript.filter((name) => !(name in allowScripts))).toEqual([]);
  });
});
