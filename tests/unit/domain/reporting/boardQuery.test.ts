import {
  ageInDays,
  isFound,
  isInView,
  passes,
  soughtText,
  viewCounts
} from '../../../../src/domain/reporting/boardQuery';
import type { BoardFilter } from '../../../../src/domain/reporting/boardQuery';
import {
  addressOf,
  entryAt,
  partsWithCases,
  caseReference
} from '../../../../src/domain/reporting/caseAddress';
import { boardOf } from '../../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';
import { casesTable } from '../../../../src/domain/reporting/casesTable';
import { caseOf, hoursAgo, now, reportOf } from './boardSamples';

const rafael = { name: 'Rafael', email: 'Rafael@x.example' };

/** Closed long ago; new and old, on X, private; Rafael's; one without an address's. */
function board(): BoardEntry[] {
  const reports = [
    reportOf(1, { status: 'closed', title: 'An old one' }),
    reportOf(2, { reasonCodes: ['PRIVACY'], system: 'x', urgent: true, reportedAt: hoursAgo(80) }),
    reportOf(3, { status: 'beingLookedAt', reporter: { name: 'Chloe Nguyen', email: '' } }),
    reportOf(4, { status: 'beingLookedAt' })
  ];
  const longAgo = hoursAgo(24 * 400);
  const cases = [
    caseOf([reports[0]], { id: 11, status: 'closed', closedAt: longAgo, modifiedAt: longAgo }),
    caseOf([reports[2]], { id: 12, assignee: rafael }),
    caseOf([reports[3]], { id: 13, assignee: { name: 'Olivia', email: '' } })
  ];
  return boardOf(reports, cases, [], now).entries;
}

const look = { viewer: { name: 'Rafael Costa', email: 'rafael@X.example' }, now, retentionDays: 30 };
const firstIds = (entries: readonly BoardEntry[]): number[] => entries.map(({ reports }) => reports[0].id);

describe('the views of reported posts', () => {
  it('are what is open, mine, nobody’s, urgent, neglected, expired, and everything', () => {
    const inView = (view: Parameters<typeof isInView>[1]): number[] =>
      firstIds(board().filter((entry) => isInView(entry, view, look)));
    expect(inView('open')).toEqual([2, 3, 4]);
    expect(inView('mine')).toEqual([3]);
    expect(inView('unassigned')).toEqual([2]);
    expect(inView('urgent')).toEqual([2]);
    expect(inView('neglected')).toEqual([2]);
    expect(inView('expired')).toEqual([1]);
    expect(inView('all')).toEqual([2, 3, 4, 1]);
  });

  it('count what they show', () => {
    expect(viewCounts(board(), look)).toEqual({
      open: 3,
      mine: 1,
      unassigned: 1,
      urgent: 1,
      neglected: 1,
      expired: 1,
      all: 4
    });
  });
});

it('filters by status, reason, system, who has it and age', () => {
  const none: BoardFilter = { status: '', reason: '', system: '', assignee: '', minimumDays: 0 };
  const found = (change: Partial<BoardFilter>): number[] =>
    firstIds(board().filter((entry) => passes(entry, { ...none, ...change }, now)));
  expect(found({})).toEqual([2, 3, 4, 1]);
  expect(found({ status: 'closed' })).toEqual([1]);
  expect(found({ reason: 'PRIVACY' })).toEqual([2]);
  expect(found({ system: 'x' })).toEqual([2]);
  expect(found({ assignee: 'nobody' })).toEqual([2, 1]);
  expect(found({ assignee: 'rafael@x.example' })).toEqual([3]);
  expect(found({ assignee: 'olivia' })).toEqual([4]);
  expect(found({ minimumDays: 3 })).toEqual([2]);
});

it('is searched by number, title, link and people, all words of what is typed', () => {
  const found = (sought: string): number[] =>
    firstIds(board().filter((entry) => isFound(soughtText(entry), sought)));
  expect(found('CASE-12')).toEqual([3]);
  expect(found('rep-2')).toEqual([2]);
  expect(found('forum.example/4')).toEqual([4]);
  expect(found('nguyen  CHLOE')).toEqual([3]);
  expect(found('old one')).toEqual([1]);
  expect(found('')).toEqual([2, 3, 4, 1]);
});

it('is exported row by row, and told with how many rows there are', () => {
  for (const entries of [board(), board().slice(0, 1), []]) {
    const { rowCount, rows } = casesTable(entries);
    expect([rowCount, [...rows].map(([reference]) => reference)]).toEqual([
      entries.length,
      entries.map(caseReference)
    ]);
  }
});

describe('the address of a case', () => {
  it('is the id of its row; without one, that of its oldest report', () => {
    const [fresh, taken] = board();
    expect([addressOf(fresh), caseReference(fresh)]).toEqual(['r2', 'REP-2']);
    expect([addressOf(taken), caseReference(taken)]).toEqual(['12', 'CASE-12']);
  });

  it('leads to the case also when it was copied before the post had one', () => {
    const entries = board();
    expect(entryAt(entries, '12')).toBe(entryAt(entries, 'r3'));
    expect(entryAt(entries, '99')).toBeUndefined();
    expect(entryAt(entries, '12; drop')).toBeUndefined();
    expect(entryAt(entries, 'rr3')).toBeUndefined();
  });

  it('is found in words', () => {
    expect(partsWithCases('Duplicate of CASE-7, and CASE-12.')).toEqual([
      { text: 'Duplicate of ' },
      { text: 'CASE-7', caseId: 7 },
      { text: ', and ' },
      { text: 'CASE-12', caseId: 12 },
      { text: '.' }
    ]);
    expect(partsWithCases('SHOWCASE-7')).toEqual([{ text: 'SHOWCASE-7' }]);
  });
});

describe('the age of a post', () => {
  const aged = (hours: number): BoardEntry =>
    boardOf([reportOf(1, { reportedAt: hoursAgo(hours) })], [], [], now).entries[0];

  it('is in whole days, and none of what is yet to come', () => {
    expect([0, 23.9, 24, 47.9, 48].map((hours) => ageInDays(aged(hours), now))).toEqual([0, 0, 1, 1, 2]);
    expect(ageInDays(aged(1), new Date(now.getTime() - 7_200_000))).toBe(0);
  });

  it('lets a post through a filter from so many days on', () => {
    const filter: BoardFilter = { status: '', reason: '', system: '', assignee: '', minimumDays: 2 };
    expect([47.9, 48, 49].map((hours) => passes(aged(hours), filter, now))).toEqual([false, true, true]);
  });
});

describe('what a post is found by', () => {
  const entryWith = (count: number, link = 'https://forum.example/1'): BoardEntry => {
    const reports = Array.from({ length: count }, (_, index) =>
      reportOf(index + 1, { key: 'post', link, reporter: { name: `Person ${index + 1}.`, email: '' } })
    );
    const assignee = { name: 'Rafael Costa', email: '' };
    return boardOf(reports, [caseOf(reports, { id: 77, title: 'Kept', assignee })], [], now).entries[0];
  };
  const finds = (entry: BoardEntry, sought: string): boolean => isFound(soughtText(entry), sought);

  it('is its number, its title, its link, who reported it and who has it', () => {
    const entry = entryWith(2);
    for (const sought of ['case-77', 'post 1', 'forum.example/1', 'REP-2', 'person 2.', 'rafael costa'])
      expect(finds(entry, sought)).toBe(true);
    expect(soughtText(entry)).toBe(
      'case-77\npost 1\nhttps://forum.example/1\nrep-1\nrep-2\nperson 1.\nperson 2.\nrafael costa'
    );
  });

  it('is so much of a long link, and ten reporters', () => {
    const long = entryWith(11, `https://forum.example/${'a'.repeat(300)}end`);
    expect([finds(long, 'forum.example'), finds(long, 'end')]).toEqual([true, false]);
    expect([finds(long, 'person 10.'), finds(long, 'person 11.')]).toEqual([true, false]);
    expect([finds(long, 'rep-10'), finds(long, 'rep-11')]).toEqual([true, false]);
  });

  it('is all words that are typed, wherever the blanks are', () => {
    const entry = entryWith(1);
    expect(finds(entry, '  person \n COSTA ')).toBe(true);
    expect(finds(entry, 'person olive')).toBe(false);
  });

  it('is nobody where nobody has it', () => {
    const [entry] = boardOf([reportOf(1)], [], [], now).entries;
    expect(soughtText(entry)).toBe('rep-1\npost 1\nhttps://forum.example/1\nrep-1\namira\n');
  });
});
