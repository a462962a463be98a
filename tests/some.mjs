// `npm run test:unit` and `npm run test:browser -- <name>`: one suite, seen as it runs, on a bundle that is never stale.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureBundle } from '../workbench/launcher/bundle.mjs';
import { ensureDependencies } from '../workbench/launcher/dependencies.mjs';
import { root } from '../workbench/launcher/paths.mjs';

const suites = {
  unit: { tool: 'jest', args: ['--selectProjects', 'unit', '-c', 'config/jest.config.js'] },
  browser: {
    tool: 'playwright',
    args: ['test', '-c', 'config/playwright.config.ts'],
    async prepare() {
      const { ensureBrowser } = await import('./runner/browser.mjs');
      process.env.CHROMIUM_PATH = await ensureBrowser();
      await ensureBundle();
    }
  }
};

const [, , name, ...args] = process.argv;
const suite = suites[name];
if (!suite) throw new Error(`No suite is called ${name}. There are ${Object.keys(suites).join(', ')}.`);
await ensureDependencies();
await suite.prepare?.();
const bin = join(root, 'node_modules', '.bin');
const { status } = spawnSync(join(bin, suite.tool), [...suite.args, ...args], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH }
});
process.exitCode = status ?? 1;
