import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { PageContext } from '../sharepoint/service';
import { createAmdBundler } from './amdBundler';
import type { AmdSource } from './amdBundler';
import { bootData } from './bootData';
import type { OutsideServices } from './bootData';
import type { Manifest } from './manifests/manifest';
import { builtManifests, runtimeManifests } from './manifests/published';
import { hostApplicationExternals, shimBehind, syntheticManifests } from './manifests/synthetic';
import { pageDocument } from './page';
import { createPageStore } from './pageStore';
import type { IPageStore } from './pageStore';
import { servePseudoStrings, withPseudoStrings } from './pseudo/pseudoStrings';
import { createRuntimeFiles, sendFile } from './runtimeFiles';
import { sharedModules } from './shims/catalogue';
import type { ShimBundle } from './shims/catalogue';
import { teamsDocument } from './teams/teamsPage';
import type { TeamsPageInput } from './teams/teamsPage';
import type { Frame, HostedPage, ViewOptions } from './types';
import { defaultLocale } from './viewOptions';

type PageHostOptions = {
  /** The solution's folder, which holds node_modules. */
  root: string;
  /** The production bundle with its manifests. */
  distFolder: string;
  /** Where built scripts are kept between starts. */
  cacheFolder: string;
  /** Where edited pages are kept. */
  pagesFile: string;
  tenantId: string;
  outside: OutsideServices;
  /** Whether pages load anew when the bundle changes, of which `/_workbench/changes` tells. */
  reloads?: boolean;
  /** Known only once the server listens. */
  origin: () => string;
};

type PageRequest = { page: HostedPage; view: ViewOptions; context: PageContext; frame: Frame };

type TeamsRequest = Omit<TeamsPageInput, 'tenantId' | 'origin'>;

export interface IPageHost {
  readonly store: IPageStore;
  /** Answers for the runtime's files, the bundle and the host's own scripts. False when the path is none of these. */
  serve(request: IncomingMessage, response: ServerResponse, path: string): boolean;
  /** The document of a page. Throws UnknownWebPartError when one of its web parts has not been built. */
  render(request: PageRequest): string;
  /** The document that stands in for Teams around a page. */
  renderTeams(request: TeamsRequest): string;
}

type HostFile = { folder: string; name: string };

/** The host's own files. Each is served under its name alone. */
const ownFiles = ['frame.css', 'favicon.svg', 'teams/teams.css', 'teams/validDomains.json'];

/** No file has this name, so it is answered as one that is not there. */
const nowhere: HostFile = { folder: import.meta.dirname, name: 'none' };

/** Hosts SPFx web parts in the real runtime: collects manifests, builds shims where needed, serves it all. */
export async function createPageHost(options: PageHostOptions): Promise<IPageHost> {
  const scripts = await buildScripts(options);
  const runtime = runtimeManifests(options.root);
  const manifests = (locale: string): Manifest[] => {
    const built = withPseudoStrings(builtManifests(options.distFolder), locale);
    const published = [...runtime, ...built];
    return [...published, ...syntheticManifests(published, scripts.addresses)];
  };
  const staticFiles = createRuntimeFiles(options.root, options.distFolder);
  const hostFiles = filesOfHost(scripts);
  const store = createPageStore(options.pagesFile);
  return {
    store,
    serve(request, response, path) {
      if (!path.startsWith('/_host/')) {
        return (
          servePseudoStrings(response, path, options.distFolder) || staticFiles.serve(request, response, path)
        );
      }
      const [, component] = /^\/_host\/components\/([\w.-]+)\.js$/.exec(path) ?? [];
      const { folder, name } = hostFiles.get(path) ?? nowhere;
      if (component) sendComponent(response, manifests(defaultLocale), component);
      else sendFile(request, response, folder, name);
      return true;
    },
    render({ page, view, context, frame }) {
      const { origin, tenantId, outside } = options;
      const stored = store.read(page.path);
      const boot = bootData({
        page,
        view,
        context,
        tenantId,
        origin: origin(),
        manifests: manifests(view.locale),
        stored,
        outside
      });
      return pageDocument({
        page,
        boot,
        frame,
        siteTitle: context.webTitle,
        siteUrl: context.webServerRelativeUrl,
        displayName: context.user.displayName,
        scripts: [scripts.boot, assemblyScript, ...(options.reloads ? [reloadScript] : [])]
      });
    },
    renderTeams: (request) =>
      teamsDocument({ ...request, tenantId: options.tenantId, origin: options.origin() })
  };
}

/** The host's files by the address they are served under. What else lies in the same folders is not served. */
function filesOfHost({ folder, boot, named, addresses }: BuiltScripts): Map<string, HostFile> {
  const own = ownFiles.map(
    (name) => [`/_host/${basename(name)}`, { folder: import.meta.dirname, name }] as const
  );
  const scripts = [boot, addresses.hostApplication, ...Object.values(addresses.shims)].map(
    (address) => [address, { folder, name: basename(address) }] as const
  );
  const byName = Object.entries(named).map(
    ([name, address]) => [`/_host/${name}`, { folder, name: basename(address) }] as const
  );
  return new Map([...own, ...scripts, ...byName]);
}

const reloadScript = '/_host/reload.js';
const assemblyScript = '/spfx/sp-default-assembly_en-us.js';

type BuiltScripts = {
  folder: string;
  boot: string;
  /** Scripts of documents that do not boot the runtime, by the name they are served under. */
  named: Record<string, string>;
  addresses: { hostApplication: string; shims: Record<ShimBundle, string> };
};

async function buildScripts({ root, cacheFolder }: PageHostOptions): Promise<BuiltScripts> {
  const bundler = createAmdBundler(root, cacheFolder);
  const build = async (source: AmdSource): Promise<string> =>
    `/_host/scripts/${basename(await bundler.build(source))}`;
  const shim = (name: ShimBundle): Promise<string> =>
    build({
      name,
      entry: join(import.meta.dirname, 'shims', `${name}.ts`),
      externals: sharedModules,
      format: 'amd'
    });
  const script = (name: string): Promise<string> =>
    build({
      name,
      entry: join(import.meta.dirname, 'browser', `${name}.ts`),
      externals: [],
      format: 'script'
    });
  const [boot, frame, teams, reload, hostApplication, fluentV8, fluentV9, stubs, graphClient] =
    await Promise.all([
      script('boot'),
      script('frame'),
      script('teams'),
      script('reload'),
      build({
        name: 'hostApplication',
        entry: join(import.meta.dirname, 'browser/hostApplication.ts'),
        externals: hostApplicationExternals,
        format: 'amd'
      }),
      shim('fluentV8'),
      shim('fluentV9'),
      shim('stubs'),
      shim('graphClient')
    ]);
  return {
    folder: cacheFolder,
    boot,
    named: { 'frame.js': frame, 'teams.js': teams, 'reload.js': reload },
    addresses: { hostApplication, shims: { fluentV8, fluentV9, stubs, graphClient } }
  };
}

/** The loader tells components apart by address, so each shimmed id has its own, which hands on the shim's exports. */
function sendComponent(response: ServerResponse, manifests: Manifest[], id: string): void {
  const manifest = manifests.find((candidate) => candidate.id === id);
  const shim = manifest && shimBehind(manifest);
  response.writeHead(shim ? 200 : 404, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache'
  });
  response.end(shim ? `define([${JSON.stringify(shim)}],function(shim){return shim;});` : '');
}
