import {
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
