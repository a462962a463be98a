import '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { failureOf } from '../../../application/failure';
import type { FoundRows, IPictureRows, ReportWithPictures } from '../../../application/reporting/ports';
import { millisecondsOf } from '../../../domain/moment';
import { findPictures, isOfReport } from '../../../domain/reporting/pictureParts';
import type { PictureRow } from '../../../domain/reporting/pictureParts';
import { endedBy } from '../connection/connectSite';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowOf, rowsOf, textIn, timeIn } from '../rows';
import { listNames } from '../schema/names';
import { pageSize } from '../rowPages';
import { pictureRowsAfter } from './pictureRows';
import { pictureRowColumns, pictureRowFrom } from './pictureMapping';

/** What the product calls a press, so that it may stand in a query: reports are written by their reporters. */
const soundIntention = /^[\w-]{1,64}$/;

/** How many pages are looked through where SharePoint refuses to look a report's rows up. */
const mostPages = 4;

/** Everybody's pictures, as reviewers read them over SharePoint's REST service. */
export class SharePointReviewedPictures implements IPictureRows {
  public constructor(private readonly site: SiteConnection) {}

  /**
   * Asked for by the indexed column of the report's intention. SharePoint refuses that where 5,000 rows or more have
   * the same, which only somebody who means harm brings about: then what was stored after the report is looked through.
   */
  public async of(report: ReportWithPictures, signal?: AbortSignal): Promise<FoundRows> {
    const { intentionId } = report;
    if (!soundIntention.test(intentionId)) return { rows: [], areAll: true };
    const list = this.list(signal);
    try {
      const rows = await asService(() =>
        list.items
          .select(...pictureRowColumns)
          .filter(`ReportIntention eq '${intentionId}'`)
          .orderBy('ID')
          .top(pageSize)()
      );
      return { rows: rowsOf(rows).map(pictureRowFrom), areAll: true };
    } catch (error) {
      if (failureOf(error).kind === 'rejected') return storedSince(report, list);
      throw error;
    }
  }

  public async textOf(rowId: number, signal: AbortSignal): Promise<string | undefined> {
    try {
      const row = await asService(() => this.list(signal).items.getById(rowId).select('PictureText')());
      return textIn(rowOf(row), 'PictureText');
    } catch (error) {
      if (failureOf(error).kind === 'missing') return undefined;
      throw error;
    }
  }

  private list(signal: AbortSignal | undefined): IList {
    const { web } = this.site.sp;
    return listAt(signal ? web.using(endedBy(signal)) : web, this.site, listNames.pictures);
  }
}

/** A report's rows among those made since it was, a page at a time, until each of its pictures is whole. */
async function storedSince(report: ReportWithPictures, list: IList): Promise<FoundRows> {
  const rows: PictureRow[] = [];
  let after = await lastBefore(millisecondsOf(report.reportedAt), list);
  for (let page = 0; page < mostPages; page += 1) {
    const next = await pictureRowsAfter(list, after);
    for (const row of next) if (isOfReport(row, report)) rows.push(row);
    if (next.length < pageSize) return { rows, areAll: true };
    if (findPictures(report, rows).every(({ of, parts }) => of > 0 && parts.length === of)) break;
    after = next[next.length - 1].id;
  }
  return { rows, areAll: false };
}

/** The id of the last row that was made before a moment, found by halving: ids and times rise together. */
async function lastBefore(moment: number, list: IList): Promise<number> {
  const [newest] = await idsAndTimes(() => list.items.select('ID', 'Created').orderBy('ID', false).top(1)());
  let [low, high] = [0, newest?.id ?? 0];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const ask = list.items.select('ID', 'Created').orderBy('ID').top(1);
    const [next] = await idsAndTimes(() => (middle > 0 ? ask.skip(middle) : ask)());
    if (next && next.at < moment) low = next.id;
    else high = middle;
  }
  return low;
}

async function idsAndTimes(ask: () => Promise<unknown>): Promise<{ id: number; at: number }[]> {
  return rowsOf(await asService(ask)).map((row) => ({
    id: numberIn(row, 'ID'),
    at: millisecondsOf(timeIn(row, 'Created'))
  }));
}
