import type { PolicyPoint } from '../../domain/policy/policy';
import type { CasePerson, ReportCase } from '../../domain/reporting/case';
import type { CaseSummary, ReportSummary } from '../../domain/reporting/summaries';
import type { PostPreview, ReportDraft } from '../../domain/reporting/draft';
import type { ShownPage } from '../../domain/reporting/links/reading';
import type { NamedPicture } from '../../domain/reporting/picture';
import type { PicturedReport, PictureRow } from '../../domain/reporting/pictureParts';
import type { PlacedBy } from '../../domain/reporting/placedReport';
import type { LinkedPost, PostSystem } from '../../domain/reporting/post';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';
import type { CaseReply } from '../../domain/reporting/reply';
import type { Report, ReportContent, ReportStatus, SecondLookAsked } from '../../domain/reporting/report';
import type { ReportSettings } from '../../domain/reporting/reportSettings';
import type { SecondLook } from '../../domain/reporting/secondLook';

/** What the report panel starts from. */
export type ReportingRecords = {
  settings: ReportSettings;
  /** The points of the policy in force, for the reasons to cite. */
  points: PolicyPoint[];
  /** The person's own reports, newest first; undefined when SharePoint refused to look them up. */
  reports: Report[] | undefined;
  /** What the person has asked another look at. */
  askedAgain: SecondLookAsked[];
  /** The site takes requests for another look: set-up has brought its lists that far. */
  takesSecondLooks: boolean;
};

/** A picture as it is stored: re-drawn without metadata, named by its own hash (`domain/reporting/picture.ts`). */
export type Picture = { name: string; content: Blob };

/** Of each picture of a report, by its hash, the numbers of the parts that SharePoint has. */
export type StoredParts = ReadonlyMap<string, readonly number[]>;

/** Reports on the lists' site, as the signed-in person may see them. Every method throws `ServiceError`. */
export interface IReportLists {
  /** Settings, points and one's own reports, in one request. */
  read(): Promise<ReportingRecords>;
  /** One's own report with a press's GUID, when there is one. */
  find(intentionId: string): Promise<Report | undefined>;
  /** Adds a report; SharePoint stamps who and when. Never sent twice by itself. */
  add(content: ReportContent): Promise<Report>;
  /** Whether one's own request for another look at a report is there. */
  hasSecondLook(report: Report): Promise<boolean>;
  addSecondLook(report: Report): Promise<void>;
  storedParts(report: Report): Promise<StoredParts>;
  /**
   * Stores a picture of one's own report.
   *
   * @param number - its place in the report, from 1; 0 where the report names no pictures, as in earlier releases
   * @param there - the parts that are stored already, which are passed over
   */
  addPicture(report: Report, number: number, picture: Picture, there: readonly number[]): Promise<void>;
}

/** Reads the words of a post. Undefined when this reader has no way to. Throws `ServiceError`. */
export interface IPostReader {
  /** @param commentId - the comment under the post that is meant; empty for the post itself */
  read(post: LinkedPost, commentId: string): Promise<PostPreview | undefined>;
}

/** What someone wrote under a page, with the replies to it, oldest first. */
export type PageComment = PostPreview & { id: string; replies: PageComment[] };

/** Comments, newest first, and the way to those before them. */
export type PageComments = { comments: PageComment[]; more: (() => Promise<PageComments>) | undefined };

/** The comments under pages of SharePoint, as the person may see them. Every method throws `ServiceError`. */
export interface IPageComments {
  /** The newest comments under a page; `off` where it takes none. */
  of(page: LinkedPost): Promise<PageComments | 'off'>;
  /** One comment; undefined when it is not there, or not any more. */
  find(page: LinkedPost, commentId: string): Promise<PageComment | undefined>;
}

/** Which page an address of SharePoint shows. Throws `ServiceError`. */
export interface IShownPages {
  /** The page's own address, with the comment that the link names; undefined where no page can be told. */
  addressOf(link: string, shows: ShownPage): Promise<string | undefined>;
}

/** A post that the person may have seen lately. */
export type RecentPost = PostPreview & { link: string };

/** Recent posts that the person can see on Yammer. Throws `ServiceError` when it is not granted or does not answer. */
export interface IRecentPosts {
  recent(): Promise<RecentPost[]>;
}

/** Keeps a report that is being written on this device, for this person only. */
export interface IReportDraftStore {
  load(): ReportDraft | undefined;
  save(draft: ReportDraft): void;
  clear(): void;
}

/** Keeps the pictures of that draft. What cannot be kept is only less comfortable, so nothing is thrown. */
export interface IPictureStore {
  load(): Promise<Picture[]>;
  save(pictures: readonly Picture[]): Promise<void>;
}

export type PictureProblem = 'type' | 'size' | 'unreadable';

/** Checks a chosen file by its content, strips metadata and scales it down. */
export interface IPicturePreparer {
  prepare(file: Blob): Promise<Picture | PictureProblem>;
}

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

/** A report whose pictures are looked for. `reportedAt` is SharePoint's own creation time, ISO 8601 in UTC. */
export type ReportWithPictures = PicturedReport & { reportedAt: string };

/** The rows that are stored for a report, by whoever wrote them, without the pictures themselves. */
export type FoundRows = {
  rows: PictureRow[];
  /** Whether that is all of them: somebody may have stored so many that not all are looked at. */
  areAll: boolean;
};

/** The list of pictures as reviewers read it. Every method throws `ServiceError`. */
export interface IPictureRows {
  of(report: ReportWithPictures, signal?: AbortSignal): Promise<FoundRows>;
  /** The text of one row's part; undefined when the row is not there any more. */
  textOf(rowId: number, signal: AbortSignal): Promise<string | undefined>;
}

/** SHA-256 in lower-case hexadecimal digits. */
export type HashOfBytes = (bytes: Uint8Array) => Promise<string>;

/** What has become of a picture that a report names. */
export type PictureState =
  /** It is the picture that was reported, and `content` is typed by what it is. */
  | { kind: 'whole'; content: Blob }
  /** Some of its parts have come. */
  | { kind: 'part'; there: number; of: number }
  /** What is stored is another than the report names. */
  | { kind: 'foreign' }
  /** What is stored is no picture that may be shown. */
  | { kind: 'noPicture' }
  /** None of it has come, or it is not there any more. */
  | { kind: 'missing' };

export type ReviewedPicture = NamedPicture & {
  /** Its place in the report, from 1. */
  number: number;
  state: PictureState;
};

export type ReviewedPictures = {
  /** One for each that the report names, in their order. */
  pictures: ReviewedPicture[];
  /** As `FoundRows.areAll`. */
  areAll: boolean;
};

/** Reads the pictures of one report. Throws `ServiceError`. */
export type PictureReader = (report: ReportWithPictures, signal: AbortSignal) => Promise<ReviewedPictures>;

/** A report by which a picture is known to belong to one. */
export type ReportKey = { id: number; authorId: number; intentionId: string };

/** What owners do to the list of pictures. Every method throws `ServiceError`. */
export interface IPictureUpkeep {
  /** The most rows of a page; one with fewer is the last. */
  readonly pageSize: number;
  /** The rows after an id, by id and unfiltered: the one way that passes the list view threshold at any size. */
  rowsAfter(rowId: number, signal: AbortSignal): Promise<PictureRow[]>;
  /** The reports after an id, read in the same way. */
  reportsAfter(reportId: number, signal: AbortSignal): Promise<ReportKey[]>;
  /** Puts rows into the recycle bin, at most 50 at a time. What is not there any more is what was wanted. */
  recycle(rowIds: readonly number[]): Promise<void>;
}

/*
 * What reviewers may answer.
 */

/** The owner's prepared sentences as they were read. */
export type RepliesRecord = {
  itemId: number;
  etag: string;
  /** The standard ones where there are none that can be used. */
  replies: readonly PreparedReply[];
  /** The points of the policy in force, which a sentence may rest on. */
  points: readonly PolicyPoint[];
  /** The site's lists can hold them: set-up has brought them that far. */
  canSave: boolean;
};

/** The sentences that reviewers may answer reporters with. Every method throws `ServiceError`. */
export interface IPreparedReplies {
  read(): Promise<RepliesRecord>;
  /** Saves upon a record as it was read. `changed` when the settings have been changed since; nothing is written. */
  save(replies: readonly PreparedReply[], record: RepliesRecord): Promise<RepliesRecord | 'changed'>;
}
