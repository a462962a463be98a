import { daysInMs, millisecondsOf } from '../moment';
import type { CaseStatus, ReportCase } from './case';
import { withoutFloods } from './floods';
import type { Flood } from './floods';
import { isShown, knownReports } from './knownReports';
import type { KnownReports } from './knownReports';
import type { PostSystem } from './post';
import type { ReportStatus } from './report';
import { secondLooksOf } from './secondLook';
import type { SecondLook } from './secondLook';
import type { CaseSummary, ReportSummary } from './summaries';

export type BoardStatus = CaseStatus;

/** A reported post: its reports and, once a reviewer has opened it, its case. */
export type BoardEntry = {
  /** No other entry has it. */
  id: string;
  /** The key of the post; the case's hash where no report says any more. */
  key: string;
  system: PostSystem;
  /** The first report's, as its reporter states it; the case's where there is none. */
  title: string;
  /** Where the link of the first report that has one leads; empty without. */
  link: string;
  status: BoardStatus;
  reasonCodes: string[];
  urgent: boolean;
  /** Oldest first. */
  reports: ReportSummary[];
  /** Ids of reports that the case has not been shown. */
  freshIds: number[];
  /** Requests for another look that count, oldest first. */
  secondLooks: SecondLook[];
  /** Ids of reports about the same post that stand in a line of floods. */
  floodIds: number[];
  /** ISO 8601, never later than now. */
  firstReportedAt: string;
  /** Undefined while no reviewer has opened it. */
  case: CaseSummary | undefined;
  /** Nobody has looked at it for too long. */
  isNeglected: boolean;
  /** Reports whose status does not follow the case: an update was half done. */
  outOfStep: number[];
};

/** Every reported post, and what one person sent too much of. */
export type CaseList = { entries: BoardEntry[]; floods: Flood[] };

/** After this a post without a reviewer stands out. */
const neglectedAfterMs = daysInMs(2);

/** The id of the entry that a case has on the board. */
export function entryIdOf(caseId: number): string {
  return `case ${caseId}`;
}

/** What reporters are told while a case has a status; undefined when they keep what they were told last. */
function reporterStatus(status: BoardStatus): ReportStatus | undefined {
  switch (status) {
    case 'new':
      return 'received';
    case 'newInformation':
      return undefined;
    case 'beingLookedAt':
    case 'closed':
      return status;
  }
}

/** What a reporter reads of their report. */
export type Told = { status: ReportStatus; replyText: string };

/** What reporters are to read while a case stands as it does; undefined when they keep what they were told last. */
export function toldBy(known: Pick<ReportCase, 'status' | 'reply'> | undefined): Told | undefined {
  const status = reporterStatus(known?.status ?? 'new');
  return status && { status, replyText: known?.reply?.text ?? '' };
}

/** Whether a reporter has yet to be told. Blanks and line ends are SharePoint's own. */
export function isBehind(told: Told, wanted: Told | undefined): boolean {
  const words = ({ replyText }: Told): string => replyText.replace(/\s+/g, ' ').trim();
  return wanted !== undefined && (told.status !== wanted.status || words(told) !== words(wanted));
}

/**
 * Every reported post with its case: urgent ones first, then the oldest, closed ones last. A report stays with the
 * case that was shown it, as SharePoint's stamps say; the others are grouped by the key of their link, and a case has
 * the key of the first report it was shown.
 */
export function boardOf(
  reports: readonly ReportSummary[],
  cases: readonly CaseSummary[],
  secondLooks: readonly SecondLook[],
  now: Date
): CaseList {
  const oldestFirst = [...reports].sort((a, b) => a.id - b.id);
  const known = knownReports(oldestFirst, cases);
  const { kept, floods } = withoutFloods(oldestFirst, known);
  const groups = grouped(kept, cases, known);
  const beside = { known, floodIds: idsByKey(floods, oldestFirst), asked: byReport(secondLooks), now };
  const entries = groups.map((group) => entryOf(group, beside)).sort(byUrgencyAndAge);
  return { entries, floods };
}

type Group = { key: string; reports: ReportSummary[]; case: CaseSummary | undefined };

function grouped(
  reports: readonly ReportSummary[],
  cases: readonly CaseSummary[],
  known: KnownReports
): Group[] {
  const byCase = new Map<number, Group>(
    cases.map((one) => [one.id, { key: one.postKeyHash, reports: [], case: one }])
  );
  const byKey = new Map<string, Group>();
  const others: ReportSummary[] = [];
  for (const report of reports) {
    const group = byCase.get(known.get(report.id)?.id ?? 0);
    if (!group) others.push(report);
    else {
      if (group.reports.length === 0) group.key = report.key;
      group.reports.push(report);
    }
  }
  // Of several cases of one post new reports go to the first that is open, else to the first.
  for (const group of byCase.values()) {
    const rival = byKey.get(group.key);
    if (!rival || (rival.case?.status === 'closed' && group.case?.status !== 'closed'))
      byKey.set(group.key, group);
  }
  const fresh: Group[] = [];
  for (const report of others) {
    let group = byKey.get(report.key);
    if (!group) {
      group = { key: report.key, reports: [], case: undefined };
      byKey.set(report.key, group);
      fresh.push(group);
    }
    group.reports.push(report);
  }
  return [...byCase.values(), ...fresh];
}

function idsByKey(floods: readonly Flood[], reports: readonly ReportSummary[]): Map<string, number[]> {
  const keyOf = new Map(reports.map(({ id, key }) => [id, key]));
  const ids = new Map<string, number[]>();
  for (const id of floods.flatMap(({ reportIds }) => reportIds)) {
    const key = keyOf.get(id) ?? '';
    const same = ids.get(key);
    if (same) same.push(id);
    else ids.set(key, [id]);
  }
  return ids;
}

function byReport(requests: readonly SecondLook[]): Map<number, SecondLook[]> {
  const byId = new Map<number, SecondLook[]>();
  for (const request of requests) {
    const same = byId.get(request.reportId);
    if (same) same.push(request);
    else byId.set(request.reportId, [request]);
  }
  return byId;
}

/** What an entry is told from, beside its own reports and case. */
type Beside = {
  known: KnownReports;
  /** By the key of the post. */
  floodIds: ReadonlyMap<string, number[]>;
  /** Requests for another look, by the report that they name. */
  asked: ReadonlyMap<number, SecondLook[]>;
  now: Date;
};

function entryOf(
  { key, reports: unsorted, case: one }: Group,
  { known, floodIds, asked, now }: Beside
): BoardEntry {
  const reports = [...unsorted].sort((a, b) => a.id - b.id);
  const freshIds = reports.filter((report) => !isShown(report, one, known)).map(({ id }) => id);
  const requests = reports.flatMap(({ id }) => asked.get(id) ?? []);
  const secondLooks = one && requests.length > 0 ? secondLooksOf(requests, { ...one, reports }) : [];
  const status = statusOf(one, { freshIds, secondLooks });
  const linked = reports.find(({ link }) => link !== '');
  const [first] = reports;
  const firstReportedAt = notAfter(now, first?.reportedAt ?? one?.modifiedAt ?? '');
  const waited = now.getTime() - millisecondsOf(firstReportedAt);
  return {
    id: one ? entryIdOf(one.id) : key,
    key,
    system: (linked ?? first ?? one)?.system ?? 'other',
    title: first?.title || one?.title || '',
    link: linked?.link ?? '',
    status,
    reasonCodes: [...new Set(reports.flatMap(({ reasonCodes }) => reasonCodes))],
    urgent: reports.some(({ urgent }) => urgent),
    reports,
    freshIds,
    secondLooks,
    floodIds: floodIds.get(key) ?? [],
    firstReportedAt,
    case: one,
    isNeglected: status !== 'closed' && !one?.assignee && waited > neglectedAfterMs,
    outOfStep: outOfStep(reports, freshIds, one)
  };
}

/** A moment that SharePoint stamped, or now for one that is yet to come: the device's clock may be slow. */
function notAfter(now: Date, moment: string): string {
  return millisecondsOf(moment) > now.getTime() ? now.toISOString() : moment;
}

/** A new report, or a request for another look, opens a closed case again, also before a reviewer has looked. */
export function statusOf(
  known: CaseSummary | undefined,
  { freshIds, secondLooks }: Pick<BoardEntry, 'freshIds' | 'secondLooks'>
): BoardStatus {
  if (!known) return 'new';
  const isNews = freshIds.length > 0 || secondLooks.length > 0;
  return known.status === 'closed' && isNews ? 'newInformation' : known.status;
}

/** Reports that the case was not shown yet are not out of step: nobody has looked at them. */
function outOfStep(
  reports: readonly ReportSummary[],
  freshIds: readonly number[],
  known: CaseSummary | undefined
): number[] {
  const fresh = new Set(known ? freshIds : []);
  const wanted = toldBy(known);
  return reports.filter((report) => !fresh.has(report.id) && isBehind(report, wanted)).map(({ id }) => id);
}

function byUrgencyAndAge(a: BoardEntry, b: BoardEntry): number {
  const rank = ({ status, urgent }: BoardEntry): number => (status === 'closed' ? 2 : urgent ? 0 : 1);
  return rank(a) - rank(b) || (a.reports[0]?.id ?? 0) - (b.reports[0]?.id ?? 0);
}

/**
 * Whether a case has been closed for longer than the owner keeps cases, and nothing holds it. Whoever closes a case
 * writes when; SharePoint's own stamp of the last change keeps that from being dated back.
 */
export function isPastRetention(
  { status, case: known }: Pick<BoardEntry, 'status' | 'case'>,
  now: Date,
  retentionDays: number | undefined
): boolean {
  if (retentionDays === undefined || status !== 'closed' || !known || known.onHold) return false;
  const moments = [known.closedAt, known.modifiedAt].map(millisecondsOf).filter(Number.isFinite);
  return now.getTime() - Math.max(...moments) > daysInMs(retentionDays);
}
