// The steps of `npm test`: each runs a tool and says how many of its checks passed and failed.
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

/** A check that a tool passes or fails as a whole. */
const check = (name, tool, args) => ({
  name,
  run: async () => {
    const { code, output } = await run(tool, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output };
  }
});

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

const jest = (name) =>
  suite(
    name,
    'jest',
    ['-c', 'config/jest.config.js', '--selectProjects', name, '--json', '--outputFile', report(name)],
    report(name),
    ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites
    })
  );

const playwright = suite(
  'browser',
  'playwright',
  ['test', '-c', 'config/playwright.config.ts', '--reporter', 'list,json'],
  report('browser'),
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file })
);

const staticChecks = [
  check('lint', 'eslint', ['.', '--ext', '.ts,.tsx,.js,.mjs', '--max-warnings', '0']),
  check('format', 'prettier', ['--check', '.']),
  check('types of src', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  check('types of workbench and tests', 'tsc', ['--noEmit', '-p', 'config/tsconfig.node.json'])
];

/** Lanes run beside each other, one step after the other within each; the browser has the machine to itself. */
export const stages = [[staticChecks, [jest('unit'), jest('package'), jest('contract')]], [[playwright]]];
