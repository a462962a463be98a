import { findPictures, isOfReport } from '../../domain/reporting/pictureParts';
import type { IPictureRows, IPictureUpkeep, ReportWithPictures } from './ports';

/** How many rows leave in one request. */
const batchSize = 50;

type RecyclePicturePorts = { rows: IPictureRows; upkeep: IPictureUpkeep };

/** What was put into the recycle bin. */
type RecycledRows = {
  ids: number[];
  /** False where so many rows are stored for the report that not all were looked at: some may be left. */
  areAll: boolean;
};

/** What a case keeps of a picture that an owner took out of a report: which it was, and when its first row was made. */
type RecycledPicture = RecycledRows & {
  hash: string;
  /** SharePoint's own creation time, ISO 8601 in UTC; empty when nothing of the picture was there. */
  createdAt: string;
};

/**
 * Puts one picture of a report into the recycle bin: each row of it by the reporter, so that none that was stored
 * later takes its place. The reason is kept by whoever calls this, before it is called. Throws `ServiceError`; what
 * broke off is finished by calling it again.
 *
 * @param number - the picture's place in the report, from 1; one that the report does not have is none of its pictures
 */
export async function recyclePicture(
  report: ReportWithPictures,
  number: number,
  { rows, upkeep }: RecyclePicturePorts
): Promise<RecycledPicture> {
  const found = await rows.of(report);
  const picture = findPictures(report, found.rows).find((one) => one.number === number);
  const ids = picture?.ids ?? [];
  const first = found.rows.find(({ id }) => id === ids[0]);
  await recycleRows(ids, upkeep, () => undefined);
  return { ids, areAll: found.areAll, hash: picture?.hash ?? '', createdAt: first?.createdAt ?? '' };
}

/**
 * Puts every row that the reporter stored for a report into the recycle bin: what goes along with a report that is
 * deleted. Rows of others stay, and are found as pictures without a report. Throws `ServiceError`.
 */
export async function recyclePicturesOf(
  report: ReportWithPictures,
  { rows, upkeep }: RecyclePicturePorts
): Promise<RecycledRows> {
  const found = await rows.of(report);
  const ids = found.rows.filter((row) => isOfReport(row, report)).map(({ id }) => id);
  await recycleRows(ids, upkeep, () => undefined);
  return { ids, areAll: found.areAll };
}

/** Recycles rows a batch at a time. Throws `ServiceError`. */
export async function recycleRows(
  ids: readonly number[],
  upkeep: IPictureUpkeep,
  onProgress: (done: number) => void,
  signal?: AbortSignal
): Promise<void> {
  for (let start = 0; start < ids.length && !signal?.aborted; start += batchSize) {
    await upkeep.recycle(ids.slice(start, start + batchSize));
    onProgress(Math.min(start + batchSize, ids.length));
  }
}
