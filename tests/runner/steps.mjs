// What `npm test` runs.
import { check, jest, playwright } from './tools.mjs';

const staticChecks = [
  check('lint', 'eslint', ['.', '--ext', '.ts,.tsx,.js,.mjs', '--max-warnings', '0']),
  check('circles of imports', 'depcruise', [
    '--config',
    'config/circles.cjs',
    'src',
    'workbench',
    'tools',
    'tests'
  ]),
  check('format', 'prettier', ['--check', '.']),
  check('types of src', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  check('types of workbench and tests', 'tsc', ['--noEmit', '-p', 'config/tsconfig.node.json'])
];

/** Lanes run beside each other, one step after the other within each; the browser has the machine to itself. */
export const stages = [
  [staticChecks, [jest('unit'), jest('package'), jest('contract')]],
  [[playwright('browser', 'config/playwright.config.ts')]]
];
