import { boardOf } from '../../domain/reporting/caseBoard';
import type { CaseList } from '../../domain/reporting/caseBoard';
import type { ReportSummary } from '../../domain/reporting/summaries';
import type { KnownPlaces } from '../../domain/reporting/links/readPostLink';
import { placedPost } from '../../domain/reporting/placedReport';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';
import type { ReportSettings } from '../../domain/reporting/reportSettings';
import type { IClock } from '../ports';
import type { ICaseLists, ListedReport } from './ports';

export type BoardPorts = {
  cases: ICaseLists;
  clock: IClock;
  /** Absolute address of a page of this tenant's SharePoint, by which its links are recognised. */
  sharePoint: string;
  /** Lets what waits go first, between two pieces of long work. */
  pause(): Promise<void>;
};

export type Board = CaseList & {
  settings: ReportSettings;
  /** What reviewers may answer reporters. */
  replies: readonly PreparedReply[];
  readAt: Date;
};

/** Reads every reported post with its case. Throws `ServiceError`. */
export async function readBoard({ cases, clock, sharePoint, pause }: BoardPorts): Promise<Board> {
  const { reports, secondLooks, cases: known, settings, replies } = await cases.readBoard();
  const { newsHub, speechbubble } = settings;
  const summaries = await summariesOf(reports, { sharePoint, newsHub, speechbubble }, pause);
  const readAt = clock.now();
  return { ...boardOf(summaries, known, secondLooks, readAt), settings, replies, readAt };
}

/** Reading a link takes a while, and thousands of them must not hold the page up. */
const linksAtOnce = 400;

async function summariesOf(
  reports: readonly ListedReport[],
  places: KnownPlaces,
  pause: BoardPorts['pause']
): Promise<ReportSummary[]> {
  const summaries: ReportSummary[] = [];
  for (let start = 0; start < reports.length; start += linksAtOnce) {
    for (const report of reports.slice(start, start + linksAtOnce)) summaries.push(summaryOf(report, places));
    await pause();
  }
  return summaries;
}

/** A report without a link to one post is a post of its own, by SharePoint's id: what it states says nothing. */
function summaryOf(
  { link, commentId, intentionId, statedSystem, ...report }: ListedReport,
  places: KnownPlaces
): ReportSummary {
  const post = placedPost({ link, commentId, intentionId }, places);
  return {
    ...report,
    key: post?.key ?? `report ${report.id}`,
    link: post?.link ?? '',
    system: post?.system ?? statedSystem
  };
}
