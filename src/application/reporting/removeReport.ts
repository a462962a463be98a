import type { CasePerson } from '../../domain/reporting/case';
import { referenceOfReport } from '../../domain/reporting/report';
import { ServiceError } from '../failure';
import type { ReviewedReport } from './casePorts';
import { changeCase } from './workOnCase';
import type { CaseWork, OpenCase } from './workOnCase';

export type RemovingReport = CaseWork & {
  /** Puts the pictures of a report into the recycle bin. Throws `ServiceError`. */
  recyclePictures(report: ReviewedReport): Promise<void>;
};

/**
 * Puts one report of a case into the recycle bin, with its pictures. The case has kept who made it, when, and its hash,
 * and says first why it goes. Throws `ServiceError`.
 */
export async function removeReport(
  open: OpenCase,
  report: ReviewedReport,
  reason: string,
  owner: CasePerson,
  work: RemovingReport
): Promise<OpenCase> {
  const text = `${referenceOfReport(report)}: ${reason}`;
  const saving = await changeCase(open, { kind: 'remove', text }, owner, work);
  if (saving.kind === 'changed') {
    throw new ServiceError({ kind: 'rejected', detail: 'Somebody else changed the case first.' });
  }
  await work.recyclePictures(report);
  await work.cases.recycleReports([report.id]);
  const { reports } = saving.open;
  return { ...saving.open, reports: reports.filter(({ id }) => id !== report.id) };
}
