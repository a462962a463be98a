import { readFileSync } from 'node:fs';
import type { ComponentReference, Manifest } from '../host/manifests/manifest';
import { defaultLocale, localesIn } from './solution';
import type { WebPartSource } from './solution';

type ManifestInput = {
  webPart: WebPartSource;
  /** What the bundle imports from the page. */
  imports: string[];
  strings: Map<string, string>;
  /** The components that the runtime offers, by import name. */
  components: Map<string, ComponentReference>;
};

/**
 * The manifest of a web part as it comes from the development bundle.
 * @throws when the bundle imports what neither the runtime nor the solution has
 */
export function devManifest({ webPart, imports, strings, components }: ManifestInput): Manifest {
  const { bundle, manifest } = webPart;
  const own = JSON.parse(readFileSync(manifest, 'utf8')) as Omit<Manifest, 'loaderConfig'>;
  const needs = imports.map((name) => {
    const folder = strings.get(name);
    const resource = folder ? stringResource(name, folder) : components.get(name);
    if (!resource) throw new Error(`The bundle imports ${name}, which the runtime does not offer.`);
    return [name, resource] as const;
  });
  return {
    ...own,
    version: own.version === '*' ? '1.0.0' : own.version,
    loaderConfig: {
      internalModuleBaseUrls: ['/'],
      entryModuleId: bundle,
      scriptResources: {
        [bundle]: { type: 'path', path: `${bundle}.js` },
        ...Object.fromEntries(needs)
      }
    }
  };
}

export const stringFile = (name: string, locale: string): string => `${name}_${locale}.js`;

function stringResource(name: string, folder: string) {
  const locales = [...localesIn(folder).keys()];
  return {
    type: 'localizedPath' as const,
    defaultPath: stringFile(name, defaultLocale),
    paths: Object.fromEntries(locales.map((locale) => [locale, stringFile(name, locale)]))
  };
}
