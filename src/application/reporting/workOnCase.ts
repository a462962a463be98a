import { changedCase, personKey } from '../../domain/reporting/case';
import type { CaseAct, CaseChange, CasePerson, ReportCase } from '../../domain/reporting/case';
import { reporterStatus } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { ReportStatus } from '../../domain/reporting/report';
import { differenceOf, lastIdOf, nothingTakenIn } from '../../domain/reporting/takenIn';
import type { Difference, TakenInReport } from '../../domain/reporting/takenIn';
import { ServiceError, failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IClock, IHashing } from '../ports';
import type { ICaseLists, ReviewedReport } from './casePorts';
import { takeIn, takenInReport, withTakenIn } from './takeIn';

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
  // A case of an earlier release takes in all that it knew of before anything else is told from it.
  const most = entry.case && !entry.case.takenIn ? ids.length : reportsAtOnce;
  const [found, page] = await Promise.all([currentCase(entry, work), readPage(ids.slice(0, most), work)]);
  const act: CaseAct = { by: reviewer, at: work.clock.now().toISOString() };
  const current = found ?? (await addCase(entry, page.shown, act, work));
  const before = current.takenIn ?? nothingTakenIn;
  const listed = new Set(ids);
  const others = before.reports.filter(({ id }) => !listed.has(id));
  const newIds = new Set(entry.freshIds);
  return {
    case: await takeIn(current, page.shown, { act, newIds, reopens: true }, work),
    reports: page.reports,
    unread: ids.slice(most),
    differences: [...(await goneReports(others, work)), ...differencesOf(before.reports, page)],
    statuses: new Map([...entry.reports, ...page.reports].map(({ id, status }) => [id, status] as const))
  };
}

/** Reads the next reports of an open case, and takes them in. Throws `ServiceError`. */
export async function readOn(open: OpenCase, reviewer: CasePerson, work: CaseWork): Promise<OpenCase> {
  const page = await readPage(open.unread.slice(0, reportsAtOnce), work);
  const act: CaseAct = { by: reviewer, at: work.clock.now().toISOString() };
  const known = open.case.takenIn?.reports ?? [];
  return {
    case: await takeIn(open.case, page.shown, { act, newIds: new Set(), reopens: true }, work),
    reports: [...open.reports, ...page.reports],
    unread: open.unread.slice(reportsAtOnce),
    differences: [...open.differences, ...differencesOf(known, page)],
    statuses: new Map([...open.statuses, ...page.reports.map(({ id, status }) => [id, status] as const)])
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
    await cases.setReportStatus(behind, status, open.case.reply);
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
    if (wanted && outOfStep.length > 0) await cases.setReportStatus(outOfStep, wanted, known?.reply);
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

async function addCase(
  entry: BoardEntry,
  shown: readonly TakenInReport[],
  act: CaseAct,
  { cases, hashing }: CaseWork
): Promise<ReportCase> {
  const postKeyHash = await hashing.sha256(entry.key);
  const takenIn = await withTakenIn(nothingTakenIn, shown, hashing);
  const added = await cases.add({
    title: entry.title,
    system: entry.system,
    postKeyHash,
    status: 'new',
    outcome: 'none',
    assignee: undefined,
    onHold: false,
    lastReportId: lastIdOf(takenIn),
    takenIn,
    closedAt: '',
    reply: undefined,
    secondLookId: 0,
    history: [{ ...act, kind: 'opened', text: '' }]
  });
  if (added !== 'exists') return added;
  const first = await cases.find(postKeyHash);
  if (!first) throw caseGone();
  return first;
}

function caseGone(): ServiceError {
  return new ServiceError({ kind: 'missing', detail: 'The case has been deleted.' });
}

/** Some reports as they are now. */
type Page = { ids: readonly number[]; reports: ReviewedReport[]; shown: TakenInReport[] };

async function readPage(ids: readonly number[], { cases, hashing }: CaseWork): Promise<Page> {
  const reports = await cases.readReports(ids);
  return { ids, reports, shown: await Promise.all(reports.map((report) => takenInReport(report, hashing))) };
}

/** What differs in the reports that have just been read. */
function differencesOf(known: readonly TakenInReport[], { ids, shown }: Page): Difference[] {
  const now = new Map(shown.map((report) => [report.id, report]));
  const asked = new Set(ids);
  return known.filter(({ id }) => asked.has(id)).flatMap((one) => differenceOf(one, now.get(one.id)) ?? []);
}

/** Reports that the case was shown and the list of cases does not have for it: they are gone, or are another's. */
async function goneReports(known: readonly TakenInReport[], work: CaseWork): Promise<Difference[]> {
  const ids = known.map(({ id }) => id);
  return ids.length === 0 ? [] : differencesOf(known, await readPage(ids, work));
}
