import { hasLanded } from '../../domain/reporting/report';
import type { Report, ReportContent } from '../../domain/reporting/report';
import { ServiceError, failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IClock } from '../ports';
import type { IReportLists, Picture } from './ports';

/** What one attempt to send a report came to. */
export type Submission =
  /** SharePoint has it. `added`: to an earlier report of one's own about the same post. */
  | { kind: 'sent'; report: Report; added: boolean; unsent: PicturesUnsent | undefined }
  /** Not known to be there. Sending again is safe: it looks first. */
  | { kind: 'notSent'; failure: Failure };

/** The report is there, some of its pictures are not. */
export type PicturesUnsent = { pictures: Picture[]; failure: Failure };

export type Submitting = { lists: IReportLists; clock: IClock };

/**
 * Sends a report once. It looks first whether this press has landed already, so that an answer that was lost makes no
 * second report; another press about the same post adds to one's own report instead of making a second one.
 * Failures are part of the answer, never thrown.
 */
export async function submitReport(
  content: ReportContent,
  pictures: readonly Picture[],
  { lists, clock }: Submitting
): Promise<Submission> {
  try {
    const { report, added } = await store(content, lists, clock);
    return { kind: 'sent', report, added, unsent: await sendPictures(report.id, pictures, lists) };
  } catch (error) {
    return { kind: 'notSent', failure: failureOf(error) };
  }
}

/** Sends the pictures that a report does not have yet; undefined when it has them all. Never throws. */
export async function sendPictures(
  reportId: number,
  pictures: readonly Picture[],
  lists: IReportLists
): Promise<PicturesUnsent | undefined> {
  let left = [...pictures];
  if (left.length === 0) return undefined;
  try {
    const there = new Set(await lists.pictureNames(reportId));
    left = left.filter(({ name }) => !there.has(name));
    while (left.length > 0) {
      await lists.addPicture(reportId, left[0]);
      left = left.slice(1);
    }
    return undefined;
  } catch (error) {
    return { pictures: left, failure: failureOf(error) };
  }
}

const mostTries = 3;

async function store(
  content: ReportContent,
  lists: IReportLists,
  clock: IClock
): Promise<{ report: Report; added: boolean }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const [earlier] = await ownReports(content, lists);
    if (!earlier) return { report: await lists.add(content), added: false };
    if (hasLanded(content.intentionId, earlier)) {
      return { report: earlier, added: earlier.intentionId !== content.intentionId };
    }
    const { intentionId, reasons, details, authorKind, evidence } = content;
    const addition = {
      intentionId,
      reasons,
      details,
      authorKind,
      evidence,
      addedAt: clock.now().toISOString()
    };
    const report = await lists.addTo(earlier, addition);
    if (report !== 'changed') return { report, added: true };
  }
  throw new ServiceError({ kind: 'serverError', detail: 'The report kept being changed by someone else.' });
}

/** One's own reports of the post: the one this press has made first, then the oldest. */
async function ownReports(
  { postKeyHash, intentionId }: ReportContent,
  lists: IReportLists
): Promise<Report[]> {
  const rank = (report: Report): number => (hasLanded(intentionId, report) ? 0 : 1);
  return (await lists.findOwn(postKeyHash)).sort((a, b) => rank(a) - rank(b) || a.id - b.id);
}
