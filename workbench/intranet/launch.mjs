// `npm start`: installs and builds what is missing or stale, then runs the local intranet on the pinned Node.
// `npm run dev`: the same with a bundle that follows the sources, and pages that load anew.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBundle } from '../launcher/bundle.mjs';
import { ensureDependencies } from '../launcher/dependencies.mjs';
import { node, root } from '../launcher/paths.mjs';

const options = process.argv.slice(2);
const isDevelopment = options.includes('--dev');

async function launch() {
  await ensureDependencies();
  if (!isDevelopment) await ensureBundle();
  const server = spawn(node, ['--import', 'tsx', join(root, 'workbench/intranet/start.ts'), ...options], {
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
