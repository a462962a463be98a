import { showableType } from '../../domain/reporting/pictureHeader';
import { findPictures, joined } from '../../domain/reporting/pictureParts';
import type { FoundPicture } from '../../domain/reporting/pictureParts';
import type {
  HashOfBytes,
  IPictureRows,
  PictureReader,
  PictureState,
  ReportWithPictures,
  ReviewedPicture,
  ReviewedPictures
} from './ports';

type PicturePorts = { rows: IPictureRows; hash: HashOfBytes };

/**
 * The pictures that a report names, each checked: it has come as a whole, is the one that was reported, and is a
 * picture that a browser may be given. Its text is read only when every part is there. Throws `ServiceError`.
 */
export async function readPictures(
  report: ReportWithPictures,
  { rows, hash }: PicturePorts,
  signal: AbortSignal
): Promise<ReviewedPictures> {
  if (report.pictures.length === 0) return { pictures: [], areAll: true };
  const found = await rows.of(report, signal);
  const pictures: ReviewedPicture[] = [];
  for (const picture of findPictures(report, found.rows)) {
    const { number, mediaType } = picture;
    pictures.push({
      number,
      hash: picture.hash,
      mediaType,
      state: await stateOf(picture, rows, hash, signal)
    });
  }
  return { pictures, areAll: found.areAll };
}

async function stateOf(
  { of, parts, hash: named }: FoundPicture,
  rows: IPictureRows,
  hash: HashOfBytes,
  signal: AbortSignal
): Promise<PictureState> {
  if (parts.length === 0) return { kind: 'missing' };
  const texts: string[] = [];
  if (parts.length === of) {
    for (const { id } of parts) {
      const text = await rows.textOf(id, signal);
      if (text !== undefined) texts.push(text);
    }
  }
  if (texts.length < of) return { kind: 'part', there: texts.length || parts.length, of };
  const picture = joined(texts);
  if (!picture || (await hash(picture)) !== named) return { kind: 'foreign' };
  const type = showableType(picture);
  return type ? { kind: 'whole', content: new Blob([picture], { type }) } : { kind: 'noPicture' };
}

/**
 * Reads pictures one report after the other, in the order in which they are asked for, so that a case with many
 * reports keeps neither the person nor SharePoint busy. What nobody waits for any more is passed over.
 */
export function picturesInTurn(reading: PicturePorts): PictureReader {
  let last: Promise<unknown> = Promise.resolve();
  return (report, signal) => {
    const mine = last.then(() =>
      signal.aborted ? { pictures: [], areAll: true } : readPictures(report, reading, signal)
    );
    // A report whose pictures cannot be read keeps nobody else's: whoever asked for it is told by `mine`.
    last = mine.catch(() => undefined);
    return mine;
  };
}
