import { millisecondsOf } from '../moment';
import { personKey } from './case';
import type { CasePerson, CaseStatus, ReportCase } from './case';
import type { PostSystem } from './post';
import type { ReportStatus } from './report';

/** A report as the list of cases needs it. */
export type ReportSummary = {
  id: number;
  postKeyHash: string;
  system: PostSystem;
  title: string;
  reasonCodes: string[];
  urgent: boolean;
  status: ReportStatus;
  reporter: CasePerson;
  /** ISO 8601. */
  reportedAt: string;
};

/** A case without its history. */
export type CaseSummary = Omit<ReportCase, 'history' | 'etag'>;

/** `new` is a reported post that no reviewer has opened yet. */
export type BoardStatus = 'new' | CaseStatus;

/** A reported post: its reports and, once a reviewer has opened it, its case. */
export type BoardEntry = {
  postKeyHash: string;
  system: PostSystem;
  title: string;
  status: BoardStatus;
  reasonCodes: string[];
  urgent: boolean;
  /** Ids of its reports, oldest first. */
  reportIds: number[];
  firstReportedAt: string;
  /** Undefined while no reviewer has opened it. */
  case: CaseSummary | undefined;
  /** Nobody has looked at it for too long. */
  isNeglected: boolean;
  /** Reports whose status does not follow the case: an update was half done. */
  outOfStep: number[];
};

/** After this a post without a reviewer stands out. */
const neglectedAfterMs = 48 * 60 * 60 * 1000;

const dayMs = 24 * 60 * 60 * 1000;

/** What a reporter is told while a case has a status. */
export function reporterStatus(status: BoardStatus): ReportStatus {
  if (status === 'new') return 'received';
  return status === 'closed' ? 'closed' : 'beingLookedAt';
}

/** Every reported post with its case: urgent ones first, then the oldest, closed ones last. */
export function boardOf(
  reports: readonly ReportSummary[],
  cases: readonly CaseSummary[],
  now: Date
): BoardEntry[] {
  const byHash = new Map<string, ReportSummary[]>();
  for (const report of reports) {
    const same = byHash.get(report.postKeyHash);
    if (same) same.push(report);
    else byHash.set(report.postKeyHash, [report]);
  }
  const caseOf = new Map(cases.map((one) => [one.postKeyHash, one]));
  const leftovers = cases.filter(
    ({ status, postKeyHash }) => status === 'closed' && !byHash.has(postKeyHash)
  );
  return [
    ...[...byHash].map(([hash, same]) => entryOf(same, caseOf.get(hash), now)),
    ...leftovers.map(leftoverOf)
  ].sort(byUrgencyAndAge);
}

/** A closed case whose reports are gone: a deletion broke off before it came to the case. */
function leftoverOf(known: CaseSummary): BoardEntry {
  const { postKeyHash, system, title, status, closedAt } = known;
  return {
    postKeyHash,
    system,
    title,
    status,
    reasonCodes: [],
    urgent: false,
    reportIds: [],
    firstReportedAt: closedAt,
    case: known,
    isNeglected: false,
    outOfStep: []
  };
}

function entryOf(unsorted: ReportSummary[], known: CaseSummary | undefined, now: Date): BoardEntry {
  const reports = unsorted.sort((a, b) => a.id - b.id);
  const [first] = reports;
  const status = statusOf(known, reports[reports.length - 1].id);
  const waited = now.getTime() - millisecondsOf(first.reportedAt);
  return {
    postKeyHash: first.postKeyHash,
    system: first.system,
    title: first.title,
    status,
    reasonCodes: [...new Set(reports.flatMap(({ reasonCodes }) => reasonCodes))],
    urgent: reports.some(({ urgent }) => urgent),
    reportIds: reports.map(({ id }) => id),
    firstReportedAt: first.reportedAt,
    case: known,
    isNeglected: status !== 'closed' && !known?.assignee && waited > neglectedAfterMs,
    outOfStep: outOfStep(reports, known)
  };
}

/** A new report on a closed case reopens it, also before a reviewer has looked. */
export function statusOf(known: CaseSummary | undefined, lastReportId: number): BoardStatus {
  if (!known) return 'new';
  return known.status === 'closed' && lastReportId > known.lastReportId ? 'newInformation' : known.status;
}

/** The highest id of reports; 0 when there are none. */
export function newestId(reports: readonly { id: number }[]): number {
  return Math.max(0, ...reports.map(({ id }) => id));
}

/** Reports that the case does not know of yet are not out of step: nobody has looked at them. */
function outOfStep(reports: readonly ReportSummary[], known: CaseSummary | undefined): number[] {
  const wanted = reporterStatus(known?.status ?? 'new');
  const last = known?.lastReportId ?? Infinity;
  return reports.filter(({ id, status }) => id <= last && status !== wanted).map(({ id }) => id);
}

function byUrgencyAndAge(a: BoardEntry, b: BoardEntry): number {
  const rank = ({ status, urgent }: BoardEntry): number => (status === 'closed' ? 2 : urgent ? 0 : 1);
  return rank(a) - rank(b) || (a.reportIds[0] ?? 0) - (b.reportIds[0] ?? 0);
}

/** What a reviewer wants to see. An empty text does not filter. */
export type BoardFilter = {
  status: BoardStatus | 'open' | 'neglected' | 'expired' | '';
  reason: string;
  system: PostSystem | '';
  /** Who has it, as `personKey` has it; `nobody` for those without. */
  assignee: string;
  /** At least so many days old; 0 for any. */
  minimumDays: number;
};

/** Everything that still waits for somebody. */
export const openCases: BoardFilter = {
  status: 'open',
  reason: '',
  system: '',
  assignee: '',
  minimumDays: 0
};

/** The entries that a filter lets through. `retentionDays` is for those offered for deletion. */
export function filterBoard(
  board: readonly BoardEntry[],
  filter: BoardFilter,
  now: Date,
  retentionDays: number | undefined
): BoardEntry[] {
  return board.filter(
    (entry) =>
      hasStatus(entry, filter.status, now, retentionDays) &&
      (filter.reason === '' || entry.reasonCodes.includes(filter.reason)) &&
      (filter.system === '' || entry.system === filter.system) &&
      hasAssignee(entry, filter.assignee) &&
      now.getTime() - millisecondsOf(entry.firstReportedAt) >= filter.minimumDays * dayMs
  );
}

function hasStatus(
  entry: BoardEntry,
  status: BoardFilter['status'],
  now: Date,
  retentionDays: number | undefined
): boolean {
  switch (status) {
    case '':
      return true;
    case 'open':
      return entry.status !== 'closed';
    case 'neglected':
      return entry.isNeglected;
    case 'expired':
      return isExpired(entry, now, retentionDays);
    default:
      return entry.status === status;
  }
}

function hasAssignee({ case: known }: BoardEntry, assignee: string): boolean {
  if (assignee === '') return true;
  if (assignee === 'nobody') return !known?.assignee;
  return known?.assignee !== undefined && personKey(known.assignee) === assignee;
}

/** Whether a case has been closed for longer than the owner keeps cases, and nothing holds it. */
export function isExpired(
  { status, case: known }: Pick<BoardEntry, 'status' | 'case'>,
  now: Date,
  retentionDays: number | undefined
): boolean {
  if (retentionDays === undefined || status !== 'closed' || !known || known.onHold) return false;
  return now.getTime() - millisecondsOf(known.closedAt) > retentionDays * dayMs;
}
