import { changeCase, openCase } from '../../../../src/application/reporting/workOnCase';
import type { CaseChange, CaseEvent } from '../../../../src/domain/reporting/case';
import {
  act,
  boardIn,
  CasesInMemory,
  openFirst,
  posts,
  reportsOfOnePost,
  reviewer,
  workIn
} from './casesInMemory';

const note: CaseChange = { kind: 'note', text: 'I spoke to Ben.' };
const close: CaseChange = { kind: 'close', outcome: 'noBreach', text: 'No breach' };

describe('a change', () => {
  it('that closes reads the rest first, so that the case stays closed', async () => {
    const cases = new CasesInMemory();
    reportsOfOnePost(cases, 85);
    const { open: noted } = await changeCase(await openFirst(cases), note, reviewer, workIn(cases));
    expect([noted.reports.length, noted.unread.length]).toEqual([40, 45]);
    const { open: closed } = await changeCase(noted, close, reviewer, workIn(cases));
    expect([closed.reports.length, closed.unread]).toEqual([85, []]);
    expect(await boardIn(cases)).toMatchObject([{ status: 'closed', freshIds: [] }]);
    expect(cases.known.get(1)?.history).toMatchObject([
      { kind: 'opened' },
      { ...act, kind: 'noted', text: note.text },
      { ...act, kind: 'closed' }
    ]);
  });

  it('is saved, whatever becomes of the case a moment later', async () => {
    const cases = await posts(1, 1);
    const opened = await openFirst(cases);
    cases.meanwhile = () => cases.known.clear();
    expect(await changeCase(opened, note, reviewer, workIn(cases))).toMatchObject({ kind: 'saved' });
  });

  it('is not saved in a case that was deleted a moment ago', async () => {
    const cases = await posts(1, 1);
    const opened = await openFirst(cases);
    cases.known.clear();
    await expect(changeCase(opened, note, reviewer, workIn(cases))).rejects.toMatchObject({
      failure: { kind: 'missing' }
    });
  });

  it('is known to be saved, once, where its first answer was lost', async () => {
    const cases = await posts(1, 1);
    const opened = await openFirst(cases);
    cases.losesAnswers = true;
    const saving = await changeCase(opened, note, reviewer, workIn(cases));
    expect(saving).toMatchObject({ kind: 'saved', open: { case: { history: [{ text: note.text }] } } });
    expect(cases.known.get(1)?.history).toHaveLength(1);
  });
});

describe('a change that somebody else has saved meanwhile', () => {
  it.each([
    ['another name and address', { name: 'Olivia', email: 'o@x.example' }],
    ['the same name and another address', { name: reviewer.name, email: 'rafael.two@x.example' }],
    ['the same name and no address', { name: reviewer.name, email: '' }]
  ])('is not taken for one’s own, though it is word for word the same: %s', async (_, colleague) => {
    const cases = await posts(1, 1);
    const mine = await openFirst(cases);
    const theirs = await openCase((await boardIn(cases))[0], colleague, workIn(cases));
    expect(await changeCase(theirs, note, colleague, workIn(cases))).toMatchObject({ kind: 'saved' });
    const saving = await changeCase(mine, note, reviewer, workIn(cases));
    expect(saving).toMatchObject({ kind: 'changed', open: { case: { history: [{ by: colleague }] } } });
    expect(await changeCase(saving.open, note, reviewer, workIn(cases))).toMatchObject({ kind: 'saved' });
    expect(cases.known.get(1)!.history.map(({ by }) => by)).toEqual([colleague, reviewer]);
  });

  const mine: CaseEvent = { ...act, kind: 'noted', text: note.text };
  it.each<[string, CaseEvent[], CaseEvent[]]>([
    ['other words of the same person', [], [{ ...mine, text: 'I spoke to Ann.' }]],
    ['another step of the same person in the same words', [], [{ ...mine, kind: 'held' }]],
    ['the same words of the same person, said before', [mine], [mine]]
  ])('is not taken for one’s own: %s', async (_, before, after) => {
    const cases = await posts(1, 1);
    cases.savedByOthers(1, { history: before });
    const opened = await openFirst(cases);
    cases.savedByOthers(1, { history: after });
    expect(await changeCase(opened, note, reviewer, workIn(cases))).toMatchObject({ kind: 'changed' });
    expect(cases.known.get(1)?.history).toEqual(after);
  });
});
