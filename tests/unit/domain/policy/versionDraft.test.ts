import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import type { PolicyContent } from '../../../../src/domain/policy/policy';
import {
  addPoint,
  changePoint,
  draftFrom,
  draftProblems,
  haveSameWords,
  movePoint,
  removePoint,
  renewalOf
} from '../../../../src/domain/policy/versionDraft';

const today = '2026-11-22';
const draft = draftFrom(defaultPolicy, 2);

const problemsOf = (change: Partial<PolicyContent>): unknown[] =>
  draftProblems({ ...draft, ...change }, defaultPolicy, today).map(({ kind }) => kind);

describe('a draft', () => {
  it('of the same words may be published: that is a renewal', () => {
    expect(draftProblems(renewalOf(defaultPolicy, 2), defaultPolicy, today)).toEqual([]);
    expect(renewalOf(defaultPolicy, 2)).toMatchObject({ number: 2, material: true, changeSummary: '' });
  });

  it.each<[string, Partial<PolicyContent>, string[]]>([
    ['no title', { title: ' ' }, ['noTitle', 'noChangeSummary']],
    ['a title too long for the list', { title: 'x'.repeat(256), changeSummary: 'All.' }, ['longTitle']],
    ['no statement', { statement: '', changeSummary: 'Less.' }, ['noStatement']],
    ['no points', { points: [], changeSummary: 'Less.' }, ['noPoints']],
    ['a due date gone by', { due: { kind: 'fixedDate', date: '2026-11-21' } }, ['dueDate']],
    ['a due date that does not exist', { due: { kind: 'fixedDate', date: '2027-02-30' } }, ['dueDate']],
    ['no days', { due: { kind: 'daysAfterJoining', days: 0 } }, ['dueDays']],
    ['half a day', { due: { kind: 'daysAfterJoining', days: 1.5 } }, ['dueDays']],
    ['changes that nothing explains', { statement: 'I agree.' }, ['noChangeSummary']]
  ])('with %s may not', (_, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  it('keeps the due date that staff were given, even one gone by, when nobody is asked again', () => {
    const before: PolicyContent = { ...defaultPolicy, due: { kind: 'fixedDate', date: '2026-11-01' } };
    const typo = { ...draftFrom(before, 2), material: false };
    expect(typo.due).toEqual(before.due);
    expect(draftProblems(typo, before, today)).toEqual([]);
    expect(draftProblems({ ...typo, material: true }, before, today)).toEqual([{ kind: 'dueDate' }]);
    const earlier: PolicyContent = { ...typo, due: { kind: 'fixedDate', date: '2026-10-31' } };
    expect(draftProblems(earlier, before, today)).toEqual([{ kind: 'dueDate' }]);
  });

  it('may be due today', () => {
    expect(problemsOf({ due: { kind: 'fixedDate', date: today } })).toEqual([]);
  });

  it('names the place of a point without a heading', () => {
    const points = changePoint(draft.points, draft.points[1].key, { title: '' });
    expect(draftProblems({ ...draft, points, changeSummary: 'x' }, defaultPolicy, today)).toEqual([
      { kind: 'untitledPoint', position: 2 }
    ]);
  });

  it('has the same words when only blanks at line ends differ', () => {
    expect(haveSameWords({ ...draft, statement: `${draft.statement}  \n` }, defaultPolicy)).toBe(true);
    expect(haveSameWords({ ...draft, title: 'Another' }, defaultPolicy)).toBe(false);
  });
});

describe('points', () => {
  const keysOf = (part: string, points: PolicyContent['points']): string[] =>
    points.filter((point) => point.part === part).map(({ key }) => key);

  it('move within their part, past points of other parts, and not beyond its ends', () => {
    const [first, second] = keysOf('posting', draft.points);
    const moved = movePoint(draft.points, first, 1);
    expect(keysOf('posting', moved).slice(0, 2)).toEqual([second, first]);
    expect(movePoint(moved, second, -1)).toEqual(moved);
    expect(keysOf('inShort', moved)).toEqual(keysOf('inShort', draft.points));
  });

  it('are added at the end of a part and removed by key', () => {
    const added = addPoint(draft.points, 'duties', 'new');
    expect(keysOf('duties', added)).toEqual([...keysOf('duties', draft.points), 'new']);
    expect(removePoint(added, 'new')).toEqual(draft.points);
  });
});

describe('a schedule', () => {
  const zone = 'Australia/Sydney';
  const kinds = (change: Partial<PolicyContent>, scheduledFrom?: string): unknown[] =>
    draftProblems({ ...draft, ...change }, defaultPolicy, today, scheduledFrom).map(({ kind }) => kind);

  it.each<[string, Partial<PolicyContent>, string | undefined, string[]]>([
    ['a day to come', { schedule: { zone, from: '2026-11-23' } }, undefined, []],
    ['today', { schedule: { zone, from: today } }, undefined, ['effectiveDate']],
    ['no date', { schedule: { zone, from: '2027-02-30' } }, undefined, ['effectiveDate']],
    [
      'a due date before it',
      { schedule: { zone, from: '2027-02-01' }, due: { kind: 'fixedDate', date: '2027-01-31' } },
      undefined,
      ['dueBeforeEffect']
    ],
    ['the day of the version before', { schedule: { zone, from: '2027-07-01' } }, '2027-07-01', []],
    [
      'a day before that of the version before',
      { schedule: { zone, from: '2027-06-30' } },
      '2027-07-01',
      ['beforeScheduled']
    ],
    ['no day at all while a version is scheduled', {}, '2027-07-01', ['beforeScheduled']],
    ['renewal alone', { schedule: { zone, renewalMonths: 6 } }, undefined, []]
  ])('of %s has problems as they are', (_, change, scheduledFrom, expected) => {
    expect(kinds(change, scheduledFrom)).toEqual(expected);
  });

  it('takes at most ten questions, and says what is wrong with one', () => {
    const question = {
      key: 'a',
      situation: 'A',
      answers: ['1', '2'],
      right: 0,
      why: 'B',
      pointKey: 'respect'
    };
    const many = Array.from({ length: 11 }, (_, index) => ({ ...question, key: String(index) }));
    expect(kinds({ questions: many, changeSummary: 'Questions.' })).toEqual(['manyQuestions']);
    expect(kinds({ questions: [{ ...question, why: '' }], changeSummary: 'Questions.' })).toEqual(['noWhy']);
    expect(kinds({ questions: [question] })).toEqual(['noChangeSummary']);
  });
});
