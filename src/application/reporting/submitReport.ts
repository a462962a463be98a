import { hasLanded, hasSaid } from '../../domain/reporting/report';
import type { Report, ReportAddition, ReportContent } from '../../domain/reporting/report';
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
 * second report; words changed since then, or another press about the same post, are added to one's own open report.
 * Nobody looks at a closed one any more, so a new report is made that reviewers see.
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
    const own = await lists.findOwn(content.postKeyHash);
    const landed = own.find((report) => hasSaid(content, report));
    const earlier = landed ?? openOne(own, content.intentionId);
    if (!earlier) return { report: await lists.add(content), added: false };
    const report = landed ?? (await lists.addTo(earlier, additionOf(content, clock)));
    if (report !== 'changed') return { report, added: report.intentionId !== content.intentionId };
  }
  throw new ServiceError({ kind: 'serverError', detail: 'The report kept being changed by someone else.' });
}

/** One's own report that is not closed: the one this press has reached first, then the oldest. */
function openOne(own: readonly Report[], intentionId: string): Report | undefined {
  const rank = (report: Report): number => (hasLanded(intentionId, report) ? 0 : 1);
  const [first] = own
    .filter(({ status }) => status !== 'closed')
    .sort((a, b) => rank(a) - rank(b) || a.id - b.id);
  return first;
}

function additionOf(content: ReportContent, clock: IClock): ReportAddition {
  const { intentionId, reasons, urgent, details, authorKind, evidence } = content;
  return {
    intentionId,
    reasons,
    urgent,
    details,
    authorKind,
    evidence,
    addedAt: clock.now().toISOString()
  };
}
