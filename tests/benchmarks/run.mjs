// `npm run bench`: brings dependencies, browser and bundle up to date, and measures.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBundle } from '../../workbench/launcher/bundle.mjs';
import { ensureDependencies } from '../../workbench/launcher/dependencies.mjs';
import { node, root } from '../../workbench/launcher/paths.mjs';

await ensureDependencies();
// This module uses what has just been installed.
const { ensureBrowser } = await import('../runner/browser.mjs');
const CHROMIUM_PATH = await ensureBrowser();
await ensureBundle();
const bench = join(root, 'tests/benchmarks/bench.ts');
const child = spawn(node, ['--import', 'tsx', bench, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, CHROMIUM_PATH },
  stdio: 'inherit'
});
child.on('close', (code) => (process.exitCode = code ?? 1));
