import type { Asked } from '../world';
import { VERBOSE } from '../world';
import type { Calls } from './calls';

const ROWS = [1, 2, 3];

const deletions = (path: string): Asked[] =>
  ROWS.map((id) => ({ method: 'DELETE', path: `${path}/items(${id})` }));

export const batches: Calls = {
  'batch/deletes-empty-200': async ({ rows, batch }) => batch(...deletions(await rows(ROWS.length))),
  'batch/mixed-with-an-error': async ({ rows, batch }) => batch(...deletions(await rows(ROWS.length))),
  'batch/null-answer': async ({ list, prepare, batch }) => {
    const path = await list();
    await prepare('POST', `${path}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    return batch({
      method: 'POST',
      path: `${path}/roleassignments/addroleassignment(principalid=3,roledefid=1073741826)`
    });
  },
  'batch/verbose': async ({ batch }) => batch({ method: 'GET', path: 'web', accept: VERBOSE }),
  'web/web-verbose': async ({ call }) => call('GET', 'web', undefined, VERBOSE)
};
