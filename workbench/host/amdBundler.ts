import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { amdWrapper } from './amdWrapper';

export type AmdSource = {
  /** File name of the result, without extension. */
  name: string;
  /** The TypeScript module to start from. */
  entry: string;
  /** Modules that the page's loader hands in. Matched exactly: `react` is not `react/jsx-runtime`. */
  externals: string[];
  /** `amd` for a module of the page's loader, `script` for a plain script. */
  format: 'amd' | 'script';
};

interface IAmdBundler {
  /** Bundles a module, or finds the earlier result for the same inputs. Gives the file's path. */
  build(source: AmdSource): Promise<string>;
}

/**
 * Builds the host's browser code with esbuild and keeps every result on disk under a hash of what went in, so that
 * a later start has nothing to do.
 * @param root the project's folder, whose lock file stands for all libraries
 * @param cacheFolder where results are kept
 */
export function createAmdBundler(root: string, cacheFolder: string): IAmdBundler {
  const inputs = hashOf([
    readFileSync(join(root, 'package-lock.json')),
    ...sourcesBelow(import.meta.dirname)
  ]);
  mkdirSync(cacheFolder, { recursive: true });
  return {
    async build(source) {
      const key = hashOf([inputs, JSON.stringify({ ...source, entry: source.name })]).slice(0, 20);
      const file = resolve(cacheFolder, `${source.name}_${key}.js`);
      if (!existsSync(file)) await bundle(source, file);
      return file;
    }
  };
}

async function bundle(source: AmdSource, file: string): Promise<void> {
  const { build } = await import('esbuild');
  const isAmd = source.format === 'amd';
  const result = await build({
    entryPoints: [source.entry],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2020',
    format: isAmd ? 'cjs' : 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [exactExternals(source.externals)],
    ...(isAmd && amdWrapper(source.externals))
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`esbuild gave no output for ${source.entry}`);
  // Written beside and renamed, so that another process never reads half a file.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, output.contents);
  renameSync(partial, file);
}

/** Externals are whole module names; a shim is imported by its file and handed in under its component's name. */
function exactExternals(externals: string[]): Plugin {
  return {
    name: 'exact-externals',
    setup(build) {
      build.onResolve({ filter: /^[^./]|\/shims\// }, ({ path }) => {
        const name = path.replace(/^\.\.\/shims\//, '');
        return externals.includes(name) ? { path: name, external: true } : null;
      });
    }
  };
}

function sourcesBelow(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

function hashOf(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
