import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { context, transformSync } from 'esbuild';
import type { BuildResult, Plugin, TransformFailure } from 'esbuild';
import { amdWrapper } from '../host/amdWrapper';
import { referencesOf } from '../host/manifests/manifest';
import type { ComponentReference } from '../host/manifests/manifest';
import { runtimeManifests } from '../host/manifests/published';
import { devManifest, stringFile } from './devManifest';
import { localesIn, readSolution } from './solution';
import type { Solution } from './solution';

type DevBundleOptions = {
  /** The solution's folder. */
  root: string;
  /** Where the bundle and its manifests go. */
  outFolder: string;
  /** Told of each build: undefined when it went well, else what to mend. */
  onBuilt(problem: string | undefined): void;
};

export interface IDevBundle {
  close(): Promise<void>;
}

/**
 * Bundles the solution's web parts straight from their sources with esbuild, and again on every change. What it makes
 * boots in the real runtime as the production bundle does, in one script for each web part and unchecked: types are
 * the editor's and `npm run typecheck`'s, and size is the production build's.
 *
 * Style sheets may use what CSS itself knows, nesting included; esbuild warns of Sass's own syntax.
 */
export async function startDevBundle({ root, outFolder, onBuilt }: DevBundleOptions): Promise<IDevBundle> {
  const solution = readSolution(root);
  const components = referencesOf(runtimeManifests(root));
  mkdirSync(outFolder, { recursive: true });
  let onFirst = (): void => undefined;
  const first = new Promise<void>((done) => (onFirst = done));
  const finish = (result: BuildResult): void => {
    onBuilt(
      problemOf(result) ??
        wordsProblem(solution, root) ??
        tryTo(() => writeOut(result, outFolder, solution, components))
    );
    onFirst();
  };
  const builder = await context({
    entryPoints: Object.fromEntries(solution.webParts.map(({ bundle, entry }) => [bundle, entry])),
    outdir: outFolder,
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    write: false,
    metafile: true,
    sourcemap: 'inline',
    platform: 'browser',
    format: 'cjs',
    target: 'es2020',
    logLevel: 'silent',
    loader: { '.module.scss': 'local-css' },
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [fromPage(solution, components), { name: 'finish', setup: (build) => build.onEnd(finish) }]
  });
  await builder.watch();
  await first;
  return { close: () => builder.dispose() };
}

/** Leaves to the page's loader what SPFx leaves to it: the runtime's components and the modules of words. */
function fromPage({ strings }: Solution, components: Map<string, ComponentReference>): Plugin {
  return {
    name: 'from-page',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        const folder = strings.get(path);
        if (folder)
          return { path, external: true, watchDirs: [folder], watchFiles: [...localesIn(folder).values()] };
        return kind !== 'entry-point' && components.has(path) ? { path, external: true } : null;
      });
    }
  };
}

function writeOut(
  { outputFiles = [], metafile }: BuildResult,
  outFolder: string,
  { webParts, strings }: Solution,
  components: Map<string, ComponentReference>
): void {
  const outputs = Object.entries(metafile?.outputs ?? {});
  for (const webPart of webParts) {
    const textOf = (extension: string): string =>
      outputFiles.find(({ path }) => basename(path) === `${webPart.bundle}.${extension}`)?.text ?? '';
    const [, output] = outputs.find(([path]) => basename(path) === `${webPart.bundle}.js`) ?? [];
    const external = output?.imports.filter((one) => one.external).map(({ path }) => path) ?? [];
    const imports = [...new Set(external)];
    const manifest = devManifest({ webPart, imports, strings, components });
    writeFileSync(join(outFolder, `${webPart.bundle}.js`), amdModule(imports, textOf('js'), textOf('css')));
    writeFileSync(join(outFolder, `${manifest.id}.manifest.json`), JSON.stringify(manifest));
  }
  for (const [name, folder] of strings) {
    for (const [locale, file] of localesIn(folder))
      copyFileSync(file, join(outFolder, stringFile(name, locale)));
  }
}

/** The wrapper stays on the first line, so that the source map's lines hold. */
function amdModule(imports: string[], script: string, css: string): string {
  const { banner, footer } = amdWrapper(imports);
  const style = `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(css)}}));`;
  return `${banner.js}${style}${script}\n${footer.js}`;
}

/** What is wrong with a file of words. They are copied, so the bundler does not read them. */
function wordsProblem({ strings }: Solution, root: string): string | undefined {
  for (const file of [...strings.values()].flatMap((folder) => [...localesIn(folder).values()])) {
    try {
      transformSync(readFileSync(file, 'utf8'), { sourcefile: relative(root, file), logLevel: 'silent' });
    } catch (error) {
      return problemOf(error as TransformFailure);
    }
  }
  return undefined;
}

function problemOf({ errors, warnings }: Pick<BuildResult, 'errors' | 'warnings'>): string | undefined {
  const [problem] = [...errors, ...warnings];
  if (!problem) return undefined;
  const { location, text } = problem;
  return location ? `${location.file}:${location.line}: ${text}` : text;
}

function tryTo(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
