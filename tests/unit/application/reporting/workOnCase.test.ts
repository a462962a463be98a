import { openCase, readOn } from '../../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../../src/application/reporting/workOnCase';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';
import { hashing } from '../fakes';
import {
  act,
  boardIn,
  CasesInMemory,
  closedCase,
  openFirst,
  posts,
  reportsOfOnePost,
  reviewer,
  takenInOf,
  workIn
} from './casesInMemory';

const olivia = { name: 'Olivia', email: 'o@x.example' };
const deleted = { failure: { kind: 'missing', detail: 'The case has been deleted.' } };

const open = (entry: BoardEntry, cases: CasesInMemory): Promise<OpenCase> =>
  openCase(entry, reviewer, workIn(cases));
const idsOf = (of: readonly { id: number }[] | undefined): number[] | undefined => of?.map(({ id }) => id);
const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A closed case that was shown the first ones of a post's reports. */
async function closedOver(shown: number, reports: number): Promise<CasesInMemory> {
  const cases = new CasesInMemory();
  const takenIn = await takenInOf(reportsOfOnePost(cases, reports).slice(0, shown));
  cases.known.set(1, closedCase(1, takenIn));
  return cases;
}

describe('opening a case', () => {
  const seen = async (cases: CasesInMemory) =>
    (await boardIn(cases)).map((entry) => [entry.status, entry.case?.assignee]);

  it('claims no work: status, who has it and what reporters read are what they were', async () => {
    const cases = await posts(2, 1);
    cases.known.set(7, closedCase(7, await takenInOf(reportsOfOnePost(cases, 1))));
    reportsOfOnePost(cases, 1, 3);
    const before = await seen(cases);
    const told = [...cases.reports.values()].map(({ status }) => status);
    for (const entry of await boardIn(cases)) await open(entry, cases);
    expect(await seen(cases)).toEqual(before);
    expect([...cases.reports.values()].map(({ status }) => status)).toEqual(told);
  });

  it('makes it where there is none, and says who opened it and when', async () => {
    const cases = await posts(1, 0);
    const [entry] = await boardIn(cases);
    await open(entry, cases);
    expect(cases.known.get(1)).toMatchObject({
      title: 'Post 1',
      system: 'yammer',
      postKeyHash: await hashing.sha256(entry.key),
      status: 'new',
      outcome: 'none',
      onHold: false,
      closedAt: '',
      history: [{ ...act, kind: 'opened', text: '' }]
    });
  });

  it('gives the case of whoever was first to open the same post', async () => {
    const cases = await posts(1, 0);
    const [entry] = await boardIn(cases);
    const first = await openCase(entry, olivia, workIn(cases));
    expect(await open(entry, cases)).toEqual(first);
    expect([...cases.known.values()]).toMatchObject([{ history: [{ by: olivia, kind: 'opened' }] }]);
  });

  it('says that it has been deleted, and makes no other', async () => {
    const cases = await posts(2, 1);
    const [withCase, fresh] = await boardIn(cases);
    cases.known.clear();
    await expect(open(withCase, cases)).rejects.toMatchObject(deleted);
    cases.add = async () => 'exists';
    await expect(open(fresh, cases)).rejects.toMatchObject(deleted);
    expect(cases.known.size).toBe(0);
  });

  it('reads its first 40 reports, and names the others', async () => {
    const cases = new CasesInMemory();
    reportsOfOnePost(cases, 45);
    const opened = await openFirst(cases);
    expect(cases.read).toEqual([upTo(40)]);
    expect([idsOf(opened.reports), opened.unread]).toEqual([upTo(40), upTo(45, 41)]);
    expect(idsOf(opened.case.takenIn?.reports)).toEqual(upTo(40));
    expect(opened.told.get(45)).toEqual({ status: 'received', replyText: '' });
  });

  it('reads all reports of a case of an earlier release, which stays closed over what that knew', async () => {
    const cases = await closedOver(0, 45);
    for (const report of cases.reports.values())
      cases.reports.set(report.id, { ...report, postKeyHash: 'post 1' });
    cases.known.set(1, {
      ...closedCase(1, { reports: [], rest: undefined }),
      takenIn: undefined,
      lastReportId: 45
    });
    const opened = await openFirst(cases);
    expect([idsOf(opened.reports), opened.unread]).toEqual([upTo(45), []]);
    expect(idsOf(opened.case.takenIn?.reports)).toEqual(upTo(45));
    expect(opened.case).toMatchObject({ status: 'closed', history: [] });
  });

  it('opens a closed one again for a report that it was not shown', async () => {
    const opened = await openFirst(await closedOver(1, 2));
    expect(opened.case).toMatchObject({
      status: 'newInformation',
      history: [{ ...act, kind: 'newInformation' }]
    });
  });

  it('says what has become of each report since it was shown', async () => {
    const cases = await closedOver(4, 4);
    const [, second, , fourth] = [...cases.reports.values()];
    cases.reports.set(2, { ...second, details: 'Other words' });
    cases.reports.delete(3);
    cases.reports.set(4, { ...fourth, authorId: 44 });
    expect((await openFirst(cases)).differences).toMatchObject([
      { kind: 'gone', id: 3 },
      { kind: 'changed', id: 2 },
      { kind: 'anotherAuthor', id: 4 }
    ]);
  });

  it('knows what reporters read by now', async () => {
    const cases = await closedOver(2, 2);
    const [entry] = await boardIn(cases);
    await cases.setReportStatus([2], 'closed', { text: 'Thank you.', point: '' });
    expect([...(await open(entry, cases)).told]).toEqual([
      [1, { status: 'received', replyText: '' }],
      [2, { status: 'closed', replyText: 'Thank you.' }]
    ]);
  });

  it('keeps who asked for another look, and that the requests have been seen', async () => {
    const cases = await closedOver(3, 3);
    const [entry] = await boardIn(cases);
    const asked = [
      { id: 9, authorId: 3, reportId: 3, askedAt: '2026-11-20T00:00:00Z' },
      { id: 12, authorId: 2, reportId: 2, askedAt: '2026-11-20T00:00:00Z' }
    ];
    const opened = await open({ ...entry, secondLooks: asked }, cases);
    expect(opened.case).toMatchObject({ status: 'newInformation', secondLookId: 12 });
    expect(opened.case.history).toMatchObject([{ kind: 'askedAgain', text: 'Person 3, Person 2' }]);
    const again = await open({ ...entry, secondLooks: asked }, cases);
    expect(again.case.history).toHaveLength(1);
  });
});

describe('reading on', () => {
  it('adds the next 40 reports to what is there, with what has become of them', async () => {
    const cases = await closedOver(85, 85);
    for (const id of [2, 42, 82])
      cases.reports.set(id, { ...cases.reports.get(id)!, details: 'Other words' });
    const opened = await openFirst(cases);
    await cases.setReportStatus([43], 'closed', undefined);
    const more = await readOn(opened, reviewer, workIn(cases));
    expect([idsOf(more.reports), more.unread]).toEqual([upTo(80), upTo(85, 81)]);
    expect(idsOf(more.differences)).toEqual([2, 42]);
    expect([1, 43, 85].map((id) => more.told.get(id)?.status)).toEqual(['received', 'closed', 'received']);
    expect(more.case).toEqual(opened.case);
  });

  it('opens a closed case again for a report that it was not shown', async () => {
    const cases = await closedOver(40, 41);
    const opened = await openFirst(cases);
    expect(opened.case.status).toBe('closed');
    expect((await readOn(opened, reviewer, workIn(cases))).case).toMatchObject({
      status: 'newInformation',
      history: [{ ...act, kind: 'newInformation' }]
    });
  });

  it('takes in all anew where a version of the case was put back that knew of none', async () => {
    const cases = await closedOver(41, 41);
    const opened = await openFirst(cases);
    const without = { ...opened, case: { ...opened.case, takenIn: undefined } };
    const more = await readOn(without, reviewer, workIn(cases));
    expect([idsOf(more.case.takenIn?.reports), more.differences]).toEqual([[41], []]);
  });
});
