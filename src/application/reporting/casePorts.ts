import type { CasePerson, ReportCase } from '../../domain/reporting/case';
import type { CaseSummary, ReportSummary } from '../../domain/reporting/caseBoard';
import type { PlacedBy } from '../../domain/reporting/placedReport';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';
import type { PostSystem } from '../../domain/reporting/post';
import type { CaseReply } from '../../domain/reporting/reply';
import type { Report, ReportStatus } from '../../domain/reporting/report';
import type { ReportSettings } from '../../domain/reporting/reportSettings';
import type { SecondLook } from '../../domain/reporting/secondLook';

/** A report as a reviewer sees it. */
export type ReviewedReport = Report & {
  /** SharePoint's id of the reporter. */
  authorId: number;
  reporter: CasePerson;
  /** Pictures of reports of earlier releases. */
  attachedPictures: { name: string; url: string }[];
  /** Names of attachments that are no pictures: whoever could report in earlier releases could attach anything. */
  otherFiles: string[];
};

/** A report for the list of cases, before its link has been read. */
export type ListedReport = Omit<ReportSummary, 'key' | 'link' | 'system'> &
  PlacedBy & {
    /** What the reporter states. */
    statedSystem: PostSystem;
  };

export type BoardRecords = {
  reports: ListedReport[];
  /** Everybody's requests for another look, whatever they name. */
  secondLooks: SecondLook[];
  cases: CaseSummary[];
  settings: ReportSettings;
  /** The owner's, or the standard ones where there are none that can be used. */
  replies: readonly PreparedReply[];
};

/** Cases and all reports, for reviewers and owners. Every method throws `ServiceError`. */
export interface ICaseLists {
  /** Everything the list of cases is made of, at any size. */
  readBoard(): Promise<BoardRecords>;
  /** Reports in full, in the order of their ids. Those that are not there any more are left out. */
  readReports(ids: readonly number[]): Promise<ReviewedReport[]>;
  /** A case by its id; undefined when it is not there any more. */
  get(caseId: number): Promise<ReportCase | undefined>;
  /** The case with a key's hash. */
  find(postKeyHash: string): Promise<ReportCase | undefined>;
  /** Makes the case of a post. `exists` when another reviewer was first. */
  add(fresh: FreshCase): Promise<ReportCase | 'exists'>;
  /** Saves a case as it was read. `changed` when someone else has changed it since. */
  save(changed: ReportCase): Promise<ReportCase | 'changed'>;
  /** What reporters are told. Without a reply an earlier one goes. */
  setReportStatus(
    reportIds: readonly number[],
    status: ReportStatus,
    reply: CaseReply | undefined
  ): Promise<void>;
  /** Puts reports into the recycle bin; what is not there any more is what was wanted. */
  recycleReports(reportIds: readonly number[]): Promise<void>;
  recycleCase(caseId: number): Promise<void>;
  /** Who may be given a case; empty when that cannot be read. */
  reviewers(): Promise<CasePerson[]>;
}

/** A case that SharePoint has yet to stamp. */
export type FreshCase = Omit<ReportCase, 'id' | 'etag' | 'modifiedAt' | 'odd'>;
