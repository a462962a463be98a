import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';

/** The parts of node_modules that a page may read: scripts and fonts of the runtime, nothing else. */
const servedModules = [
  /^@microsoft\/[\w-]+\/dist\/[\w.-]+$/,
  /^@fluentui\/font-icons-mdl2\/fonts\/[\w.-]+$/,
  /^(react|react-dom)\/umd\/[\w.-]+$/
];

/** Build tools put a hash of the content into these names, so a name's content never changes. */
const hashedName = /[_-][0-9a-f]{8,32}\.(js|woff2?|css)$/;

interface IStaticFiles {
  /** Answers a GET for a script, font or style. False when the path is none of them, and nothing was answered. */
  serve(request: IncomingMessage, response: ServerResponse, path: string): boolean;
}

/**
 * Serves the runtime from node_modules (`/node_modules/…`, and `/spfx/…` for any file of its packages) and the
 * solution's bundle (`/dist/…`).
 */
export function createRuntimeFiles(root: string, distFolder: string): IStaticFiles {
  const modules = join(root, 'node_modules');
  const packages = runtimePackages(modules);
  return {
    serve(request, response, path) {
      const [, area, rest] = /^\/(spfx|dist|node_modules)\/(.+)$/.exec(path) ?? [];
      if (!area || !rest) return false;
      if (area === 'dist') sendFile(request, response, distFolder, rest);
      else if (area === 'spfx') sendFile(request, response, modules, packages.get(rest) ?? 'none');
      else
        sendFile(
          request,
          response,
          modules,
          servedModules.some((allowed) => allowed.test(rest)) ? rest : 'none'
        );
      return true;
    }
  };
}

/** Sends one file of a folder, or 404. Names with a content hash are cached for good, others are revalidated. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  name: string
): void {
  const cacheControl = hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
  send(request, encodeURI(name), { root: folder, cacheControl: false, dotfiles: 'deny', index: false })
    .on('headers', (answer: ServerResponse) => answer.setHeader('Cache-Control', cacheControl))
    .on('error', (error: { status?: number }) => {
      response.writeHead(error.status ?? 500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`Not found: ${name}`);
    })
    .pipe(response);
}

/** Where each file of the runtime lies. Chunks are asked for beside the script that names them, whatever the package. */
function runtimePackages(modules: string): Map<string, string> {
  const scope = join(modules, '@microsoft');
  const files = readdirSync(scope).flatMap((name) =>
    runtimeFilesIn(join(scope, name, 'dist')).map((file): [string, string] => [
      file,
      `@microsoft/${name}/dist/${file}`
    ])
  );
  return new Map(files);
}

function runtimeFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(js|woff2?)$/.test(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
