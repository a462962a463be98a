// `npm start`: installs and builds what is missing or stale, then runs the local intranet on the pinned Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBundle } from '../launcher/bundle.mjs';
import { ensureDependencies } from '../launcher/dependencies.mjs';
import { node, root } from '../launcher/paths.mjs';

async function launch() {
  await ensureDependencies();
  await ensureBundle();
  const server = spawn(node, ['--import', 'tsx', join(root, 'workbench/intranet/start.ts')], {
    cwd: root,
    stdio: 'inherit'
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => (process.exitCode = code ?? (signal ? 1 : 0)));
}

launch().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
