import { ServiceError } from '../../../../src/application/failure';
import type { ICaseLists } from '../../../../src/application/reporting/casePorts';
import { deleteExpired } from '../../../../src/application/reporting/deleteExpired';
import type { ReportCase } from '../../../../src/domain/reporting/case';
import { boardOf } from '../../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';

const now = new Date('2026-11-22T05:00:00Z');

const caseOf = (id: number): ReportCase => ({
  id,
  etag: '1',
  title: `Post ${id}`,
  system: 'yammer',
  postKeyHash: `post ${id}`,
  status: 'closed',
  outcome: 'noBreach',
  assignee: undefined,
  onHold: false,
  lastReportId: 9,
  closedAt: '2020-01-01T00:00:00Z',
  history: []
});

/** Cases in memory; only what a deletion asks for is there. */
class Cases implements Pick<ICaseLists, 'find' | 'recycle'> {
  public readonly known = new Map([1, 2, 3].map((id) => [`post ${id}`, caseOf(id)]));
  public failAt = 0;

  public async find(hash: string): Promise<ReportCase | undefined> {
    return this.known.get(hash);
  }

  public async recycle(id: number): Promise<void> {
    if (id === this.failAt) throw new ServiceError({ kind: 'serverError', detail: '500' });
    this.known.delete(`post ${id}`);
  }

  public get board(): BoardEntry[] {
    return boardOf([], [...this.known.values()], now);
  }
}

const run = (
  cases: Cases,
  entries: BoardEntry[],
  onProgress: (done: number) => void = () => undefined,
  signal?: AbortSignal
) =>
  deleteExpired(entries, {
    cases: cases as Cases & ICaseLists,
    now,
    retentionDays: 30,
    onProgress,
    signal: signal ?? new AbortController().signal
  });

it('deletes every case past its retention, and says how far it is', async () => {
  const cases = new Cases();
  const done: number[] = [];
  expect(await run(cases, cases.board, (number) => done.push(number))).toEqual({
    deleted: 3,
    kept: 0,
    left: 0,
    failure: undefined
  });
  expect(done).toEqual([1, 2, 3]);
  expect(cases.known.size).toBe(0);
});

it('keeps what was put on hold, reopened or reported again since it was listed', async () => {
  const cases = new Cases();
  const { board } = cases;
  cases.known.set('post 1', { ...caseOf(1), onHold: true });
  cases.known.set('post 2', { ...caseOf(2), status: 'beingLookedAt', closedAt: '' });
  board[2] = { ...board[2], reportIds: [4, 10] };
  expect(await run(cases, board)).toMatchObject({ deleted: 0, kept: 3, left: 0 });
  expect(cases.known.size).toBe(3);
});

it('stops at a failure and when it is cancelled, and says what is left', async () => {
  const cases = new Cases();
  cases.failAt = 2;
  expect(await run(cases, cases.board)).toMatchObject({ deleted: 1, left: 2, failure: { detail: '500' } });
  const cancelling = new AbortController();
  cases.failAt = 0;
  const cancelled = await run(cases, cases.board, () => cancelling.abort(), cancelling.signal);
  expect(cancelled).toEqual({ deleted: 1, kept: 0, left: 1, failure: undefined });
});
