import type { CaseAct, CasePerson, ReportCase } from '../../domain/reporting/case';
import type { Flood } from '../../domain/reporting/floods';
import { nothingTakenIn } from '../../domain/reporting/takenIn';
import { ServiceError } from '../failure';
import type { IClock, IHashing } from '../ports';
import type { ICaseLists, ReviewedReport } from './ports';
import { takeIn, takenInReport } from './takeIn';

type FloodPorts = {
  cases: ICaseLists;
  clock: IClock;
  hashing: IHashing;
  recyclePictures(report: ReviewedReport): Promise<void>;
  onProgress(done: number): void;
};

/** What is read, kept by the case and recycled before the next. */
const atOnce = 100;

/**
 * Puts a line of too many reports into the recycle bin. A closed case keeps why, and of each report who made it, when,
 * and its hash. It goes on where an earlier attempt broke off: in the same case, or in one more when the first of the
 * reports has gone meanwhile. Throws `ServiceError`.
 *
 * @param title - what the case is called
 */
export async function recycleFlood(
  { authorId, reportIds }: Flood,
  { title, reason }: { title: string; reason: string },
  owner: CasePerson,
  work: FloodPorts
): Promise<void> {
  const { cases, clock, hashing, recyclePictures, onProgress } = work;
  const act: CaseAct = { by: owner, at: clock.now().toISOString() };
  const postKeyHash = await hashing.sha256(JSON.stringify(['flood/1', authorId, reportIds[0]]));
  let current = await caseOf(postKeyHash, title, reason, act, cases);
  for (let start = 0; start < reportIds.length; start += atOnce) {
    const ids = reportIds.slice(start, start + atOnce);
    const reports = await cases.readReports(ids);
    const shown = await Promise.all(reports.map((report) => takenInReport(report, hashing)));
    current = await takeIn(current, shown, { newIds: new Set(), act, reopens: false }, { cases, hashing });
    for (const report of reports) if (report.pictures.length > 0) await recyclePictures(report);
    await cases.recycleReports(ids);
    onProgress(start + ids.length);
  }
}

async function caseOf(
  postKeyHash: string,
  title: string,
  reason: string,
  act: CaseAct,
  cases: ICaseLists
): Promise<ReportCase> {
  const added = await cases.add({
    title,
    system: 'other',
    postKeyHash,
    status: 'closed',
    outcome: 'none',
    assignee: undefined,
    onHold: false,
    lastReportId: 0,
    takenIn: nothingTakenIn,
    closedAt: act.at,
    reply: undefined,
    secondLookId: 0,
    history: [{ ...act, kind: 'removed', text: reason }]
  });
  if (added !== 'exists') return added;
  const first = await cases.find(postKeyHash);
  if (!first) throw new ServiceError({ kind: 'missing', detail: 'The case has been deleted.' });
  return first;
}
