import type { NamedPicture } from '../../domain/reporting/picture';
import type { PicturedReport, PictureRow } from '../../domain/reporting/pictureParts';

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
