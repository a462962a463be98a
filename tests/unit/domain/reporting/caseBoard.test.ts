import fc from 'fast-check';
import { changedCase, isInvolved, personKey } from '../../../../src/domain/reporting/case';
import type { CaseChange, ReportCase } from '../../../../src/domain/reporting/case';
import { boardOf, filterBoard, isExpired, openCases } from '../../../../src/domain/reporting/caseBoard';
import type { CaseSummary, ReportSummary } from '../../../../src/domain/reporting/caseBoard';

const now = new Date('2026-11-22T05:00:00Z');
const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();

const reportOf = (id: number, change: Partial<ReportSummary> = {}): ReportSummary => ({
  id,
  postKeyHash: `post ${id}`,
  system: 'yammer',
  title: `Post ${id}`,
  reasonCodes: ['RESPECT'],
  urgent: false,
  status: 'received',
  reporter: { name: 'Amira', email: 'amira@x.example' },
  reportedAt: hoursAgo(1),
  ...change
});

const caseOf = (postKeyHash: string, change: Partial<CaseSummary> = {}): CaseSummary => ({
  id: 1,
  title: 'Post',
  system: 'yammer',
  postKeyHash,
  status: 'beingLookedAt',
  outcome: 'none',
  assignee: undefined,
  onHold: false,
  lastReportId: 1,
  closedAt: '',
  ...change
});

describe('the list of cases', () => {
  it('has urgent posts first, then the oldest, closed ones last', () => {
    const reports = [
      reportOf(1, { status: 'closed', urgent: true }),
      reportOf(2),
      reportOf(3, { urgent: true }),
      reportOf(4)
    ];
    const board = boardOf(reports, [caseOf('post 1', { status: 'closed' })], now);
    expect(board.map(({ reportIds }) => reportIds[0])).toEqual([3, 2, 4, 1]);
  });

  it('shows a post that waits for more than 48 hours without a reviewer', () => {
    const neglected = (hours: number, known?: CaseSummary) =>
      boardOf(
        [reportOf(1, { reportedAt: hoursAgo(hours), status: known ? 'beingLookedAt' : 'received' })],
        known ? [known] : [],
        now
      )[0].isNeglected;
    expect(neglected(47)).toBe(false);
    expect(neglected(49)).toBe(true);
    expect(neglected(49, caseOf('post 1'))).toBe(true);
    const assignee = { name: 'Rafael', email: 'rafael@x.example' };
    expect(neglected(49, caseOf('post 1', { assignee }))).toBe(false);
    expect(neglected(49, caseOf('post 1', { status: 'closed' }))).toBe(false);
  });

  it('takes a new report on a closed case for new information, and tells its reporter nothing yet', () => {
    const reports = [
      reportOf(1, { status: 'closed' }),
      reportOf(2, { postKeyHash: 'post 1', reasonCodes: ['PRIVACY'] })
    ];
    const [entry] = boardOf(reports, [caseOf('post 1', { status: 'closed', lastReportId: 1 })], now);
    expect(entry).toMatchObject({
      status: 'newInformation',
      reportIds: [1, 2],
      reasonCodes: ['RESPECT', 'PRIVACY'],
      outOfStep: []
    });
  });

  it('finds every report whose status does not follow its case', () => {
    const reports = [reportOf(1), reportOf(2, { postKeyHash: 'post 1', status: 'beingLookedAt' })];
    const [entry] = boardOf(reports, [caseOf('post 1', { lastReportId: 2 })], now);
    expect(entry.outOfStep).toEqual([1]);
    expect(boardOf([reportOf(3, { status: 'closed' })], [], now)[0].outOfStep).toEqual([3]);
  });

  it('has every report in exactly one entry', () => {
    const reports = fc
      .uniqueArray(fc.tuple(fc.nat(500), fc.nat(20)), { selector: ([id]) => id })
      .map((rows) => rows.map(([id, post]) => reportOf(id + 1, { postKeyHash: `post ${post}` })));
    fc.assert(
      fc.property(reports, (all) => {
        const ids = boardOf(all, [], now).flatMap(({ reportIds }) => reportIds);
        expect(ids.sort((a, b) => a - b)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b));
      })
    );
  });

  it('filters by status, reason, system, who has it and age', () => {
    const assignee = { name: 'Rafael', email: 'Rafael@x.example' };
    const reports = [
      reportOf(1, { status: 'closed' }),
      reportOf(2, { reasonCodes: ['PRIVACY'], system: 'x', reportedAt: hoursAgo(80) }),
      reportOf(3, { status: 'beingLookedAt' })
    ];
    const cases = [
      caseOf('post 1', { status: 'closed', closedAt: hoursAgo(24 * 40) }),
      caseOf('post 3', { assignee, lastReportId: 3 })
    ];
    const board = boardOf(reports, cases, now);
    const found = (change: Partial<typeof openCases>): number[] =>
      filterBoard(board, { ...openCases, ...change }, now, 30).map(({ reportIds }) => reportIds[0]);
    expect(found({})).toEqual([2, 3]);
    expect(found({ status: '' })).toEqual([2, 3, 1]);
    expect(found({ status: 'new' })).toEqual([2]);
    expect(found({ status: 'neglected' })).toEqual([2]);
    expect(found({ status: 'closed' })).toEqual([1]);
    expect(found({ status: 'expired' })).toEqual([1]);
    expect(found({ reason: 'PRIVACY' })).toEqual([2]);
    expect(found({ system: 'x' })).toEqual([2]);
    expect(found({ assignee: 'nobody' })).toEqual([2]);
    expect(found({ assignee: 'rafael@x.example' })).toEqual([3]);
    expect(found({ minimumDays: 3 })).toEqual([2]);
  });

  it('finds what somebody without an address has by the name', () => {
    const assignee = { name: 'Rafael', email: '' };
    const board = boardOf([reportOf(1), reportOf(2)], [caseOf('post 1', { assignee })], now);
    const found = filterBoard(board, { ...openCases, assignee: personKey(assignee) }, now, undefined);
    expect(found.map(({ reportIds }) => reportIds[0])).toEqual([1]);
  });

  it('never offers a case on hold for deletion, nor any without a retention', () => {
    const reports = [reportOf(1, { status: 'closed' })];
    const closed = { status: 'closed' as const, closedAt: hoursAgo(24 * 400) };
    const [plain] = boardOf(reports, [caseOf('post 1', closed)], now);
    const [held] = boardOf(reports, [caseOf('post 1', { ...closed, onHold: true })], now);
    expect([isExpired(plain, now, 365), isExpired(held, now, 365), isExpired(plain, now, undefined)]).toEqual(
      [true, false, false]
    );
  });
});

describe('a change of a case', () => {
  const by = { name: 'Rafael', email: 'rafael@x.example' };
  const before: ReportCase = { ...caseOf('post 1'), etag: '"1"', history: [] };
  const after = (change: CaseChange, from = before): ReportCase =>
    changedCase(from, change, { by, at: '2026-11-22T05:00:00Z' });

  it('closes and reopens, with both in the history', () => {
    const closed = after({ kind: 'close', outcome: 'referred', text: 'To HR' });
    expect(closed).toMatchObject({ status: 'closed', outcome: 'referred', closedAt: '2026-11-22T05:00:00Z' });
    expect(after({ kind: 'reopen' }, closed)).toMatchObject({
      status: 'beingLookedAt',
      outcome: 'none',
      closedAt: '',
      history: [{ kind: 'closed', text: 'To HR', by }, { kind: 'reopened' }]
    });
  });

  it('keeps what was there, whatever the change', () => {
    const changes: CaseChange[] = [
      { kind: 'assign', assignee: by },
      { kind: 'note', text: 'A note' },
      { kind: 'hold', text: '' },
      { kind: 'release' },
      { kind: 'newInformation', lastReportId: 9 }
    ];
    const noted = after({ kind: 'note', text: 'First' });
    for (const change of changes) expect(after(change, noted).history[0]).toMatchObject({ text: 'First' });
  });
});

it('a reviewer who wrote or reported the post is involved', () => {
  const by = (author: string, additions: string[] = []) => [
    {
      reporter: { name: 'Amira', email: 'amira@x.example' },
      evidence: { author },
      additions: additions.map((later) => ({ evidence: { author: later } }))
    }
  ];
  const ben = { name: 'Ben Lindqvist', email: 'ben@x.example', login: 'i:0#.f|membership|ben.l@x.example' };
  expect(isInvolved({ name: 'Amira H', email: 'AMIRA@x.example', login: '' }, by('Ben'))).toBe(true);
  expect(isInvolved({ name: 'Amira H', email: '', login: 'amira@x.example' }, by('Ben'))).toBe(true);
  for (const author of ['ben lindqvist', 'BEN@x.example', 'Ben L (ben@x.example)', ben.login]) {
    expect(isInvolved(ben, by(author))).toBe(true);
    expect(isInvolved(ben, by('', [author]))).toBe(true);
  }
  expect(isInvolved(ben, by('Ben Lindqvist (another.ben@x.example)'))).toBe(false);
  expect(
    isInvolved({ name: 'Rafael', email: 'rafael@x.example', login: 'rafael@x.example' }, by('Ben'))
  ).toBe(false);
  expect(isInvolved({ name: '', email: '', login: '' }, by(''))).toBe(false);
});

it('shows a closed case whose reports are gone, so that a deletion that broke off can be finished', () => {
  const closed = { status: 'closed', closedAt: '2020-01-01T00:00:00Z' } as const;
  const [entry] = boardOf([], [caseOf('gone', closed), caseOf('open', { id: 2 })], now);
  expect(entry).toMatchObject({ postKeyHash: 'gone', status: 'closed', reportIds: [] });
  expect(isExpired(entry, now, 30)).toBe(true);
  expect(boardOf([], [caseOf('open')], now)).toEqual([]);
});
