import type { CaseSummary, ReportSummary } from '../../../../src/domain/reporting/summaries';

export const now = new Date('2026-11-22T05:00:00Z');
export const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * 3_600_000).toISOString();

export const reportOf = (id: number, change: Partial<ReportSummary> = {}): ReportSummary => ({
  id,
  authorId: id,
  key: `post ${id}`,
  link: `https://forum.example/${id}`,
  statedHash: '',
  system: 'yammer',
  title: `Post ${id}`,
  reasonCodes: ['RESPECT'],
  urgent: false,
  status: 'received',
  replyText: '',
  reporter: { name: 'Amira', email: 'amira@x.example' },
  reportedAt: hoursAgo(1),
  ...change
});

/** A case that was shown some reports. */
export const caseOf = (shown: readonly ReportSummary[], change: Partial<CaseSummary> = {}): CaseSummary => ({
  id: 1,
  etag: '1',
  title: 'Post',
  system: 'yammer',
  postKeyHash: 'hash',
  status: 'beingLookedAt',
  outcome: change.status === 'closed' ? 'noBreach' : 'none',
  assignee: undefined,
  onHold: false,
  lastReportId: 0,
  takenIn: {
    reports: shown.map(({ id, authorId, reportedAt }) => ({ id, authorId, reportedAt, hash: '' })),
    rest: undefined
  },
  closedAt: '',
  reply: undefined,
  secondLookId: 0,
  modifiedAt: hoursAgo(0),
  odd: [],
  ...change
});
