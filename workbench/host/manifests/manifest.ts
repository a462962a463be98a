export type ComponentReference = { type: 'component'; id: string; version: string };
type ScriptPath = { type: 'path'; path?: unknown } | { type: 'localizedPath'; defaultPath?: unknown };

/** An SPFx component manifest, as far as the host reads or writes it. */
export type Manifest = {
  id: string;
  alias: string;
  version: string;
  componentType: string;
  manifestVersion: number;
  isInternal?: boolean;
  preconfiguredEntries?: { title?: Record<string, string>; properties?: Record<string, unknown> }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ComponentReference | ScriptPath>;
  };
};

/** The same manifest with another base address. */
export function withBase(manifest: Manifest, base: string): Manifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
}

/** The components a manifest depends on, by the name its modules import them under. */
export function dependencies(manifest: Manifest): [string, ComponentReference][] {
  return Object.entries(manifest.loaderConfig.scriptResources).filter(
    (entry): entry is [string, ComponentReference] => entry[1].type === 'component'
  );
}

/** Every component that manifests provide or depend on, by import name. */
export function referencesOf(manifests: Manifest[]): Map<string, ComponentReference> {
  const found = new Map(manifests.flatMap(dependencies));
  for (const { id, version, componentType, loaderConfig } of manifests) {
    if (componentType === 'Library')
      found.set(`@microsoft/${loaderConfig.entryModuleId}`, { type: 'component', id, version });
  }
  return found;
}
