import { changedCase, personKey } from '../../domain/reporting/case';
import type { CaseAct, CaseChange, CasePerson, ReportCase } from '../../domain/reporting/case';
import { newestId, reporterStatus, statusOf } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { ServiceError, failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IClock } from '../ports';
import type { ICaseLists, ReviewedReport } from './casePorts';

export type OpenCase = { case: ReportCase; reports: ReviewedReport[] };

export type CaseWork = { cases: ICaseLists; clock: IClock };

/** What came of a change. */
export type CaseSaving =
  /** `untold`: the case is saved, and reporters could not all be told. The list of cases offers to put that right. */
  | { kind: 'saved'; open: OpenCase; untold: Failure | undefined }
  /** Someone else was first; nothing is written, and theirs is handed back. */
  | { kind: 'changed'; open: OpenCase };

const mostTries = 5;

/**
 * Opens a reported post for a reviewer. The first one to open it makes its case; of two at once one makes it and the
 * other gets the same. New reports on a closed case reopen it. Reporters' statuses are brought into step.
 * Throws `ServiceError`.
 */
export async function openCase(
  entry: BoardEntry,
  reviewer: CasePerson,
  { cases, clock }: CaseWork
): Promise<OpenCase> {
  const act: CaseAct = { by: reviewer, at: clock.now().toISOString() };
  const reports = await cases.readReports(entry.postKeyHash);
  // What the reviewer is shown counts: the list of cases may be older.
  const current = await takeIn(entry, newestId(reports), act, cases);
  return follow({ case: current, reports }, cases);
}

/** Makes one change and lets the reporters' statuses follow. Throws `ServiceError` when the change is not saved. */
export async function changeCase(
  before: OpenCase,
  change: CaseChange,
  reviewer: CasePerson,
  { cases, clock }: CaseWork
): Promise<CaseSaving> {
  const act: CaseAct = { by: reviewer, at: clock.now().toISOString() };
  const wanted = changedCase(before.case, change, act);
  const saved = await cases.save(wanted);
  const open = saved === 'changed' ? await readAgain(before.case, cases) : { ...before, case: saved };
  if (saved === 'changed' && !isLanded(wanted, open.case)) return { kind: 'changed', open };
  try {
    return { kind: 'saved', open: await follow(open, cases), untold: undefined };
  } catch (error) {
    return { kind: 'saved', open, untold: failureOf(error) };
  }
}

/** Brings the statuses that reporters see into step with their cases, where an update was half done. */
export async function repairStatuses(board: readonly BoardEntry[], cases: ICaseLists): Promise<void> {
  for (const entry of board) {
    const wanted = reporterStatus(entry.case?.status ?? 'new');
    if (entry.outOfStep.length > 0) await cases.setReportStatus(entry.outOfStep, wanted);
  }
}

/** Whether the last step of a case is the wanted one: an earlier attempt whose answer was lost has saved it. */
function isLanded(wanted: ReportCase, current: ReportCase): boolean {
  if (current.history.length < wanted.history.length) return false;
  const mine = wanted.history[wanted.history.length - 1];
  const last = current.history[current.history.length - 1];
  return last.kind === mine.kind && last.text === mine.text && personKey(last.by) === personKey(mine.by);
}

/** The post's case, made when there is none, and knowing of every report up to the last one. */
async function takeIn(
  entry: BoardEntry,
  lastReportId: number,
  act: CaseAct,
  cases: ICaseLists
): Promise<ReportCase> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const current =
      (await cases.find(entry.postKeyHash)) ?? (await cases.add(freshCase(entry, lastReportId, act)));
    if (current === 'exists') continue;
    if (current.lastReportId >= lastReportId) return current;
    const reopens = statusOf(current, lastReportId) === 'newInformation' && current.status === 'closed';
    const kind = reopens ? 'newInformation' : 'seen';
    const saved = await cases.save(changedCase(current, { kind, lastReportId }, act));
    if (saved !== 'changed') return saved;
  }
  throw new ServiceError({ kind: 'serverError', detail: 'The case kept being changed by others.' });
}

function freshCase(
  { title, system, postKeyHash }: BoardEntry,
  lastReportId: number,
  act: CaseAct
): Omit<ReportCase, 'id' | 'etag'> {
  return {
    title,
    system,
    postKeyHash,
    status: 'beingLookedAt',
    outcome: 'none',
    assignee: undefined,
    onHold: false,
    lastReportId,
    closedAt: '',
    history: [{ ...act, kind: 'opened', text: '' }]
  };
}

/** Tells the reporters where the case stands. */
async function follow(open: OpenCase, cases: ICaseLists): Promise<OpenCase> {
  const status = reporterStatus(open.case.status);
  const behind = open.reports.filter((report) => report.status !== status).map(({ id }) => id);
  if (behind.length > 0) await cases.setReportStatus(behind, status);
  return { ...open, reports: open.reports.map((report) => ({ ...report, status })) };
}

async function readAgain({ postKeyHash }: ReportCase, cases: ICaseLists): Promise<OpenCase> {
  const current = await cases.find(postKeyHash);
  if (!current) throw new ServiceError({ kind: 'missing', detail: 'The case has been deleted.' });
  return { case: current, reports: await cases.readReports(postKeyHash) };
}
