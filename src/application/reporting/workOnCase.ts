import { changedCase, personKey } from '../../domain/reporting/case';
import type { CaseAct, CaseChange, CasePerson, ReportCase } from '../../domain/reporting/case';
import { reporterStatus } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { ReportStatus } from '../../domain/reporting/report';
import { differenceOf, nothingTakenIn } from '../../domain/reporting/takenIn';
import type { Difference, TakenInReport } from '../../domain/reporting/takenIn';
import { ServiceError, failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IClock, IHashing } from '../ports';
import type { FreshCase, ICaseLists, ReviewedReport } from './casePorts';
import { takeIn, takenInReport } from './takeIn';

/** A case with those of its reports that have been read. */
export type OpenCase = {
  case: ReportCase;
  /** Oldest first. */
  reports: ReviewedReport[];
  /** Ids of its reports that are yet to be read, oldest first. */
  unread: number[];
  /** What has become of reports since a reviewer was shown them. */
  differences: Difference[];
  /** What each of its reports' makers is told, by id. */
  statuses: ReadonlyMap<number, ReportStatus>;
};

export type CaseWork = { cases: ICaseLists; clock: IClock; hashing: IHashing };

/** What came of a change. */
export type CaseSaving =
  | { kind: 'saved'; open: OpenCase }
  /** Someone else was first; nothing is written, and theirs is handed back. */
  | { kind: 'changed'; open: OpenCase };

/** How many reports are read and shown at a time. */
export const reportsAtOnce = 40;

/**
 * Opens a reported post for a reviewer: its first reports. The first one to open it makes its case; of two at once one
 * makes it and the other gets the same. Reporters are told nothing by that. New reports on a closed case reopen it.
 * Throws `ServiceError`.
 */
export async function openCase(entry: BoardEntry, reviewer: CasePerson, work: CaseWork): Promise<OpenCase> {
  const ids = entry.reports.map(({ id }) => id);
  const found = (await currentCase(entry, work)) ?? (await addCase(entry, reviewer, work));
  const open: OpenCase = {
    case: found,
    reports: [],
    unread: ids,
    differences: [],
    statuses: new Map(entry.reports.map(({ id, status }) => [id, status]))
  };
  // A case of an earlier release takes in all that it knew of before anything else is told from it.
  return readOn(open, reviewer, work, found.takenIn ? reportsAtOnce : ids.length, new Set(entry.freshIds));
}

/** Reads the next reports of an open case, and takes them in. Throws `ServiceError`. */
export async function readOn(
  open: OpenCase,
  reviewer: CasePerson,
  work: CaseWork,
  most = reportsAtOnce,
  newIds: ReadonlySet<number> = new Set()
): Promise<OpenCase> {
  const { cases, clock, hashing } = work;
  const ids = open.unread.slice(0, most);
  const reports = await cases.readReports(ids);
  const shown = await Promise.all(reports.map((report) => takenInReport(report, hashing)));
  const before = open.case.takenIn ?? nothingTakenIn;
  const first = open.reports.length === 0 ? await goneReports(before.reports, ids, open, work) : [];
  const act = { by: reviewer, at: clock.now().toISOString() };
  return {
    case: await takeIn(open.case, shown, { act, newIds, reopens: true }, { cases, hashing }),
    reports: [...open.reports, ...reports],
    unread: open.unread.slice(most),
    differences: [...open.differences, ...first, ...differencesOf(before.reports, ids, shown)],
    statuses: new Map([...open.statuses, ...reports.map(({ id, status }) => [id, status] as const)])
  };
}

/** Makes one change. Closing reads what has not been read yet. Throws `ServiceError` when the change is not saved. */
export async function changeCase(
  before: OpenCase,
  change: CaseChange,
  reviewer: CasePerson,
  work: CaseWork
): Promise<CaseSaving> {
  const act: CaseAct = { by: reviewer, at: work.clock.now().toISOString() };
  // A case is closed over what it was shown: the rest would open it again at once.
  const whole = change.kind === 'close' ? await readAll(before, reviewer, work) : before;
  const wanted = changedCase(whole.case, change, act);
  const saved = await work.cases.save(wanted);
  if (saved !== 'changed') return { kind: 'saved', open: { ...whole, case: saved } };
  const current = await work.cases.get(whole.case.id);
  if (!current) throw caseGone();
  return { kind: isLanded(wanted, current) ? 'saved' : 'changed', open: { ...whole, case: current } };
}

/**
 * Tells the reporters where the case stands, in the background of whatever the reviewer does next. What breaks off is
 * handed back, and the list of cases offers to finish it. Never throws.
 */
export async function tellReporters(
  open: OpenCase,
  cases: ICaseLists
): Promise<{ open: OpenCase; untold: Failure | undefined }> {
  const status = reporterStatus(open.case.status);
  const behind = [...open.statuses].filter(([, told]) => told !== status).map(([id]) => id);
  if (status === undefined || behind.length === 0) return { open, untold: undefined };
  try {
    await cases.setReportStatus(behind, status);
  } catch (error) {
    return { open, untold: failureOf(error) };
  }
  const statuses = new Map([...open.statuses.keys()].map((id) => [id, status]));
  return { open: { ...open, statuses }, untold: undefined };
}

/** Brings the statuses that reporters see into step with their cases, where an update was half done. */
export async function repairStatuses(board: readonly BoardEntry[], cases: ICaseLists): Promise<void> {
  for (const { case: known, outOfStep } of board) {
    const wanted = reporterStatus(known?.status ?? 'new');
    if (wanted && outOfStep.length > 0) await cases.setReportStatus(outOfStep, wanted);
  }
}

async function readAll(open: OpenCase, reviewer: CasePerson, work: CaseWork): Promise<OpenCase> {
  let current = open;
  while (current.unread.length > 0) current = await readOn(current, reviewer, work);
  return current;
}

/** Whether the last step of a case is the wanted one: an earlier attempt whose answer was lost has saved it. */
function isLanded(wanted: ReportCase, current: ReportCase): boolean {
  if (current.history.length < wanted.history.length) return false;
  const mine = wanted.history[wanted.history.length - 1];
  const last = current.history[current.history.length - 1];
  return last.kind === mine.kind && last.text === mine.text && personKey(last.by) === personKey(mine.by);
}

async function currentCase(entry: BoardEntry, { cases }: CaseWork): Promise<ReportCase | undefined> {
  if (!entry.case) return undefined;
  const current = await cases.get(entry.case.id);
  if (!current) throw caseGone();
  return current;
}

async function addCase(entry: BoardEntry, reviewer: CasePerson, work: CaseWork): Promise<ReportCase> {
  const { cases, clock, hashing } = work;
  const postKeyHash = await hashing.sha256(entry.key);
  const act: CaseAct = { by: reviewer, at: clock.now().toISOString() };
  const added = await cases.add(freshCase(entry, postKeyHash, act));
  if (added !== 'exists') return added;
  const first = await cases.find(postKeyHash);
  if (!first) throw caseGone();
  return first;
}

function freshCase({ title, system }: BoardEntry, postKeyHash: string, act: CaseAct): FreshCase {
  return {
    title,
    system,
    postKeyHash,
    status: 'new',
    outcome: 'none',
    assignee: undefined,
    onHold: false,
    lastReportId: 0,
    takenIn: nothingTakenIn,
    closedAt: '',
    history: [{ ...act, kind: 'opened', text: '' }]
  };
}

function caseGone(): ServiceError {
  return new ServiceError({ kind: 'missing', detail: 'The case has been deleted.' });
}

/** What differs in the reports that have just been read. */
function differencesOf(
  known: readonly TakenInReport[],
  ids: readonly number[],
  shown: readonly TakenInReport[]
): Difference[] {
  const now = new Map(shown.map((report) => [report.id, report]));
  const asked = new Set(ids);
  return known
    .filter(({ id }) => asked.has(id))
    .flatMap((one) => differenceOf(one, now.get(one.id)) ?? []);
}

/** Reports that the case was shown and the list of cases does not have for it: they are gone, or are another's. */
async function goneReports(
  known: readonly TakenInReport[],
  ids: readonly number[],
  { unread }: OpenCase,
  { cases, hashing }: CaseWork
): Promise<Difference[]> {
  const listed = new Set([...ids, ...unread]);
  const others = known.filter(({ id }) => !listed.has(id));
  if (others.length === 0) return [];
  const there = await cases.readReports(others.map(({ id }) => id));
  const shown = await Promise.all(there.map((report) => takenInReport(report, hashing)));
  return differencesOf(others, others.map(({ id }) => id), shown);
}
