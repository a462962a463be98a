import type { CasePerson, ReportCase } from './case';
import type { PostSystem } from './post';
import type { ReportStatus } from './report';

/** A report as the list of cases needs it. */
export type ReportSummary = {
  id: number;
  /** SharePoint's id of the reporter. */
  authorId: number;
  reporter: CasePerson;
  /** SharePoint's own creation time, ISO 8601. */
  reportedAt: string;
  /** The key of its post, worked out from its link; a report without a link to a post has one of its own. */
  key: string;
  /** Where the link leads; empty where there is none. */
  link: string;
  /** What the link says; what the reporter states where there is no link. */
  system: PostSystem;
  /** In the reporter's words. */
  title: string;
  reasonCodes: string[];
  urgent: boolean;
  status: ReportStatus;
  /** What its reporter is answered; empty for nothing. */
  replyText: string;
  /** The hash that is stored beside it. Only cases of earlier releases go by it. */
  statedHash: string;
};

/** A case without its history. */
export type CaseSummary = Omit<ReportCase, 'history'>;
