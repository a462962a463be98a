import { readBoard } from '../../../../src/application/reporting/readBoard';
import { noteOnCase } from '../../../../src/application/reporting/noteOnCase';
import { changeCase, openCase, tellReportersOfAll } from '../../../../src/application/reporting/workOnCase';
import { changeCases, undoClosing } from '../../../../src/application/reporting/workOnCases';
import type { CaseChange } from '../../../../src/domain/reporting/case';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';
import { hashing } from '../fakes';
import { CasesInMemory, closedCase, reportOf, takenInOf } from './casesInMemory';

const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };
const reviewer = { name: 'Rafael', email: 'r@x.example' };
const take: CaseChange = { kind: 'assign', assignee: reviewer };
const close: CaseChange = { kind: 'close', outcome: 'noBreach', text: 'No breach' };

async function boardIn(cases: CasesInMemory): Promise<BoardEntry[]> {
  const board = await readBoard({
    cases,
    clock,
    sharePoint: 'https://x.example',
    pause: async () => undefined
  });
  return board.entries;
}

const working = (cases: CasesInMemory) => ({ cases, clock, hashing, reviewer, onProgress: () => undefined });

/** As many posts, of which the first ones have a case. */
async function posts(number: number, withCase: number): Promise<CasesInMemory> {
  const cases = new CasesInMemory();
  for (let id = 1; id <= number; id += 1) cases.reports.set(id, { ...reportOf(id, id), status: 'received' });
  for (let id = 1; id <= withCase; id += 1) {
    const takenIn = await takenInOf([reportOf(id, id)]);
    cases.known.set(id, closedCase(id, takenIn, { status: 'new', outcome: 'none', closedAt: '' }));
  }
  return cases;
}

describe('an act on many', () => {
  it('makes the rows that are missing, saves each case, and tells their reporters', async () => {
    const cases = await posts(9, 4);
    const done: number[] = [];
    const onProgress = (count: number): number => done.push(count);
    const { saved, failed } = await changeCases(await boardIn(cases), take, {
      ...working(cases),
      onProgress
    });
    expect([saved.length, failed]).toEqual([9, []]);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...cases.known.values()].map(({ assignee, status }) => [assignee, status])).toEqual(
      Array(9).fill([reviewer, 'beingLookedAt'])
    );
    expect(await tellReportersOfAll(saved, cases)).toBeUndefined();
    expect(new Set([...cases.reports.values()].map(({ status }) => status))).toEqual(
      new Set(['beingLookedAt'])
    );
  });

  it('names what somebody else has changed since it was listed, and changes nothing there', async () => {
    const cases = await posts(3, 3);
    const listed = await boardIn(cases);
    const theirs = { ...cases.known.get(2)!, assignee: { name: 'Olivia', email: 'o@x.example' } };
    await cases.save(theirs);
    const { saved, failed } = await changeCases(listed, take, working(cases));
    expect(saved.map((open) => open.case.id)).toEqual([1, 3]);
    expect(failed).toMatchObject([{ entry: { case: { id: 2 } }, because: 'changed' }]);
    expect(cases.known.get(2)!.assignee!.name).toBe('Olivia');
  });

  it('closes over all that is there, and is undone as it was saved', async () => {
    const cases = await posts(3, 3);
    const { saved } = await changeCases(await boardIn(cases), close, working(cases));
    expect((await boardIn(cases)).map(({ status }) => status)).toEqual(['closed', 'closed', 'closed']);
    const olivias = cases.known.get(2)!;
    await cases.save({ ...olivias, onHold: true });
    const { reopened, kept } = await undoClosing(saved, working(cases));
    expect(reopened.map((open) => open.case.id)).toEqual([1, 3]);
    expect(kept).toMatchObject([{ open: { case: { id: 2 } }, because: 'changed' }]);
    expect([...cases.known.values()].map(({ status }) => status)).toEqual([
      'beingLookedAt',
      'closed',
      'beingLookedAt'
    ]);
    await tellReportersOfAll(reopened, cases);
    const told = [...cases.reports.values()].map(({ status }) => status);
    expect(told).toEqual(['beingLookedAt', 'received', 'beingLookedAt']);
  });
});

describe('a change that somebody else has saved meanwhile', () => {
  it.each([
    ['another name and address', { name: 'Olivia', email: 'o@x.example' }],
    ['the same name and another address', { name: reviewer.name, email: 'rafael.two@x.example' }],
    ['the same name and no address', { name: reviewer.name, email: '' }]
  ])('is not taken for one’s own, though it is word for word the same: %s', async (_, colleague) => {
    const cases = await posts(1, 1);
    const [entry] = await boardIn(cases);
    const work = { cases, clock, hashing };
    const mine = await openCase(entry, reviewer, work);
    const theirs = await openCase(entry, colleague, work);
    const note: CaseChange = { kind: 'note', text: 'I spoke to Ben.' };
    expect(await changeCase(theirs, note, colleague, work)).toMatchObject({ kind: 'saved' });
    const saving = await changeCase(mine, note, reviewer, work);
    expect(saving).toMatchObject({ kind: 'changed', open: { case: { history: [{ by: colleague }] } } });
    expect(await changeCase(saving.open, note, reviewer, work)).toMatchObject({ kind: 'saved' });
    expect(cases.known.get(1)!.history.map(({ by }) => by)).toEqual([colleague, reviewer]);
  });
});

describe('opening a case', () => {
  const seen = async (cases: CasesInMemory) =>
    (await boardIn(cases)).map((entry) => [entry.status, entry.case?.assignee]);

  it('claims no work: status, who has it and what reporters read are what they were', async () => {
    const cases = await posts(2, 1);
    cases.known.set(7, closedCase(7, await takenInOf([reportOf(1, 1)])));
    cases.reports.set(3, { ...reportOf(3, 1), status: 'received' });
    const before = await seen(cases);
    const told = [...cases.reports.values()].map(({ status }) => status);
    for (const entry of await boardIn(cases)) await openCase(entry, reviewer, { cases, clock, hashing });
    expect(await seen(cases)).toEqual(before);
    expect([...cases.reports.values()].map(({ status }) => status)).toEqual(told);
  });

  it('keeps who asked for another look, and that the request has been seen', async () => {
    const cases = await posts(1, 0);
    const takenIn = await takenInOf([reportOf(1, 1)]);
    cases.known.set(1, closedCase(1, takenIn, { postKeyHash: 'x' }));
    const [entry] = await boardIn(cases);
    const asked = { id: 9, authorId: 1, reportId: 1, askedAt: '2026-11-20T00:00:00Z' };
    const work = { cases, clock, hashing };
    const open = await openCase({ ...entry, secondLooks: [asked] }, reviewer, work);
    expect(open.case).toMatchObject({ status: 'newInformation', secondLookId: 9 });
    expect(open.case.history).toMatchObject([{ kind: 'askedAgain', text: 'Person 1' }]);
    const again = await openCase({ ...entry, secondLooks: [asked] }, reviewer, work);
    expect(again.case.history).toHaveLength(1);
  });
});

it('notes on another case, whoever saves there meanwhile', async () => {
  const cases = await posts(1, 1);
  const save = cases.save.bind(cases);
  let rivals = 2;
  cases.save = async (changed) => {
    rivals -= 1;
    return rivals >= 0 ? 'changed' : save(changed);
  };
  await noteOnCase(1, 'CASE-2 closed as a duplicate.', reviewer, { cases, clock, hashing });
  expect(cases.known.get(1)!.history).toMatchObject([
    { kind: 'noted', text: 'CASE-2 closed as a duplicate.' }
  ]);
  await expect(noteOnCase(99, 'x', reviewer, { cases, clock, hashing })).rejects.toMatchObject({
    failure: { kind: 'missing' }
  });
});
