import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One web part as the solution's `config/config.json` declares it, with the files it is made from. */
export type WebPartSource = { bundle: string; entry: string; manifest: string };

export type Solution = {
  webParts: WebPartSource[];
  /** The folder of each string module's files, by the module's name. */
  strings: Map<string, string>;
};

type Config = {
  bundles: Record<string, { components: { entrypoint: string; manifest: string }[] }>;
  localizedResources: Record<string, string>;
};

/** Reads what SPFx's own build goes by. The paths there name what that build makes in `lib`; these are its sources. */
export function readSolution(root: string): Solution {
  const { bundles, localizedResources } = JSON.parse(
    readFileSync(join(root, 'config/config.json'), 'utf8')
  ) as Config;
  const source = (path: string): string => join(root, path.replace(/^(\.\/)?lib\//, 'src/'));
  const webParts = Object.entries(bundles).flatMap(([bundle, { components }]) =>
    components.map(({ entrypoint, manifest }) => ({
      bundle,
      entry: sourceModule(source(entrypoint)),
      manifest: join(root, manifest)
    }))
  );
  const strings = Object.entries(localizedResources).map(([name, path]): [string, string] => [
    name,
    source(path.replace(/\/[^/]+$/, ''))
  ]);
  return { webParts, strings: new Map(strings) };
}

function sourceModule(script: string): string {
  const typed = script.replace(/\.js$/, '.ts');
  return existsSync(typed) ? typed : `${typed}x`;
}

export const defaultLocale = 'en-us';

/** The locales that a string module has words in, and the file of each. */
export function localesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(files.map((name) => [name.replace(/\.js$/, ''), join(folder, name)]));
}
