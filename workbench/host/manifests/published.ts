import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from './manifest';
import type { Manifest } from './manifest';

/** The manifests of the runtime's packages in node_modules, each with its base address. */
export function runtimeManifests(root: string): Manifest[] {
  const scope = join(root, 'node_modules', '@microsoft');
  return readdirSync(scope).flatMap((name) =>
    manifestsIn(join(scope, name, 'dist'))
      .filter(({ componentType }) => componentType === 'Library')
      .map((manifest) =>
        withBase({ ...manifest, isInternal: true }, `/node_modules/@microsoft/${name}/dist/`)
      )
  );
}

/** The manifests of the solution's own production bundle; none when it has not been built. */
export function builtManifests(distFolder: string): Manifest[] {
  return manifestsIn(distFolder).map((manifest) => withBase(manifest, '/dist/'));
}

function manifestsIn(folder: string): Manifest[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => parseManifest(readFileSync(join(folder, name), 'utf8')));
}

/** Some published manifests start with a byte order mark, which JSON does not know. */
function parseManifest(text: string): Manifest {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Manifest;
}

/** Copies of manifests with absolute base addresses, which the loader insists on. */
export function forOrigin(manifests: Manifest[], origin: string): Manifest[] {
  return manifests.map((manifest) =>
    withBase(manifest, origin + (manifest.loaderConfig.internalModuleBaseUrls[0] ?? '/'))
  );
}
