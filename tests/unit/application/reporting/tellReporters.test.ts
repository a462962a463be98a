import {
  changeCase,
  openCase,
  repairStatuses,
  tellReporters,
  tellReportersOfAll,
  whenTold
} from '../../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../../src/application/reporting/workOnCase';
import type { CaseChange } from '../../../../src/domain/reporting/case';
import { failure } from '../fakes';
import {
  boardIn,
  CasesInMemory,
  closedCase,
  posts,
  reportsOfOnePost,
  reviewer,
  takenInOf,
  workIn
} from './casesInMemory';

const thanks = { text: 'Thank you.', point: 'Be civil' };
const take: CaseChange = { kind: 'assign', assignee: reviewer };
const close: CaseChange = { kind: 'close', outcome: 'noBreach', text: 'No breach' };
const answer: CaseChange = { ...close, reply: thanks };

/** Each post after the change that is in its place. */
async function changed(cases: CasesInMemory, changes: readonly CaseChange[]): Promise<OpenCase[]> {
  const saved: OpenCase[] = [];
  for (const [index, entry] of (await boardIn(cases)).entries()) {
    const opened = await openCase(entry, reviewer, workIn(cases));
    saved.push((await changeCase(opened, changes[index], reviewer, workIn(cases))).open);
  }
  return saved;
}

const readBy = (cases: CasesInMemory) =>
  [...cases.reports.values()].map(({ status, reply }) => [status, reply?.text]);

describe('reporters', () => {
  it('are told where their cases stand, those together who are told the same', async () => {
    const cases = await posts(5, 3);
    const saved = await changed(cases, [answer, take, answer, close, take]);
    expect(await tellReportersOfAll(saved, cases)).toBeUndefined();
    expect(cases.told).toEqual([[1, 3], [2, 5], [4]]);
    expect(readBy(cases)).toEqual([
      ['closed', thanks.text],
      ['beingLookedAt', undefined],
      ['closed', thanks.text],
      ['closed', undefined],
      ['beingLookedAt', undefined]
    ]);
  });

  it('are told once', async () => {
    const cases = new CasesInMemory();
    reportsOfOnePost(cases, 3);
    await cases.setReportStatus([2], 'beingLookedAt', undefined);
    const [saved] = await changed(cases, [take]);
    const { open: told, untold } = await tellReporters(saved, cases);
    expect(untold).toBeUndefined();
    await tellReporters(told, cases);
    expect(cases.told).toEqual([[2], [1, 3]]);
    expect(told).toEqual({
      ...saved,
      told: new Map([1, 2, 3].map((id) => [id, { status: 'beingLookedAt', replyText: '' }]))
    });
  });

  it('are told nothing while new information waits', async () => {
    const cases = new CasesInMemory();
    const [first] = reportsOfOnePost(cases, 2);
    cases.known.set(1, closedCase(1, await takenInOf([first])));
    const [saved] = await changed(cases, [{ kind: 'note', text: 'Spoke to Ben.' }]);
    expect(saved.case.status).toBe('newInformation');
    expect(await tellReporters(saved, cases)).toEqual({ open: saved, untold: undefined });
    expect(whenTold(saved)).toEqual(saved);
    expect(cases.told).toEqual([]);
  });

  it('are not taken for told where that fails, and are told the next time', async () => {
    const cases = await posts(1, 1);
    const [saved] = await changed(cases, [answer]);
    const setReportStatus = cases.setReportStatus.bind(cases);
    cases.setReportStatus = () => Promise.reject(failure('throttled'));
    const { open: untoldCase, untold } = await tellReporters(saved, cases);
    expect([untoldCase, untold?.kind]).toEqual([saved, 'throttled']);
    cases.setReportStatus = setReportStatus;
    await tellReporters(untoldCase, cases);
    expect(readBy(cases)).toEqual([['closed', thanks.text]]);
  });

  it('of which nobody foresaw why they could not be told are a fault of ours', async () => {
    const cases = await posts(1, 1);
    const saved = await changed(cases, [answer]);
    cases.setReportStatus = () => Promise.reject(new TypeError('Oops'));
    await expect(tellReportersOfAll(saved, cases)).rejects.toThrow('Oops');
  });
});

describe('finishing what was half told', () => {
  it('tells whoever reads something else than their case says, and nobody else', async () => {
    const cases = await posts(5, 4);
    cases.savedByOthers(2, { status: 'closed', outcome: 'noBreach', reply: thanks });
    cases.savedByOthers(4, { status: 'newInformation' });
    for (const id of [1, 4, 5]) await cases.setReportStatus([id], 'closed', undefined);
    cases.told.splice(0);
    const before = await boardIn(cases);
    await repairStatuses(before, cases);
    expect([...cases.told].sort()).toEqual([[1], [2], [5]]);
    expect(readBy(cases)).toEqual([
      ['received', undefined],
      ['closed', thanks.text],
      ['received', undefined],
      ['closed', undefined],
      ['received', undefined]
    ]);
    expect((await boardIn(cases)).flatMap(({ outOfStep }) => outOfStep)).toEqual([]);
  });
});
