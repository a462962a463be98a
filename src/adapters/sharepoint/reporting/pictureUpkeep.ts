import '@pnp/sp/items/index.js';
import type { IPictureUpkeep, ReportKey } from '../../../application/reporting/ports';
import type { PictureRow } from '../../../domain/reporting/pictureParts';
import { endedBy } from '../connection/connectSite';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch, unlessGone } from '../connection/inOneBatch';
import { listAt } from '../listAt';
import { numberIn } from '../rows';
import { listNames } from '../schema/names';
import { staffTextIn } from './json';
import { pageOfRows, pageSize } from '../rowPages';
import { pictureRowsAfter } from './pictureRows';

/** The list of pictures as owners look after it, over SharePoint's REST service. */
export class SharePointPictureUpkeep implements IPictureUpkeep {
  public readonly pageSize = pageSize;

  public constructor(private readonly site: SiteConnection) {}

  public async rowsAfter(rowId: number, signal: AbortSignal): Promise<PictureRow[]> {
    const web = this.site.sp.web.using(endedBy(signal));
    return pictureRowsAfter(listAt(web, this.site, listNames.pictures), rowId);
  }

  public async reportsAfter(reportId: number, signal: AbortSignal): Promise<ReportKey[]> {
    const web = this.site.sp.web.using(endedBy(signal));
    const columns = ['ID', 'AuthorId', 'IntentionId'];
    const rows = await pageOfRows(listAt(web, this.site, listNames.reports), columns, reportId);
    return rows.map((row) => ({
      id: numberIn(row, 'ID'),
      authorId: numberIn(row, 'AuthorId'),
      intentionId: staffTextIn(row, 'IntentionId')
    }));
  }

  public async recycle(rowIds: readonly number[]): Promise<void> {
    if (rowIds.length === 0) return;
    const answers = await inOneBatch(this.site.sp.web, (web) =>
      rowIds.map((id) => listAt(web, this.site, listNames.pictures).items.getById(id).recycle())
    );
    // Another owner, or an attempt whose answer was lost, may have been first.
    answers.forEach(unlessGone);
  }
}
