import fc from 'fast-check';
import { boardOf, isPastRetention } from '../../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';
import type { CaseSummary, ReportSummary } from '../../../../src/domain/reporting/summaries';
import { mostTakenIn } from '../../../../src/domain/reporting/takenIn';
import { caseOf, hoursAgo, now, reportOf } from './boardSamples';

const boardWith = (reports: ReportSummary[], cases: CaseSummary[] = []): BoardEntry[] =>
  boardOf(reports, cases, [], now).entries;

const idsOf = ({ reports }: BoardEntry): number[] => reports.map(({ id }) => id);

describe('the list of cases', () => {
  it('has urgent posts first, then the oldest, closed ones last', () => {
    const reports = [
      reportOf(1, { status: 'closed', urgent: true }),
      reportOf(2),
      reportOf(3, { urgent: true }),
      reportOf(4)
    ];
    const board = boardWith(reports, [caseOf([reports[0]], { status: 'closed' })]);
    expect(board.map((entry) => idsOf(entry)[0])).toEqual([3, 2, 4, 1]);
  });

  it('shows a post that waits for more than 48 hours without a reviewer', () => {
    const neglected = (hours: number, change?: Partial<CaseSummary>) => {
      const report = reportOf(1, { reportedAt: hoursAgo(hours), status: 'beingLookedAt' });
      return boardWith([report], change ? [caseOf([report], change)] : [])[0].isNeglected;
    };
    expect(neglected(47)).toBe(false);
    expect(neglected(49)).toBe(true);
    expect(neglected(49, {})).toBe(true);
    const assignee = { name: 'Rafael', email: 'rafael@x.example' };
    expect(neglected(49, { assignee })).toBe(false);
    expect(neglected(49, { status: 'closed' })).toBe(false);
  });

  it('takes a report for made no later than now, however slow the clock of the device', () => {
    const [entry] = boardWith([reportOf(1, { reportedAt: hoursAgo(-5) })]);
    expect(entry.firstReportedAt).toBe(now.toISOString());
  });

  it('takes a report that a closed case was not shown for new information, and its reporter is told nothing yet', () => {
    const first = reportOf(1, { status: 'closed' });
    const second = reportOf(2, { key: 'post 1', reasonCodes: ['PRIVACY'] });
    const [entry] = boardWith([first, second], [caseOf([first], { status: 'closed' })]);
    expect(entry).toMatchObject({
      status: 'newInformation',
      freshIds: [2],
      reasonCodes: ['RESPECT', 'PRIVACY'],
      outOfStep: []
    });
    expect(idsOf(entry)).toEqual([1, 2]);
  });

  it('leaves a report with the case that was shown it, whatever its link is read as today', () => {
    const shown = reportOf(1, { key: 'as it is read today' });
    const later = reportOf(2, { key: 'as it is read today' });
    const other = reportOf(3, { key: 'post 1' });
    const board = boardWith([shown, later, other], [caseOf([shown])]);
    expect(board.map(idsOf)).toEqual([[1, 2], [3]]);
  });

  it('believes no entry of a case whose author or time is not SharePoint’s', () => {
    const report = reportOf(1);
    for (const forged of [{ authorId: 99 }, { reportedAt: hoursAgo(9) }]) {
      const [entry] = boardWith([report], [caseOf([{ ...report, ...forged }], { status: 'closed' })]);
      expect(entry).toMatchObject({ status: 'new', case: undefined });
    }
  });

  it('takes reports for shown among the rest of a case only once it is full, and only those that were there', () => {
    const first = reportOf(1, { key: 'post', reportedAt: hoursAgo(5) });
    const second = reportOf(2, { key: 'post', reportedAt: hoursAgo(3) });
    const third = reportOf(3, { key: 'post', reportedAt: hoursAgo(1) });
    const others = Array.from({ length: mostTakenIn - 1 }, (_, index) => reportOf(10_000 + index));
    const freshIn = (shown: ReportSummary[], lastId: number): number[] => {
      const { takenIn, ...one } = caseOf(shown, { status: 'closed', modifiedAt: hoursAgo(2) });
      const rest = { count: 1, hash: 'x', lastId };
      const [entry] = boardWith([first, second, third], [{ ...one, takenIn: { ...takenIn!, rest } }]);
      expect(entry.status).toBe('newInformation');
      return entry.freshIds;
    };
    expect(freshIn([first, ...others], 2)).toEqual([3]);
    expect(freshIn([first, ...others], 999_999)).toEqual([3]);
    expect(freshIn([first], 999_999)).toEqual([2, 3]);
  });

  it('leaves a report where it stood while a flood of its post is being recycled, and offers the rest of it again', () => {
    const reports = Array.from({ length: 12 }, (_, index) =>
      reportOf(index + 1, { key: 'post', authorId: 4 })
    );
    const before = boardOf(reports, [], [], now);
    const flooded = before.floods[0].reportIds.map((id) => reports[id - 1]);
    const ofFlood = caseOf(flooded, { id: 9, status: 'closed', outcome: 'none' });
    const { entries, floods } = boardOf(reports, [ofFlood], [], now);
    expect(floods).toEqual(before.floods);
    expect(entries.map((entry) => [entry.status, idsOf(entry)])).toEqual([
      ['new', [1, 2, 3, 4, 5]],
      ['closed', []]
    ]);
  });

  it('goes by the stated hash for a case of an earlier release alone, and for what it can have known', () => {
    const legacy = caseOf([], {
      takenIn: undefined,
      lastReportId: 3,
      modifiedAt: hoursAgo(2),
      status: 'closed'
    });
    const stated = { statedHash: 'hash', key: 'another' };
    const known = reportOf(1, { ...stated, reportedAt: hoursAgo(5) });
    const since = reportOf(2, { ...stated, key: 'third', reportedAt: hoursAgo(1) });
    const later = reportOf(4, { ...stated, key: 'fourth', reportedAt: hoursAgo(5) });
    const board = boardWith([known, since, later], [legacy]);
    expect(board.find((entry) => entry.case)?.reports).toEqual([known]);
  });

  it('finds every report whose status does not follow its case', () => {
    const reports = [reportOf(1), reportOf(2, { key: 'post 1', status: 'beingLookedAt' })];
    expect(boardWith(reports, [caseOf(reports)])[0].outOfStep).toEqual([1]);
    expect(boardWith([reportOf(3, { status: 'closed' })])[0].outOfStep).toEqual([3]);
    expect(boardWith(reports, [caseOf(reports, { status: 'newInformation' })])[0].outOfStep).toEqual([]);
  });

  it('has every report in exactly one entry or flood, whatever cases were shown', () => {
    const reports = fc
      .uniqueArray(fc.tuple(fc.nat(500), fc.nat(20)), { selector: ([id]) => id })
      .map((rows) => rows.map(([id, post]) => reportOf(id + 1, { key: `post ${post}`, authorId: post % 3 })));
    const shown = fc.array(fc.nat(500), { maxLength: 20 });
    fc.assert(
      fc.property(reports, shown, (all, shownIds) => {
        const known = all.filter(({ id }) => shownIds.includes(id));
        const { entries, floods } = boardOf(all, [caseOf(known, { status: 'closed' })], [], now);
        const ids = [...entries.flatMap(idsOf), ...floods.flatMap(({ reportIds }) => reportIds)];
        expect(ids.sort((a, b) => a - b)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b));
      })
    );
  });

  it('opens a closed case again with a request for another look that counts, and tells reporters nothing', () => {
    const [mine] = [reportOf(1, { status: 'closed' })];
    const one = caseOf([mine], { status: 'closed', closedAt: hoursAgo(5), modifiedAt: hoursAgo(5) });
    const request = { id: 9, authorId: 1, reportId: 1, askedAt: hoursAgo(2) };
    const [entry] = boardOf([mine], [one], [request], now).entries;
    expect(entry).toMatchObject({ status: 'newInformation', secondLooks: [request], outOfStep: [] });
    const anothers = { ...request, authorId: 7 };
    expect(boardOf([mine], [one], [anothers], now).entries[0].status).toBe('closed');
    const had = { ...one, secondLookId: 9 };
    expect(boardOf([mine], [had], [request], now).entries[0].status).toBe('closed');
  });

  it('finds reporters of a closed case who have not read its answer', () => {
    const reports = [
      reportOf(1, { status: 'closed', replyText: 'We looked at it.\r\n' }),
      reportOf(2, { status: 'closed', key: 'post 1' })
    ];
    const reply = { text: 'We looked at it.', point: '' };
    const [entry] = boardWith(reports, [caseOf(reports, { status: 'closed', reply })]);
    expect(entry.outOfStep).toEqual([2]);
  });

  it('never offers a case on hold for deletion, nor any without a retention', () => {
    const reports = [reportOf(1, { status: 'closed' })];
    const longAgo = hoursAgo(24 * 400);
    const closed = { status: 'closed' as const, closedAt: longAgo, modifiedAt: longAgo };
    const expired = (change: Partial<CaseSummary>, days: number | undefined): boolean =>
      isPastRetention(boardWith(reports, [caseOf(reports, { ...closed, ...change })])[0], now, days);
    expect(expired({}, 365)).toBe(true);
    expect(expired({ onHold: true }, 365)).toBe(false);
    expect(expired({}, undefined)).toBe(false);
    // Whoever closed it dated it back: SharePoint saw it changed a day ago.
    expect(expired({ modifiedAt: hoursAgo(24) }, 365)).toBe(false);
    expect(expired({ closedAt: 'never' }, 365)).toBe(true);
  });
});

it('lists a case whose reports are gone, closed or open', () => {
  const longAgo = '2020-01-01T00:00:00Z';
  const closed = caseOf([reportOf(9)], { status: 'closed', closedAt: longAgo, modifiedAt: longAgo });
  const board = boardWith([], [closed, caseOf([], { id: 2, status: 'beingLookedAt' })]);
  expect(board.map((entry) => [entry.status, idsOf(entry)])).toEqual([
    ['beingLookedAt', []],
    ['closed', []]
  ]);
  expect(isPastRetention(board[1], now, 30)).toBe(true);
});
