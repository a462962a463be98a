import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export type RunningServer = { url: string; stop(): Promise<void> };

/**
 * Starts a local intranet of its own on a free port. Without a data folder it has an empty one that goes when it
 * stops; one that is given stays.
 * @throws with the server's own words when it does not get ready, or when it had stopped by itself before `stop`
 */
export async function startServer(keptFolder?: string, ...options: '--dev'[]): Promise<RunningServer> {
  const dataFolder = keptFolder ?? mkdtempSync(join(tmpdir(), 'local-intranet-'));
  const server = spawn(
    join(root, 'node_modules/.bin/node'),
    ['--import', 'tsx', join(root, 'workbench/intranet/start.ts'), ...options],
    {
      cwd: root,
      env: { ...process.env, PORT: '0', WORKBENCH_DATA: dataFolder },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  const output = outputOf(server);
  let isStopping = false;
  const gone = new Promise<void>((done, refuse) =>
    server.once('exit', (code) => {
      if (!keptFolder) rmSync(dataFolder, { recursive: true, force: true });
      if (isStopping) done();
      else refuse(new Error(`The local intranet stopped by itself, with code ${code}:\n${output.text()}`));
    })
  );
  // Waited for in `stop`; until then nobody does, and that is no fault.
  gone.catch(() => undefined);
  return {
    url: await Promise.race([output.ready, gone.then(() => '')]),
    async stop() {
      isStopping = true;
      server.kill('SIGTERM');
      await gone;
    }
  };
}

type Output = { text(): string; ready: Promise<string> };

function outputOf(server: ChildProcess): Output {
  let text = '';
  const ready = new Promise<string>((done) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const [, url] = /^Ready: (\S+)$/m.exec(text) ?? [];
      if (url) done(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
  return { text: () => text, ready };
}
