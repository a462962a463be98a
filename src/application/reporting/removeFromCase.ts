import type { CasePerson } from '../../domain/reporting/case';
import { removedPictureText, removedReportText } from '../../domain/reporting/removal';
import { ServiceError } from '../failure';
import type { ReviewedReport } from './ports';
import { changeCase } from './workOnCase';
import type { CasePorts, OpenCase } from './workOnCase';

/** What an owner takes out of a case, and why. */
export type Removal = {
  report: ReviewedReport;
  /** The picture of the report, by its place; undefined for the report with all its pictures. */
  picture?: { number: number; hash: string };
  reason: string;
};

type RemovalPorts = CasePorts & {
  /** Puts the pictures of a report into the recycle bin. Throws `ServiceError`. */
  recyclePictures(report: ReviewedReport): Promise<void>;
  /** Puts one of them into the recycle bin. Throws `ServiceError`. */
  recyclePicture(report: ReviewedReport, number: number): Promise<void>;
};

/**
 * Puts a report or one of its pictures into the recycle bin. The case has kept who made it, when, and its hash, and
 * says first why it goes. Throws `ServiceError`.
 */
export async function removeFromCase(
  open: OpenCase,
  { report, picture, reason }: Removal,
  owner: CasePerson,
  work: RemovalPorts
): Promise<OpenCase> {
  const text = picture
    ? removedPictureText(report.id, picture.hash, reason)
    : removedReportText(report.id, reason);
  const saving = await changeCase(open, { kind: 'remove', text }, owner, work);
  if (saving.kind === 'changed') {
    throw new ServiceError({ kind: 'rejected', detail: 'Somebody else changed the case first.' });
  }
  if (picture) {
    await work.recyclePicture(report, picture.number);
    return saving.open;
  }
  await work.recyclePictures(report);
  await work.cases.recycleReports([report.id]);
  return { ...saving.open, reports: saving.open.reports.filter(({ id }) => id !== report.id) };
}
