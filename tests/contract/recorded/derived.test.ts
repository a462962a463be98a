import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { factTable } from '../../../tools/recorded/table';

const root = resolve(__dirname, '../../..');
const recordings = join(root, '../shared/recorded');
const committed: unknown = JSON.parse(readFileSync(join(__dirname, 'facts.json'), 'utf8'));

// The recordings are no part of the project: where they are not at hand, the table stands for itself.
(existsSync(recordings) ? it : it.skip)('the table of facts is what the recordings tell', () => {
  expect(committed).toEqual(factTable(recordings));
});

it('the table of facts holds no text, name, address or value of anybody', () => {
  const forms = JSON.stringify(committed);
  expect(forms).not.toMatch(/[\w.+-]+@[\w-]+\.\w|https?:\/\/|contoso|fabrikam|Person [A-Z]\b/i);
  expect(forms).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/i);
});
