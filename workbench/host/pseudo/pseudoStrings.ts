import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Manifest } from '../manifests/manifest';
import { isPseudoLocale, pseudoWords } from './pseudoWords';
import type { PseudoLocale } from './pseudoWords';

type Resource = Manifest['loaderConfig']['scriptResources'][string];

/** What SPFx's build calls the strings of its default language. */
const stringsFile = /^[\w-]+_en-us_[0-9a-f]+\.js$/;

/** Where the bundle's strings are served in a language that nobody speaks; the language is in the address. */
const address = /^\/dist\/(qps-plocm?)\/([\w.-]+)$/;

/** The same manifests, with their strings in the page's language where that is one that nobody speaks. */
export function withPseudoStrings(manifests: Manifest[], locale: string): Manifest[] {
  if (!isPseudoLocale(locale)) return manifests;
  return manifests.map((manifest) => ({
    ...manifest,
    loaderConfig: {
      ...manifest.loaderConfig,
      scriptResources: Object.fromEntries(
        Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => {
          const path = englishPath(resource);
          return [name, path ? { type: 'path' as const, path: `${locale}/${path}` } : resource];
        })
      )
    }
  }));
}

function englishPath(resource: Resource): string | undefined {
  if (resource.type === 'component') return undefined;
  const path = resource.type === 'localizedPath' ? resource.defaultPath : resource.path;
  return typeof path === 'string' && stringsFile.test(path) ? path : undefined;
}

/** Answers for strings in a language that nobody speaks. False when the path is none of theirs. */
export function servePseudoStrings(response: ServerResponse, path: string, distFolder: string): boolean {
  const [, locale, name] = address.exec(path) ?? [];
  if (!locale || !name || !isPseudoLocale(locale) || !stringsFile.test(name)) return false;
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(pseudoModule(readFileSync(join(distFolder, name), 'utf8'), locale));
  return true;
}

/** Words by their keys, in rooms. */
type Strings = { [key: string]: string | Strings };

/** An AMD module of strings, said in another language. */
function pseudoModule(source: string, locale: PseudoLocale): string {
  let strings: Strings = {};
  runInNewContext(source, { define: (_needs: string[], make: () => Strings) => (strings = make()) });
  return `define([],function(){return ${JSON.stringify(said(strings, locale))};});`;
}

function said(strings: Strings, locale: PseudoLocale): Strings {
  return Object.fromEntries(
    Object.entries(strings).map(([key, text]) => [
      key,
      typeof text === 'string' ? pseudoWords(text, locale) : said(text, locale)
    ])
  );
}
