import { namedPicture, numberOfPicture } from '../../domain/reporting/picture';
import type { Report, ReportContent } from '../../domain/reporting/report';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { IReportLists, Picture, StoredParts } from './ports';

/** What one attempt to send a report came to. */
export type Submission =
  /** SharePoint has it. */
  | { kind: 'sent'; report: Report; unsent: PicturesUnsent | undefined }
  /** Not known to be there. The next attempt looks first. */
  | { kind: 'notSent'; failure: Failure };

/** The report is there, some of its pictures are not. */
export type PicturesUnsent = { pictures: Picture[]; failure: Failure };

type SubmitPorts = {
  lists: IReportLists;
  /** An earlier attempt of this press may have landed: it is looked for before anything is sent. */
  lookFirst: boolean;
};

/**
 * Sends a report once, as a row of its own: nothing is looked up or changed before the first attempt is stored. An
 * attempt whose answer was lost is recognised by the press's intention. Failures are part of the answer, never thrown.
 */
export async function submitReport(
  content: ReportContent,
  pictures: readonly Picture[],
  { lists, lookFirst }: SubmitPorts
): Promise<Submission> {
  try {
    const landed = lookFirst ? await lists.find(content.intentionId) : undefined;
    const report = landed ?? (await lists.add(content));
    return {
      kind: 'sent',
      report,
      unsent: await sendPictures(report, pictures, { lists, lookFirst: landed !== undefined })
    };
  } catch (error) {
    return { kind: 'notSent', failure: failureOf(error) };
  }
}

/**
 * Sends the pictures of a report, and goes on where an earlier attempt broke off; undefined when SharePoint has them
 * all. Never throws.
 */
export async function sendPictures(
  report: Report,
  pictures: readonly Picture[],
  { lists, lookFirst }: SubmitPorts
): Promise<PicturesUnsent | undefined> {
  let sent = 0;
  try {
    const stored: StoredParts =
      lookFirst && pictures.length > 0 ? await lists.storedParts(report) : new Map();
    for (; sent < pictures.length; sent += 1) {
      const { hash } = namedPicture(pictures[sent].name);
      const number = numberOfPicture(report.pictures, hash);
      await lists.addPicture(report, number, pictures[sent], stored.get(hash) ?? []);
    }
    return undefined;
  } catch (error) {
    return { pictures: pictures.slice(sent), failure: failureOf(error) };
  }
}
