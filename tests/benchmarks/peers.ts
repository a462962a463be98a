import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { intranetUrl } from '../../workbench/intranet/people';

const root = resolve(import.meta.dirname, '../..');
const peers = join(import.meta.dirname, 'peers');

/** The pages of the web parts that ours is measured beside. */
export const peerPages = (['Bare', 'Usual'] as const).map((name) => ({
  path: `${intranetUrl}/SitePages/${name}.aspx`,
  title: name,
  webUrl: intranetUrl,
  webParts: [{ component: `${name}WebPart` }]
}));

/**
 * Builds the peers as ours is built, with SPFx's own production build, and puts both bundles into one folder.
 * @returns that folder
 */
export async function buildPeers(): Promise<string> {
  const modules = join(peers, 'node_modules');
  // SPFx finds what the page provides in the node_modules beside the project's package.json.
  if (!existsSync(modules)) symlinkSync(join(root, 'node_modules'), modules, 'junction');
  await promisify(execFile)(join(root, 'node_modules/.bin/gulp'), ['bundle', '--ship'], {
    cwd: peers,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
    maxBuffer: 64 * 1024 * 1024
  });
  const folder = join(root, 'temp/bench/dist');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const bundle of [join(root, 'dist'), join(peers, 'dist')]) cpSync(bundle, folder, { recursive: true });
  return folder;
}
