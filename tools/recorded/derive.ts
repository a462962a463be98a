// `npm run recorded:derive [folder]`: writes tests/contract/recorded/facts.json from recorded answers of SharePoint.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { factTable } from './table';

const root = resolve(__dirname, '../..');
const folder = resolve(root, process.argv[2] ?? '../shared/recorded');
const target = join(root, 'tests/contract/recorded/facts.json');

writeFileSync(target, `${JSON.stringify(factTable(folder), null, 1)}\n`);
