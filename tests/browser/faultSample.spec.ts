import { playCell } from './faults/cell';
import { flows } from './faults/flows';
import { troubles } from './faults/troubles';
import { test } from './fixtures';

/** Cells of the table of faults that every run plays; `npm run test:long` plays all. */
const sample = [
  ['Acknowledge: read the page', '429 with Retry-After'],
  ['Acknowledge: save', '30 s delay'],
  ['Acknowledge: save', 'Tab closed in mid-flight'],
  ['Report: save', 'Dropped after it is done'],
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
