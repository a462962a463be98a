// The tools that the steps of `npm test` and `npm run test:long` run: each says how many of its checks passed and failed.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root } from '../../workbench/launcher/paths.mjs';

const bin = join(root, 'node_modules', '.bin');

/** Runs a tool of the project with its output kept. Resolves to its exit code and everything it printed. */
function run(tool, args, environment = {}) {
  const child = spawn(join(bin, tool), args, {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: bin + delimiter + process.env.PATH }
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A check that a tool passes or fails as a whole. What it says is shown when it fails, or always with `isShown`. */
export const check = (name, tool, args, { isShown = false } = {}) => ({
  name,
  run: async () => {
    const { code, output } = await run(tool, args);
    const isShownNow = isShown || code !== 0;
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: isShownNow ? output : '' };
  }
});

/** A program of ours that ends with 0 when all is well; what it says is shown either way. */
export const program = (name, path) => check(name, 'tsx', [path], { isShown: true });

/** A runner that counts its own tests and writes them to a file; a runner that breaks down counts as one failure. */
const suite = (name, tool, args, report, countOf, environment) => ({
  name,
  run: async () => {
    const { code, output } = await run(tool, args, environment?.(report));
    try {
      const counts = countOf(JSON.parse(await readFile(report, 'utf8')));
      const broken = code !== 0 && counts.failed === 0 ? 1 : 0;
      return { ...counts, failed: counts.failed + broken, output: code === 0 ? '' : output };
    } catch (error) {
      return { passed: 0, failed: 1, output: `${output}\n${error.message}` };
    }
  }
});

const report = (name) => join(root, 'temp', `${name}-report.json`);

/** A project of Jest's. `environment` is given to its tests; `args` narrow what is run. */
export const jest = (project, { name = project, args = [], environment = {} } = {}) =>
  suite(
    name,
    'jest',
    [
      // Jest itself would leave one processor of two idle.
      ...['-c', 'config/jest.config.js', '--selectProjects', project, '--maxWorkers', '100%', ...args],
      ...['--json', '--outputFile', report(name)]
    ],
    report(name),
    ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites
    }),
    () => environment
  );

/** A configuration of Playwright's. */
export const playwright = (name, config, args = []) =>
  suite(
    name,
    'playwright',
    ['test', '-c', config, '--reporter', 'list,json', ...args],
    report(name),
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped
    }),
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  );
