import { caseAskedAgain, caseTakingIn } from '../../domain/reporting/case';
import type { SecondLooks, CaseAct, ReportCase } from '../../domain/reporting/case';
import { serialiseReport } from '../../domain/reporting/report';
import { hasTakenIn, mostTakenIn, nothingTakenIn, serialiseRest } from '../../domain/reporting/takenIn';
import type { TakenIn, TakenInReport } from '../../domain/reporting/takenIn';
import { ServiceError } from '../failure';
import type { IHashing } from '../ports';
import type { ICaseLists, ReviewedReport } from './ports';

const mostTries = 5;

/** What a case keeps of a report that is shown. */
export async function takenInReport(report: ReviewedReport, hashing: IHashing): Promise<TakenInReport> {
  const { id, authorId, reportedAt } = report;
  return { id, authorId, reportedAt, hash: await hashing.sha256(serialiseReport(report)) };
}

/** The reports of a case with others taken in, each once: beyond the first 500 a count and a hash over the rest. */
export async function withTakenIn(
  before: TakenIn,
  shown: readonly TakenInReport[],
  hashing: IHashing
): Promise<TakenIn> {
  let { reports, rest } = before;
  for (const report of [...shown].sort((a, b) => a.id - b.id)) {
    if (hasTakenIn({ reports, rest }, report)) continue;
    if (reports.length < mostTakenIn) reports = [...reports.filter(({ id }) => id !== report.id), report];
    else {
      const hash = await hashing.sha256(serialiseRest(rest?.hash ?? '', report));
      rest = { count: (rest?.count ?? 0) + 1, hash, lastId: report.id };
    }
  }
  return { reports, rest };
}

type TakeInPorts = { cases: ICaseLists; hashing: IHashing };

/** How reports are shown to a case. */
type ReportsShown = {
  act: CaseAct;
  /** Of what is shown, the reports that a case of an earlier release did not know of. */
  newIds: ReadonlySet<number>;
  /** Whether news open a closed case again. */
  reopens: boolean;
  /** Another look that somebody asks for, which a case may know of already. */
  asked?: SecondLooks;
};

/**
 * Saves a case with what is shown of its reports, whatever others save at the same time. Nothing is saved when it
 * knows them all. Throws `ServiceError`.
 */
export async function takeIn(
  known: ReportCase,
  shown: readonly TakenInReport[],
  { act, newIds, reopens, asked }: ReportsShown,
  { cases, hashing }: TakeInPorts
): Promise<ReportCase> {
  let current = known;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const takenIn = current.takenIn ?? nothingTakenIn;
    const next = await withTakenIn(takenIn, shown, hashing);
    const isMore = next.reports !== takenIn.reports || next.rest !== takenIn.rest;
    const isAsked = asked !== undefined && asked.lastId > current.secondLookId;
    if (current.takenIn && !isMore && !isAsked) return current;
    const isNews = current.takenIn ? isMore : shown.some(({ id }) => newIds.has(id));
    const taken = isNews && reopens ? caseTakingIn(current, next, act) : { ...current, takenIn: next };
    const saved = await cases.save(isAsked ? caseAskedAgain(taken, asked, act) : taken);
    if (saved !== 'changed') return saved;
    const again = await cases.get(current.id);
    if (!again) throw new ServiceError({ kind: 'missing', detail: 'The case has been deleted.' });
    current = again;
  }
  throw new ServiceError({ kind: 'serverError', detail: 'The case kept being changed by others.' });
}
