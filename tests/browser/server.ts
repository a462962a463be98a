import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export type RunningServer = { url: string; stop(): Promise<void> };

/**
 * Starts a local intranet of its own: a free port, an empty data folder that goes when it stops.
 * @throws with the server's own words when it does not get ready
 */
export async function startServer(): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'local-intranet-'));
  const node = join(root, 'node_modules/.bin/node');
  const server = spawn(node, ['--import', 'tsx', join(root, 'workbench/intranet/start.ts')], {
    cwd: root,
    env: { ...process.env, PORT: '0', WORKBENCH_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const url = await readyUrl(server);
  return {
    url,
    async stop() {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await gone;
      rmSync(dataFolder, { recursive: true, force: true });
    }
  };
}

function readyUrl(server: ChildProcess): Promise<string> {
  return new Promise((done, refuse) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, url] = /^Ready: (\S+)$/m.exec(output) ?? [];
      if (url) done(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) =>
      refuse(new Error(`The local intranet stopped with code ${code}:\n${output}`))
    );
  });
}
