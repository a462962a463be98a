import { ServiceError } from '../../../../src/application/failure';
import type { ICaseLists, ReviewedReport } from '../../../../src/application/reporting/casePorts';
import { deleteExpired } from '../../../../src/application/reporting/deleteExpired';
import type { ReportCase } from '../../../../src/domain/reporting/case';

const now = new Date('2026-11-22T05:00:00Z');
const hashes = ['post 1', 'post 2', 'post 3'];

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

/** Cases in memory, each with the reports of its post; only what a deletion asks for is there. */
class Cases implements Pick<ICaseLists, 'find' | 'readReports' | 'recycle'> {
  public readonly known = new Map([1, 2, 3].map((id) => [`post ${id}`, caseOf(id)]));
  public readonly reports = new Map<string, number[]>([['post 1', [4, 5]]]);
  public readonly recycled: number[] = [];
  public failAt = 0;

  public async find(hash: string): Promise<ReportCase | undefined> {
    return this.known.get(hash);
  }

  public async readReports(hash: string): Promise<ReviewedReport[]> {
    return (this.reports.get(hash) ?? []).map((id) => ({ id }) as ReviewedReport);
  }

  public async recycle(id: number, reportIds: readonly number[]): Promise<void> {
    if (id === this.failAt) throw new ServiceError({ kind: 'serverError', detail: '500' });
    this.known.delete(`post ${id}`);
    this.recycled.push(...reportIds);
  }
}

const nothingKept = { onHold: 0, reportedAgain: 0, reopened: 0 };

const run = (cases: Cases, onProgress: (done: number) => void = () => undefined, signal?: AbortSignal) =>
  deleteExpired(hashes, {
    cases: cases as Cases & ICaseLists,
    now,
    retentionDays: 30,
    onProgress,
    signal: signal ?? new AbortController().signal
  });

it('deletes every case past its retention with its reports, and says how far it is', async () => {
  const cases = new Cases();
  const done: number[] = [];
  expect(await run(cases, (number) => done.push(number))).toEqual({
    deleted: 3,
    kept: nothingKept,
    left: 0,
    failure: undefined
  });
  expect(done).toEqual([1, 2, 3]);
  expect(cases.known.size).toBe(0);
  expect(cases.recycled).toEqual([4, 5]);
});

it('keeps what was put on hold, reopened or reported again since it was listed, and says which', async () => {
  const cases = new Cases();
  cases.known.set('post 1', { ...caseOf(1), onHold: true });
  cases.known.set('post 2', { ...caseOf(2), status: 'beingLookedAt', closedAt: '' });
  cases.reports.set('post 3', [4, 10]);
  expect(await run(cases)).toMatchObject({
    deleted: 0,
    kept: { onHold: 1, reportedAgain: 1, reopened: 1 },
    left: 0
  });
  expect(cases.known.size).toBe(3);
});

it('takes what another owner deleted first for deleted', async () => {
  const cases = new Cases();
  cases.known.delete('post 2');
  expect(await run(cases)).toMatchObject({ deleted: 3, kept: nothingKept, left: 0 });
});

it('stops at a failure and when it is cancelled, and says what is left', async () => {
  const cases = new Cases();
  cases.failAt = 2;
  expect(await run(cases)).toMatchObject({ deleted: 1, left: 2, failure: { detail: '500' } });
  const cancelling = new AbortController();
  cases.failAt = 0;
  const cancelled = await run(cases, () => cancelling.abort(), cancelling.signal);
  expect(cancelled).toEqual({ deleted: 1, kept: nothingKept, left: 2, failure: undefined });
});
