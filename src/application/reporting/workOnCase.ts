import { changedCase, personKey } from '../../domain/reporting/case';
import type { SecondLooks, CaseAct, CaseChange, CasePerson, ReportCase } from '../../domain/reporting/case';
import { isBehind, toldBy } from '../../domain/reporting/caseBoard';
import type { BoardEntry, Told } from '../../domain/reporting/caseBoard';
import type { CaseReply } from '../../domain/reporting/reply';
import type { ReportStatus } from '../../domain/reporting/report';
import { differenceOf, lastIdOf, nothingTakenIn } from '../../domain/reporting/takenIn';
import type { ReportDifference, TakenInReport } from '../../domain/reporting/takenIn';
import { ServiceError, failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IClock, IHashing } from '../ports';
import type { ICaseLists, ReviewedReport } from './ports';
import { takeIn, takenInReport, withTakenIn } from './takeIn';

/** A case with those of its reports that have been read. */
export type OpenCase = {
  case: ReportCase;
  /** Oldest first. */
  reports: ReviewedReport[];
  /** Ids of its reports that are yet to be read, oldest first. */
  unread: number[];
  /** What has become of reports since a reviewer was shown them. */
  differences: ReportDifference[];
  /** What each of its reports' makers is told, by id. */
  told: ReadonlyMap<number, Told>;
};

export type CasePorts = { cases: ICaseLists; clock: IClock; hashing: IHashing };

/** What came of a change. */
type CaseSaved =
  | { kind: 'saved'; open: OpenCase }
  /** Someone else was first; nothing is written, and theirs is handed back. */
  | { kind: 'changed'; open: OpenCase };

/** How many reports are read and shown at a time. */
const reportsAtOnce = 40;

/**
 * Opens a reported post for a reviewer: its first reports. The first one to open it makes its case; of two at once one
 * makes it and the other gets the same. Reporters are told nothing by that. New reports on a closed case reopen it.
 * What the list of cases says of its status, and who has it, are what they were. Throws `ServiceError`.
 */
export async function openCase(entry: BoardEntry, reviewer: CasePerson, work: CasePorts): Promise<OpenCase> {
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
    case: await takeIn(current, page.shown, { act, newIds, reopens: true, asked: askedIn(entry) }, work),
    reports: page.reports,
    unread: ids.slice(most),
    differences: [...(await goneReports(others, work)), ...differencesOf(before.reports, page)],
    told: new Map([...toldIn(entry), ...page.reports.map(toldOf)])
  };
}

/**
 * The case of a reported post as it was listed, without reading its reports: for acts that say nothing of them. The post
 * must have a case that knows its reports. `changed` when somebody has saved it since.
 */
async function listedCase(entry: BoardEntry, work: CasePorts): Promise<OpenCase | 'changed'> {
  const current = await currentCase(entry, work);
  if (!current || current.etag !== entry.case?.etag) return 'changed';
  const unread = entry.reports.map(({ id }) => id);
  return { case: current, reports: [], unread, differences: [], told: toldIn(entry) };
}

/**
 * Makes one change to a reported post as it was listed, for acts on many: its row is made first where there is none. Whoever
 * has saved the case since the list was read keeps what they saved. Throws `ServiceError` when the change is not saved.
 */
export async function changeListed(
  entry: BoardEntry,
  change: CaseChange,
  reviewer: CasePerson,
  work: CasePorts
): Promise<OpenCase | 'changed'> {
  const isKnown = entry.case?.takenIn !== undefined && entry.secondLooks.length === 0;
  const open = isKnown ? await listedCase(entry, work) : await openCase(entry, reviewer, work);
  if (open === 'changed') return open;
  const saving = await changeCase(open, change, reviewer, work);
  return saving.kind === 'saved' ? saving.open : 'changed';
}

/** Reads the next reports of an open case, and takes them in. Throws `ServiceError`. */
export async function readOn(open: OpenCase, reviewer: CasePerson, work: CasePorts): Promise<OpenCase> {
  const page = await readPage(open.unread.slice(0, reportsAtOnce), work);
  const act: CaseAct = { by: reviewer, at: work.clock.now().toISOString() };
  const known = open.case.takenIn?.reports ?? [];
  return {
    case: await takeIn(open.case, page.shown, { act, newIds: new Set(), reopens: true }, work),
    reports: [...open.reports, ...page.reports],
    unread: open.unread.slice(reportsAtOnce),
    differences: [...open.differences, ...differencesOf(known, page)],
    told: new Map([...open.told, ...page.reports.map(toldOf)])
  };
}

/** Makes one change. Closing reads what has not been read yet. Throws `ServiceError` when the change is not saved. */
export async function changeCase(
  before: OpenCase,
  change: CaseChange,
  reviewer: CasePerson,
  work: CasePorts
): Promise<CaseSaved> {
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
 * Tells the reporters of many cases where those stand, those who are told the same together. Undefined when all are told;
 * the list of cases offers to finish what breaks off. Never throws.
 */
export async function tellReportersOfAll(
  open: readonly OpenCase[],
  cases: ICaseLists
): Promise<Failure | undefined> {
  const alike = new Map<string, { ids: number[]; status: ReportStatus; reply: CaseReply | undefined }>();
  for (const { case: known, told } of open) {
    const wanted = toldBy(known);
    const ids = [...told].filter(([, each]) => isBehind(each, wanted)).map(([id]) => id);
    if (!wanted || ids.length === 0) continue;
    const key = JSON.stringify([wanted.status, known.reply]);
    const before = alike.get(key);
    if (before) before.ids.push(...ids);
    else alike.set(key, { ids, status: wanted.status, reply: known.reply });
  }
  try {
    for (const { ids, status, reply } of alike.values()) await cases.setReportStatus(ids, status, reply);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** The same of one case, in the background of whatever the reviewer does next. */
export async function tellReporters(
  open: OpenCase,
  cases: ICaseLists
): Promise<{ open: OpenCase; untold: Failure | undefined }> {
  const untold = await tellReportersOfAll([open], cases);
  return { open: untold ? open : whenTold(open), untold };
}

/** A case as it is once its reporters have been told. */
export function whenTold(open: OpenCase): OpenCase {
  const wanted = toldBy(open.case);
  return wanted ? { ...open, told: new Map([...open.told.keys()].map((id) => [id, wanted])) } : open;
}

/** Brings what reporters read into step with their cases, where an update was half done. Throws `ServiceError`. */
export async function repairStatuses(board: readonly BoardEntry[], cases: ICaseLists): Promise<void> {
  for (const { case: known, outOfStep } of board) {
    const wanted = toldBy(known);
    if (wanted && outOfStep.length > 0) await cases.setReportStatus(outOfStep, wanted.status, known?.reply);
  }
}

const toldOf = ({ id, status, reply }: ReviewedReport): [number, Told] => [
  id,
  { status, replyText: reply?.text ?? '' }
];

const toldIn = ({ reports }: BoardEntry): Map<number, Told> =>
  new Map(reports.map(({ id, status, replyText }) => [id, { status, replyText }]));

/** Who asks for another look, by what SharePoint says of their report. */
function askedIn({ secondLooks, reports }: BoardEntry): SecondLooks | undefined {
  if (secondLooks.length === 0) return undefined;
  const names = secondLooks.map(
    ({ authorId }) => reports.find((report) => report.authorId === authorId)?.reporter.name ?? ''
  );
  return { lastId: Math.max(...secondLooks.map(({ id }) => id)), names };
}

async function readAll(open: OpenCase, reviewer: CasePerson, work: CasePorts): Promise<OpenCase> {
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

async function currentCase(entry: BoardEntry, { cases }: CasePorts): Promise<ReportCase | undefined> {
  if (!entry.case) return undefined;
  const current = await cases.get(entry.case.id);
  if (!current) throw caseGone();
  return current;
}

async function addCase(
  entry: BoardEntry,
  shown: readonly TakenInReport[],
  act: CaseAct,
  { cases, hashing }: CasePorts
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

async function readPage(ids: readonly number[], { cases, hashing }: CasePorts): Promise<Page> {
  const reports = await cases.readReports(ids);
  return { ids, reports, shown: await Promise.all(reports.map((report) => takenInReport(report, hashing))) };
}

/** What differs in the reports that have just been read. */
function differencesOf(known: readonly TakenInReport[], { ids, shown }: Page): ReportDifference[] {
  const now = new Map(shown.map((report) => [report.id, report]));
  const asked = new Set(ids);
  return known.filter(({ id }) => asked.has(id)).flatMap((one) => differenceOf(one, now.get(one.id)) ?? []);
}

/** Reports that the case was shown and the list of cases does not have for it: they are gone, or are another's. */
async function goneReports(known: readonly TakenInReport[], work: CasePorts): Promise<ReportDifference[]> {
  const ids = known.map(({ id }) => id);
  return ids.length === 0 ? [] : differencesOf(known, await readPage(ids, work));
}
