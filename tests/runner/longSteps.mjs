// What `npm run test:long` runs: the matrices of which `npm test` runs a sample.
import { check, jest, playwright, program } from './tools.mjs';

const fuzz = jest('unit', {
  name: 'fuzz',
  args: ['--testPathPattern', 'fuzz'],
  environment: { FUZZ: 'full' }
});

/** The whole product on the other side of what nobody knows of SharePoint: workbench/sharepoint/unknowns.ts. */
const otherwise = jest('contract', {
  name: 'otherwise',
  args: ['--testPathPattern', 'tests/contract/product'],
  environment: { UNKNOWNS: 'otherwise' }
});

/** Changes domain and application a little, thousands of times: of which changes no test takes notice, and the score. */
const mutation = check('mutation', 'stryker', ['run', 'config/mutation/stryker.config.json'], {
  isShown: true
});

const longSteps = [
  fuzz,
  otherwise,
  program('load', 'tests/benchmarks/load.ts'),
  playwright('long', 'config/playwright.long.config.ts'),
  mutation
];

/**
 * One step after the other, as each wants the machine to itself.
 * @param names the steps to run; all without one
 * @throws naming the steps there are when one is asked for that is not among them
 */
export function longStages(names) {
  const unknown = names.find((name) => !longSteps.some((step) => step.name === name));
  if (unknown) {
    throw new Error(
      `No step is called ${unknown}. There are ${longSteps.map(({ name }) => name).join(', ')}.`
    );
  }
  return [[longSteps.filter(({ name }) => names.length === 0 || names.includes(name))]];
}
