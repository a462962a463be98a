import { assemblyComponents, lazyShims, sharedModules, shimBundleFor, shimBundles } from '../shims/catalogue';
import type { ShimBundle } from '../shims/catalogue';
import { dependencies, referencesOf } from './manifest';
import type { ComponentReference, Manifest } from './manifest';

/** Our own id for the application that hosts web parts; it only has to differ from all others. */
export const hostApplicationId = 'c53d8f6a-5f0e-4b0e-9a35-1d8f3c1f7b21';

const runtimeNeeds = [
  '@microsoft/sp-application-base',
  '@microsoft/sp-component-base',
  '@microsoft/sp-core-library',
  '@microsoft/sp-http-base',
  '@microsoft/sp-webpart-base'
];

/**
 * What the host application takes from the page instead of bundling it. Fluent is among it so that a theme it
 * sets is the property pane's theme as well.
 */
export const hostApplicationExternals = [...runtimeNeeds, 'fluentV8'];

/** Addresses of the scripts that the host builds itself. */
type HostScripts = { hostApplication: string; shims: Record<ShimBundle, string> };

/** Address of the one-line module that hands a shim's exports to one component id. */
const componentScriptPath = (id: string): string => `/_host/components/${id}.js`;

/**
 * Entries for what the published manifests need and the registry does not have: React, the shims, the components
 * inside the production assembly, and the host application itself.
 * @throws when node_modules lacks a component that the host builds on
 */
export function syntheticManifests(published: Manifest[], scripts: HostScripts): Manifest[] {
  const references = referencesOf(published);
  const bundles = shimNames(scripts).map((name) =>
    library({ ...shimBundles[name], name, path: scripts.shims[name], needs: pick(references, sharedModules) })
  );
  const lazy = lazyShims.map(({ id, version, bundle }) =>
    shimEntry({ type: 'component', id, version }, id, bundle)
  );
  const application = library({
    id: hostApplicationId,
    version: '1.0.0',
    name: 'hostApplication',
    path: scripts.hostApplication,
    needs: { ...pick(references, runtimeNeeds), ...shimReference('fluentV8') }
  });
  return [...bundles, ...lazy, ...unpublished(published), { ...application, componentType: 'Application' }];
}

/** The import name of the shim that stands behind a component, or undefined when it is not a shim. */
export function shimBehind(manifest: Manifest): string | undefined {
  return dependencies(manifest).find(([name]) => name in shimBundles)?.[0];
}

function unpublished(published: Manifest[]): Manifest[] {
  const provided = new Set(published.map(({ id }) => id));
  const references = referencesOf(published);
  return [...references]
    .filter(([, { id }]) => !provided.has(id))
    .flatMap(([name, reference]) => standIn(name, reference, references));
}

/** One name may stay without a stand-in: the loader then asks SharePoint for it, and the request names the id. */
function standIn(
  name: string,
  reference: ComponentReference,
  all: Map<string, ComponentReference>
): Manifest[] {
  const bundle = shimBundleFor(name);
  if (bundle) return [shimEntry(reference, name, bundle)];
  if (assemblyComponents.has(name)) {
    return [library({ ...reference, name, path: componentScriptPath(reference.id), needs: {} })];
  }
  if (sharedModules.includes(name)) {
    const needs = name === 'react' ? {} : pick(all, ['react']);
    return [
      library({ ...reference, name, path: `/node_modules/${name}/umd/${name}.production.min.js`, needs })
    ];
  }
  return [];
}

function shimEntry(reference: ComponentReference, name: string, bundle: ShimBundle): Manifest {
  return library({
    ...reference,
    name,
    path: componentScriptPath(reference.id),
    needs: shimReference(bundle)
  });
}

function shimReference(bundle: ShimBundle): Record<string, ComponentReference> {
  return { [bundle]: { type: 'component', ...shimBundles[bundle] } };
}

function shimNames(scripts: HostScripts): ShimBundle[] {
  return Object.keys(scripts.shims) as ShimBundle[];
}

function pick(all: Map<string, ComponentReference>, names: string[]): Record<string, ComponentReference> {
  return Object.fromEntries(
    names.map((name) => {
      const reference = all.get(name);
      if (!reference)
        throw new Error(`No manifest under node_modules/@microsoft names the component ${name}`);
      return [name, reference];
    })
  );
}

type LibraryParts = {
  id: string;
  version: string;
  name: string;
  path: string;
  needs: Record<string, ComponentReference>;
};

function library({ id, version, name, path, needs }: LibraryParts): Manifest {
  return {
    id,
    alias: name,
    version,
    componentType: 'Library',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: ['/'],
      entryModuleId: name,
      scriptResources: { [name]: { type: 'path', path: path.replace(/^\//, '') }, ...needs }
    }
  };
}
