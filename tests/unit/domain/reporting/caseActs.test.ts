import { canDo, caseActs } from '../../../../src/domain/reporting/caseActs';
import type { CaseActKind } from '../../../../src/domain/reporting/caseActs';
import type { CaseSummary } from '../../../../src/domain/reporting/summaries';
import { caseOf } from './boardSamples';

const rafael = { name: 'Rafael', email: 'rafael@x.example' };
const olive = { name: 'Olive', email: 'olive@x.example' };

const actsOn = (change: Partial<CaseSummary> | undefined): CaseActKind[] => {
  const known = change && caseOf([], change);
  const entry = { status: known?.status ?? ('new' as const), case: known };
  return caseActs.filter((act) => canDo(act, entry, rafael));
};

describe('what can be done with a case', () => {
  it.each<[string, Partial<CaseSummary> | undefined, CaseActKind[]]>([
    ['that nobody has opened', undefined, ['take', 'assign', 'close', 'hold']],
    ['that nobody has', {}, ['take', 'assign', 'close', 'hold']],
    ['that a colleague has', { assignee: olive }, ['take', 'assign', 'close', 'hold']],
    ['that one has', { assignee: { ...rafael, email: 'RAFAEL@x.example' } }, ['assign', 'close', 'hold']],
    ['that is open again', { status: 'newInformation' }, ['take', 'assign', 'close', 'hold']],
    ['on hold', { onHold: true }, ['take', 'assign', 'close', 'release']],
    ['that is closed', { status: 'closed' }, ['hold', 'reopen']],
    ['that is closed and on hold', { status: 'closed', onHold: true }, ['release', 'reopen']]
  ])('%s is what would change it', (_, change, acts) => {
    expect(actsOn(change)).toEqual(acts);
  });
});
