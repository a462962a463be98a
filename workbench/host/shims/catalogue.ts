/**
 * Which parts of the runtime are not published to the registry, and what stands in for each.
 *
 * SharePoint serves these components itself; the published ones only name them. Those that a manifest names are
 * recognised by that name, so their ids and versions come from the manifests. Those that a script asks for at
 * run time are known by id alone and listed here.
 */
export type ShimBundle = 'fluentV8' | 'fluentV9' | 'stubs' | 'graphClient';

/** The shims' own component ids, which only have to differ from all others. */
export const shimBundles: Record<ShimBundle, { id: string; version: string }> = {
  fluentV8: { id: '0f6b1c0a-8d3e-4c57-9a0b-6f2f5a1d0008', version: '1.0.0' },
  fluentV9: { id: '0f6b1c0a-8d3e-4c57-9a0b-6f2f5a1d0009', version: '1.0.0' },
  stubs: { id: '0f6b1c0a-8d3e-4c57-9a0b-6f2f5a1d000a', version: '1.0.0' },
  graphClient: { id: '0f6b1c0a-8d3e-4c57-9a0b-6f2f5a1d000b', version: '1.0.0' }
};

/** Modules that every shim shares with the page instead of bundling its own copy. */
export const sharedModules = ['react', 'react-dom'];

const bundleByName: [RegExp, ShimBundle][] = [
  [/^@msinternal\/sp-fluentui-v9-/, 'fluentV9'],
  [/^@msinternal\/sp-fluentui-migration-reactdom-/, 'stubs'],
  [/^@msinternal\/sp-fluentui-migration-/, 'fluentV8'],
  [/^@ms\/office-ui-fabric-react-bundle$/, 'fluentV8'],
  [/^@msinternal\/(sp-pages-content-panel-context|odsp-utilities-bundle|sp-component-utilities)$/, 'stubs'],
  [/^@msinternal\/(sp-heading-level|sp-edit-customer-promise|sp-idle-web-task)$/, 'stubs']
];

/** The bundle that answers for a component name, or undefined when no shim does. */
export function shimBundleFor(name: string): ShimBundle | undefined {
  return bundleByName.find(([pattern]) => pattern.test(name))?.[1];
}

export type LazyShim = { id: string; version: string; bundle: ShimBundle };

const lazyVersion = '0.1.0';

const lazyFluentV8 = [
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8',
  '89f063a9-3b5f-4ac2-a3ec-b598f37acb89',
  'b9fc293f-811a-4b1c-a851-a1fbcb7851bf',
  '111fe4c6-f1c2-4325-a129-3526437cba32',
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c',
  '4a37fff0-2aea-4df6-b0e4-061644a5c355',
  '7f394f7b-0b39-41b0-89b3-16946caa2f33',
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb',
  '215395c1-25f7-42ff-967c-8832aff2ab33',
  'b67b6cf3-ed44-4fad-af6b-3d78f3e35971',
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd',
  '94f059ca-7d9b-46b4-bb97-ec5867cb121a',
  '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb'
];

const lazyFluentV9 = [
  'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc',
  '89b85dbe-f07e-424d-88da-a84f647073e2',
  'b99a20f7-e090-4a32-a841-7866d0be8d59'
];

const lazy =
  (bundle: ShimBundle, version = lazyVersion) =>
  (id: string): LazyShim => ({ id, version, bundle });

/** Components that the property pane and the Graph client factory load by id while the page runs. */
export const lazyShims: LazyShim[] = [
  ...lazyFluentV8.map(lazy('fluentV8')),
  ...lazyFluentV9.map(lazy('fluentV9')),
  lazy('fluentV8', '0.3.65')('17ce0976-e69a-4355-be84-89b69a74717d'),
  lazy('graphClient', '3.0.2')('32b9363b-09ff-4959-929a-cab2663fb223')
];

/** Components whose code is already inside the production assembly: they need an entry but no script. */
export const assemblyComponents = new Set([
  'tslib',
  '@microsoft/load-themed-styles',
  '@msinternal/odsp-core-bundle',
  '@msinternal/sp-telemetry',
  '@msinternal/sp-safehtml'
]);
