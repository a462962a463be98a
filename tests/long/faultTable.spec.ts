import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from '../browser/fixtures';
import { playCell } from '../browser/faults/cell';
import { flows } from '../browser/faults/flows';
import { troubles } from '../browser/faults/troubles';
import { cellFile } from '../../tools/faultTable/write';

for (const [row, flow] of flows.entries()) {
  for (const [column, trouble] of troubles.entries()) {
    test(`${flow.name}: ${trouble.name}`, async ({ page, context, intranet }) => {
      const cell = await playCell({ page, context, intranet }, flow, trouble);
      await mkdir(dirname(cellFile(row, column)), { recursive: true });
      await writeFile(cellFile(row, column), JSON.stringify(cell));
    });
  }
}
