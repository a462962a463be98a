import { playCell } from './faults/cell';
import { flows } from './faults/flows';
import { troubles } from './faults/troubles';
import { test } from './fixtures';

/**
 * Cells of the table of faults that every run plays, of what no other test breaks; `npm run test:long` plays all. What goes
 * wrong with acknowledgements and reports is in `delivery`, `returning` and `reportPost`.
 */
const sample = [
  ['Publish: save', 'Body cut off'],
  ['Case: save a note', 'Dropped before it is done'],
  ['Set-up: look at the lists', '503']
] as const;

for (const [flowName, troubleName] of sample) {
  test(`${flowName}: ${troubleName}`, async ({ page, context, intranet }) => {
    const flow = flows.find(({ name }) => name === flowName);
    const trouble = troubles.find(({ name }) => name === troubleName);
    if (!flow || !trouble) throw new Error('The table of faults has no such cell.');
    await playCell({ page, context, intranet }, flow, trouble);
  });
}
