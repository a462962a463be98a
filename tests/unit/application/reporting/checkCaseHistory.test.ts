import { checkCaseHistory } from '../../../../src/application/reporting/checkCaseHistory';
import type { ICaseVersions } from '../../../../src/application/reporting/checkCaseHistory';
import type { HistoryVersion } from '../../../../src/domain/reporting/historyCheck';
import { failure } from '../fakes';
import { act, reviewer } from './casesInMemory';

/** Case 7 as its first save left it. */
const first: HistoryVersion = {
  number: 1,
  editor: reviewer,
  savedAt: act.at,
  history: [{ ...act, kind: 'opened', text: '' }]
};

const versions = (ofCase7: HistoryVersion): ICaseVersions => ({
  newest: async (id) => (id === 7 ? [ofCase7] : [])
});
const failing = (error: Error): ICaseVersions => ({ newest: () => Promise.reject(error) });

describe('the history of a case', () => {
  it('is held against what SharePoint keeps of that case', async () => {
    expect(await checkCaseHistory({ id: 7 }, versions(first))).toMatchObject({
      steps: [{ event: first.history[0], isCompared: true, findings: [] }]
    });
  });

  it('is found to be written by another', async () => {
    const editor = { name: 'Olivia', email: 'o@x.example' };
    expect(await checkCaseHistory({ id: 7 }, versions({ ...first, editor }))).toMatchObject({
      steps: [{ findings: [{ kind: 'written', save: { by: editor } }] }]
    });
  });

  it('is not checked where SharePoint’s versions cannot be read', async () => {
    expect(await checkCaseHistory({ id: 7 }, failing(failure('denied')))).toBeUndefined();
  });

  it('is not called unreadable for a fault of ours', async () => {
    await expect(checkCaseHistory({ id: 7 }, failing(new TypeError('Oops')))).rejects.toThrow('Oops');
  });
});
