import type { PictureRow } from '../../../domain/reporting/pictureParts';
import { numberIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { personKeyColumn } from '../schema/personKey';
import { staffTextIn } from './json';

/* Between the columns of ReportPictures (schema/lists/reportPictures.ts) and the domain. */

/** What a row claims to be a part of: all that its writer can choose, but for the picture itself. */
export const claimColumns = ['ReportIntention', 'PictureNumber', 'PartNumber', 'PartCount', 'PictureHash'];

/** What a row says about a picture, and what SharePoint says about the row. */
export const pictureRowColumns = ['ID', 'AuthorId', 'Created', ...claimColumns];

type PictureClaim = Omit<PictureRow, 'id' | 'authorId' | 'createdAt'>;

/** Whoever may report can write anything into a row of their own: what is no number counts as none. */
export function claimFrom(row: Row): PictureClaim {
  return {
    intentionId: staffTextIn(row, 'ReportIntention'),
    pictureNumber: countIn(row, 'PictureNumber'),
    partNumber: countIn(row, 'PartNumber'),
    partCount: countIn(row, 'PartCount'),
    hash: staffTextIn(row, 'PictureHash')
  };
}

export function pictureRowFrom(row: Row): PictureRow {
  return {
    id: numberIn(row, 'ID'),
    authorId: numberIn(row, 'AuthorId'),
    createdAt: timeIn(row, 'Created'),
    ...claimFrom(row)
  };
}

/** Who and when are left to SharePoint. */
export function partToRow(
  { intentionId, pictureNumber, partNumber, partCount, hash }: PictureClaim,
  { mediaType, text, personKey }: { mediaType: string; text: string; personKey: string }
): Row {
  return {
    ReportIntention: intentionId,
    PictureNumber: pictureNumber,
    PartNumber: partNumber,
    PartCount: partCount,
    MediaType: mediaType,
    PictureHash: hash,
    PictureText: text,
    ...(personKey && { [personKeyColumn.name]: personKey })
  };
}

function countIn(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : 0;
}
