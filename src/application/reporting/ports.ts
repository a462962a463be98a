import type { PolicyPoint } from '../../domain/policy/policy';
import type { PostPreview, ReportDraft } from '../../domain/reporting/draft';
import type { ShownPage } from '../../domain/reporting/links/reading';
import type { LinkedPost } from '../../domain/reporting/post';
import type { SecondLookAsked, Report, ReportContent } from '../../domain/reporting/report';
import type { ReportSettings } from '../../domain/reporting/reportSettings';

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
