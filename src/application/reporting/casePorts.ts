import type { CasePerson, ReportCase } from '../../domain/reporting/case';
import type { CaseSummary, ReportSummary } from '../../domain/reporting/caseBoard';
import type { Report, ReportStatus } from '../../domain/reporting/report';
import type { ReportSettings } from '../../domain/reporting/reportSettings';

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

export type BoardRecords = { reports: ReportSummary[]; cases: CaseSummary[]; settings: ReportSettings };

/** Cases and all reports, for reviewers and owners. Every method throws `ServiceError`. */
export interface ICaseLists {
  /** Everything the list of cases is made of, at any size. */
  readBoard(): Promise<BoardRecords>;
  /** All reports of one post in full, oldest first. */
  readReports(postKeyHash: string): Promise<ReviewedReport[]>;
  /** The case of a post, or undefined while nobody has opened it. */
  find(postKeyHash: string): Promise<ReportCase | undefined>;
  /** Makes the case of a post. `exists` when another reviewer was first. */
  add(fresh: Omit<ReportCase, 'id' | 'etag'>): Promise<ReportCase | 'exists'>;
  /** Saves a case as it was read. `changed` when someone else has changed it since. */
  save(changed: ReportCase): Promise<ReportCase | 'changed'>;
  /** What reporters are told. */
  setReportStatus(reportIds: readonly number[], status: ReportStatus): Promise<void>;
  /** Puts a case and its reports into the recycle bin. */
  recycle(caseId: number, reportIds: readonly number[]): Promise<void>;
  /** Who may be given a case; empty when that cannot be read. */
  reviewers(): Promise<CasePerson[]>;
}
