import type { NamedPicture } from './picture';
import type { PostSystem } from './post';
import type { CitedReason } from './reasons';
import type { CaseReply } from './reply';
import { startOf } from './startOf';

/** How the words of the post came to the report. */
export const evidenceSources = ['none', 'fetched', 'pasted'] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** The words of the post, so that they survive its deletion. */
export type PostWords = {
  text: string;
  /** Who wrote it, as far as is known. */
  author: string;
  /** When it was posted, in the source's own form; empty when not known. */
  postedAt: string;
  source: EvidenceSource;
  /** When the words were fetched or pasted, ISO 8601. */
  obtainedAt: string;
  /** SHA-256 over `serialiseEvidence`. */
  hash: string;
};

export const authorKinds = ['unknown', 'staff', 'public'] as const;
/** Whether the author is staff or a member of the public, as the reporter believes. */
export type AuthorKind = (typeof authorKinds)[number];

export const reportStatuses = ['received', 'beingLookedAt', 'closed'] as const;
/** What a reporter is told. Never the outcome for a colleague. */
export type ReportStatus = (typeof reportStatuses)[number];

/** What a person says about a post, ready to be stored. */
export type ReportContent = {
  /** GUID of the press, by which a report is recognised as that press. */
  intentionId: string;
  /** What lists and reviewers call it. */
  title: string;
  system: PostSystem;
  /** Empty when the post has no link. */
  link: string;
  /** The comment under the page of the link; empty for the page itself and for other posts. */
  commentId: string;
  postKey: string;
  /** SHA-256 of the key: SharePoint compares text without case and holds 255 characters of it. */
  postKeyHash: string;
  reasons: CitedReason[];
  urgent: boolean;
  details: string;
  authorKind: AuthorKind;
  evidence: PostWords;
  /** In their order. Those of reports of earlier releases are attachments, and named here by no one. */
  pictures: NamedPicture[];
  /** SharePoint, Teams, Outlook or Office. */
  host: string;
};

/** What a person said later about the same post, in a release that changed the first report for it. */
export type ReportAddition = Pick<
  ReportContent,
  'intentionId' | 'reasons' | 'urgent' | 'details' | 'authorKind' | 'evidence'
> & {
  addedAt: string;
};

/** A report as SharePoint has it. What is said later about the same post is a report of its own. */
export type Report = ReportContent & {
  id: number;
  status: ReportStatus;
  /** What a reviewer answered; undefined for nothing. */
  reply: CaseReply | undefined;
  /** Of an earlier release; none since. */
  additions: ReportAddition[];
  /** SharePoint's own creation time, ISO 8601 in UTC. */
  reportedAt: string;
};

/** The words a person quotes when they ask about their report. */
export function referenceOfReport({ id }: { id: number }): string {
  return `REP-${id}`;
}

/** How a report is called: by the first words of the post, else its link, else in words of the screen. */
export function titleOfReport(text: string, link: string, otherwise: string): string {
  return shortened(text.replace(/\s+/g, ' '), 120) || shortened(link || otherwise, 250);
}

/** A text that fits; one that was cut ends with `…`. */
function shortened(text: string, longest: number): string {
  return text.length > longest ? `${startOf(text, longest - 1)}…` : text;
}

/** A report that its reporter asked another look at. */
export type SecondLookAsked = { reportId: number; askedAt: string };

/** A post without a link is a case of its own: its key is the press's. */
export function keyWithoutLink(intentionId: string): string {
  return `report:${intentionId}`;
}

/** The one text that the evidence's hash is computed over. */
export function serialiseEvidence({ text, author, postedAt }: Omit<PostWords, 'hash'>): string {
  return JSON.stringify(['report-evidence/1', text, author, postedAt].map((part) => part.normalize('NFC')));
}

/** What a reporter said. The status, which reviewers write, is none of it. */
const said = [
  'intentionId',
  'link',
  'commentId',
  'reasons',
  'urgent',
  'details',
  'authorKind',
  'evidence',
  'pictures',
  'additions'
] as const;

/** Everything that a reporter said, as one text: a change of any of it, by whomever, changes its hash. */
export function serialiseReport(report: Pick<Report, (typeof said)[number]>): string {
  return JSON.stringify(['report/1', ...said.map((name) => report[name])]);
}
