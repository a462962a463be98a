import { tellReportersOfAll } from '../../../../src/application/reporting/workOnCase';
import { caseIdOf, changeCases, undoClosing } from '../../../../src/application/reporting/workOnCases';
import type { CaseChange } from '../../../../src/domain/reporting/case';
import {
  act,
  boardIn,
  CasesInMemory,
  closedCase,
  posts,
  reportsOfOnePost,
  reviewer,
  takenInOf,
  workIn
} from './casesInMemory';

const take: CaseChange = { kind: 'assign', assignee: reviewer };
const close: CaseChange = { kind: 'close', outcome: 'noBreach', text: 'No breach' };
const note: CaseChange = { kind: 'note', text: 'Spoke to Ben.' };

const working = (cases: CasesInMemory) => ({
  ...workIn(cases),
  reviewer,
  onProgress: () => undefined
});

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

  it('names what was deleted since it was listed, and stops none of the others', async () => {
    const cases = await posts(3, 3);
    const listed = await boardIn(cases);
    cases.known.delete(2);
    const { saved, failed } = await changeCases(listed, take, working(cases));
    expect(saved.map((open) => open.case.id)).toEqual([1, 3]);
    expect(failed).toMatchObject([{ entry: { case: { id: 2 } }, because: { kind: 'missing' } }]);
  });

  it('saves nothing over what somebody else saves at the same time', async () => {
    const cases = await posts(1, 1);
    cases.rivals = 1;
    const { saved, failed } = await changeCases(await boardIn(cases), take, working(cases));
    expect([saved, failed]).toMatchObject([[], [{ because: 'changed' }]]);
    expect(cases.known.get(1)).toMatchObject({ onHold: true, assignee: undefined });
  });

  it('reads no reports where it says nothing of them', async () => {
    const cases = await posts(2, 2);
    const { saved } = await changeCases(await boardIn(cases), note, working(cases));
    expect(cases.read).toEqual([]);
    expect(saved.map(({ reports, unread, differences }) => [reports, unread, differences])).toEqual([
      [[], [1], []],
      [[], [2], []]
    ]);
  });

  it('closes over reports that came since the case was last opened, which stays closed', async () => {
    const cases = new CasesInMemory();
    const [first] = reportsOfOnePost(cases, 3);
    cases.known.set(1, closedCase(1, await takenInOf([first]), { status: 'new' }));
    await changeCases(await boardIn(cases), close, working(cases));
    expect(await boardIn(cases)).toMatchObject([{ status: 'closed', freshIds: [] }]);
  });

  it('first takes note of who asks for another look', async () => {
    const cases = new CasesInMemory();
    cases.known.set(1, closedCase(1, await takenInOf(reportsOfOnePost(cases, 1))));
    const [entry] = await boardIn(cases);
    const asked = { id: 9, authorId: 1, reportId: 1, askedAt: '2026-11-20T00:00:00Z' };
    await changeCases([{ ...entry, secondLooks: [asked] }], note, working(cases));
    expect(cases.known.get(1)).toMatchObject({
      secondLookId: 9,
      history: [{ kind: 'askedAgain' }, { kind: 'noted' }]
    });
  });

  it('on none does nothing', async () => {
    const cases = await posts(1, 1);
    expect(await changeCases([], take, working(cases))).toEqual({ saved: [], failed: [] });
    expect(cases.known.get(1)?.history).toEqual([]);
  });
});

it('opens closed cases again, and names one that was deleted meanwhile', async () => {
  const cases = await posts(2, 2);
  const { saved } = await changeCases(await boardIn(cases), close, working(cases));
  cases.known.delete(1);
  const { reopened, kept } = await undoClosing(saved, working(cases));
  expect(reopened.map((open) => open.case.id)).toEqual([2]);
  expect(kept).toMatchObject([{ open: { case: { id: 1 } }, because: { kind: 'missing' } }]);
});

describe('the case of a post', () => {
  it('is the one that it has', async () => {
    const cases = await posts(1, 0);
    cases.known.set(7, closedCase(7, await takenInOf([...cases.reports.values()])));
    const [entry] = await boardIn(cases);
    expect(await caseIdOf(entry, reviewer, workIn(cases))).toBe(7);
    expect(cases.known.get(7)?.history).toEqual([]);
  });

  it('is made where there is none', async () => {
    const cases = await posts(1, 0);
    const [entry] = await boardIn(cases);
    const id = await caseIdOf(entry, reviewer, workIn(cases));
    expect(cases.known.get(id)).toMatchObject({ title: 'Post 1', history: [{ ...act, kind: 'opened' }] });
  });
});
