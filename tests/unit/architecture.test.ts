import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');
const src = join(root, 'src');

/** What the picture shows of the world outside of `src`. */
const outside: [name: string, packages: RegExp][] = [
  ['PnPjs', /^@pnp\//],
  ['SPFx', /^@microsoft\/sp-/],
  ['React', /^(react|react-dom|@fluentui\/.+)$|^(react|react-dom)\//]
];

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.scss\.ts$|\.d\.ts$/.test(name)
);

function layerOf(path: string): string {
  return path.split(sep)[0];
}

/** Every layer or outside part that a source imports, dynamic imports too. */
function importsOf(name: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(src, name), 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('.')) return [layerOf(relative(src, join(src, dirname(name), fileName)))];
    return outside.filter(([, packages]) => packages.test(fileName)).map(([part]) => part);
  });
}

function arrowsInTheCode(): string[] {
  const arrows = sources.flatMap((name) =>
    importsOf(name)
      .filter((target) => target !== layerOf(name))
      .map((target) => `${layerOf(name)} --> ${target}`)
  );
  return [...new Set(arrows)].sort();
}

function arrowsInThePicture(): string[] {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? [];
  return (picture.match(/\w+ --> \w+/g) ?? []).sort();
}

it('the picture of the architecture shows what imports what, no more and no less', () => {
  expect(arrowsInThePicture().length).toBeGreaterThan(10);
  expect(arrowsInThePicture()).toEqual(arrowsInTheCode());
});
