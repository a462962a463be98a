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
  renewalOf,
  withSchedule
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

  it('starts from the words of another, with what it says of itself alone left out', () => {
    const schedule = { zone: 'Australia/Sydney', from: '2026-01-01', renewalMonths: 12 } as const;
    const before: PolicyContent = { ...defaultPolicy, material: false, changeSummary: 'Typos.', schedule };
    expect(draftFrom(before, 5)).toEqual({
      ...before,
      number: 5,
      material: true,
      changeSummary: '',
      schedule: { zone: 'Australia/Sydney', from: undefined, renewalMonths: 12 }
    });
    expect(draftFrom({ ...before, schedule: { ...schedule, renewalMonths: undefined } }, 5).schedule).toBe(
      undefined
    );
    expect(draftFrom({ ...before, schedule: undefined }, 5).schedule).toBeUndefined();
  });

  it('has a schedule where it takes effect on a day or asks again, and else none', () => {
    const zone = 'Australia/Sydney';
    const scheduleOf = (days: Parameters<typeof withSchedule>[2]): unknown =>
      withSchedule(draft, zone, days).schedule;
    expect(scheduleOf({})).toBeUndefined();
    expect(scheduleOf({ from: '2027-01-01' })).toEqual({ zone, from: '2027-01-01' });
    expect(scheduleOf({ renewalMonths: 6 })).toEqual({ zone, renewalMonths: 6 });
    // While a day is being chosen there is a schedule with none.
    expect(scheduleOf({ from: '' })).toEqual({ zone, from: '' });
  });

  it('of a renewal has days after joining, and no date that was for the time before', () => {
    const dueOf = (due: PolicyContent['due']): PolicyContent['due'] =>
      renewalOf({ ...defaultPolicy, due }, 2).due;
    expect(dueOf({ kind: 'daysAfterJoining', days: 14 })).toEqual({ kind: 'daysAfterJoining', days: 14 });
    expect(dueOf({ kind: 'fixedDate', date: '2026-01-01' })).toEqual({ kind: 'none' });
    expect(dueOf({ kind: 'none' })).toEqual({ kind: 'none' });
  });

  it('that is the first needs no word of what changed', () => {
    expect(draftProblems({ ...draft, title: 'New' }, undefined, today)).toEqual([]);
  });

  it.each<[string, Partial<PolicyContent>]>([
    ['a title as long as the list takes', { title: 'x'.repeat(255), changeSummary: 'Title.' }],
    ['one day', { due: { kind: 'daysAfterJoining', days: 1 } }],
    ['ten years', { due: { kind: 'daysAfterJoining', days: 3650 } }],
    ['changes that are explained', { statement: 'I agree.', changeSummary: 'Shorter.' }],
    ['another due date alone', { due: { kind: 'fixedDate', date: '2027-01-01' } }]
  ])('with %s may be published', (_, change) => {
    expect(problemsOf(change)).toEqual([]);
  });

  it.each<[string, Partial<PolicyContent>, string[]]>([
    ['more than ten years', { due: { kind: 'daysAfterJoining', days: 3651 } }, ['dueDays']],
    ['a blank statement', { statement: ' \n', changeSummary: 'Less.' }, ['noStatement']],
    ['a blank summary', { statement: 'I agree.', changeSummary: ' ' }, ['noChangeSummary']],
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
    const withoutDate: PolicyContent = { ...before, due: { kind: 'none' } };
    expect(draftProblems(typo, withoutDate, today)).toEqual([{ kind: 'dueDate' }]);
    expect(draftProblems(typo, undefined, today)).toEqual([{ kind: 'dueDate' }]);
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

  it('has the same words whatever it asks of whom, and others with any word that staff read', () => {
    const unseen: Partial<PolicyContent> = {
      policyKey: 'travel',
      number: 9,
      material: false,
      changeSummary: 'All.',
      due: { kind: 'fixedDate', date: '2027-01-01' },
      schedule: { zone: 'Australia/Sydney', from: '2027-01-01' }
    };
    expect(haveSameWords({ ...draft, ...unseen }, defaultPolicy)).toBe(true);
    const question = { key: 'a', situation: 'A', answers: ['1', '2'], right: 0, why: 'B', pointKey: 'c' };
    const points = changePoint(draft.points, draft.points[0].key, { text: 'Other words.' });
    for (const change of [{ statement: 'I agree.' }, { points }, { questions: [question] }])
      expect(haveSameWords({ ...draft, ...change }, defaultPolicy)).toBe(false);
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
    expect(added[added.length - 1]).toEqual({
      key: 'new',
      part: 'duties',
      icon: 'Info',
      title: '',
      text: ''
    });
    expect(removePoint(added, 'new')).toEqual(draft.points);
  });
});

describe('a point', () => {
  it('stays where it is at the ends of its part, and so do all when it is none of them', () => {
    const shorts = draft.points.filter(({ part }) => part === 'inShort');
    const [first, last] = [shorts[0].key, shorts[shorts.length - 1].key];
    expect(movePoint(draft.points, first, -1)).toEqual(draft.points);
    expect(movePoint(draft.points, last, 1)).toEqual(draft.points);
    expect(movePoint(draft.points, 'gone', 1)).toEqual(draft.points);
    expect(movePoint(draft.points, 'gone', -1)).toEqual(draft.points);
  });

  it('moves past all points of other parts that stand between', () => {
    const of = (key: string, part: 'inShort' | 'duties' | 'posting'): PolicyContent['points'][number] => ({
      key,
      part,
      icon: 'Info',
      title: key,
      text: ''
    });
    const points = [of('a', 'duties'), of('x', 'posting'), of('y', 'inShort'), of('b', 'duties')];
    const keys = (some: PolicyContent['points']): string => some.map(({ key }) => key).join('');
    expect(keys(movePoint(points, 'a', 1))).toBe('bxya');
    expect(keys(movePoint(points, 'b', -1))).toBe('bxya');
    expect(keys(movePoint(points, 'x', 1))).toBe('axyb');
    expect(keys(points)).toBe('axyb');
  });

  it('is changed alone', () => {
    const [first, ...others] = draft.points;
    expect(changePoint(draft.points, first.key, { title: 'New' })).toEqual([
      { ...first, title: 'New' },
      ...others
    ]);
  });
});

describe('a schedule', () => {
  const zone = 'Australia/Sydney';
  const kinds = (change: Partial<PolicyContent>, scheduledFrom?: string): unknown[] =>
    draftProblems({ ...draft, ...change }, defaultPolicy, today, scheduledFrom).map(({ kind }) => kind);

  it.each<[string, string | undefined, string | undefined, string | undefined, string[]]>([
    ['a day to come', '2026-11-23', undefined, undefined, []],
    ['today', today, undefined, undefined, ['effectiveDate']],
    ['a day gone by', '2026-11-21', undefined, undefined, ['effectiveDate']],
    ['no date', '2027-02-30', undefined, undefined, ['effectiveDate']],
    ['a day that is still to be chosen', '', undefined, undefined, ['effectiveDate']],
    ['a due date before it', '2027-02-01', '2027-01-31', undefined, ['dueBeforeEffect']],
    ['a due date of today', '2027-02-01', today, undefined, ['dueBeforeEffect']],
    ['a due date gone by', '2027-02-01', '2026-11-21', undefined, ['dueDate']],
    ['a due date on its first day', '2027-02-01', '2027-02-01', undefined, []],
    ['the day of the version before', '2027-07-01', undefined, '2027-07-01', []],
    ['a day before that of the version before', '2027-06-30', undefined, '2027-07-01', ['beforeScheduled']],
    ['no day while a version takes effect today', undefined, undefined, today, []],
    ['no day while a version is scheduled', undefined, undefined, '2027-07-01', ['beforeScheduled']]
  ])('of %s has problems as they are', (_, from, date, scheduledFrom, expected) => {
    const due: PolicyContent['due'] = date ? { kind: 'fixedDate', date } : { kind: 'none' };
    expect(kinds({ schedule: { zone, from }, due }, scheduledFrom)).toEqual(expected);
  });

  it('may go with days after joining, and with renewal alone', () => {
    const due: PolicyContent['due'] = { kind: 'daysAfterJoining', days: 1 };
    expect(kinds({ schedule: { zone, from: '2027-02-01' }, due })).toEqual([]);
    expect(kinds({ schedule: { zone, renewalMonths: 6 } })).toEqual([]);
  });

  it('names the day that it would come before', () => {
    expect(draftProblems(draft, defaultPolicy, today, '2027-07-01')).toEqual([
      { kind: 'beforeScheduled', date: '2027-07-01' }
    ]);
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
    expect(kinds({ questions: many.slice(1), changeSummary: 'Questions.' })).toEqual([]);
    expect(kinds({ questions: many, changeSummary: 'Questions.' })).toEqual(['manyQuestions']);
    expect(kinds({ questions: [{ ...question, why: '' }], changeSummary: 'Questions.' })).toEqual(['noWhy']);
    expect(kinds({ questions: [question] })).toEqual(['noChangeSummary']);
  });
});
