import '@pnp/sp/attachments/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/items/index.js';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { ServiceError } from '../../../application/failure';
import type { IReportLists, Picture, ReportingRecords } from '../../../application/reporting/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { Report, ReportAddition, ReportContent } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { asService, isStale } from '../connection/toServiceError';
import { camlQuery, listAt, ownItemsView } from '../listAt';
import { contentColumns, contentFrom } from '../mapping';
import { rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { listNames, settingsItemTitle } from '../schema/names';
import { hashForQuery } from './postKeyHash';
import * as mapping from './reportMapping';

/** Reports of posts, over SharePoint's REST service. */
export class SharePointReportLists implements IReportLists {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<ReportingRecords> {
    const [[settingsRow], versionRows, ownRows] = await this.readBatch();
    if (!settingsRow) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
    const policyKey = textIn(settingsRow, 'PolicyKey').trim();
    const current = versionRows.map(contentFrom).find((version) => version.policyKey === policyKey);
    return {
      settings: mapping.reportSettingsFrom(settingsRow),
      points: (current ?? defaultPolicy).points,
      reports: ownRows.map(mapping.reportFrom)
    };
  }

  public async findOwn(postKeyHash: string): Promise<Report[]> {
    const hash = hashForQuery(postKeyHash);
    const samePost = `<Eq><FieldRef Name="PostKeyHash"/><Value Type="Text">${hash}</Value></Eq>`;
    return rowsOf(await asService(() => ownReports(this.reports, samePost))).map(mapping.reportFrom);
  }

  public async add(content: ReportContent): Promise<Report> {
    const row = rowOf(await asService(() => this.reports.items.add(mapping.reportToRow(content))));
    return mapping.reportFrom(row);
  }

  public async addTo(report: Report, addition: ReportAddition): Promise<Report | 'changed'> {
    try {
      const item = this.reports.items.getById(report.id);
      const answer = rowOf(await item.update(mapping.additionToRow(report, addition), report.etag));
      return {
        ...report,
        etag: textIn(answer, 'etag'),
        urgent: report.urgent || addition.urgent,
        additions: [...report.additions, addition]
      };
    } catch (error) {
      if (isStale(error)) return 'changed';
      return asService(() => Promise.reject(error));
    }
  }

  public async pictureNames(reportId: number): Promise<string[]> {
    const files = await asService(() =>
      this.reports.items.getById(reportId).attachmentFiles.select('FileName')()
    );
    return rowsOf(files).map((file) => textIn(file, 'FileName'));
  }

  public async addPicture(reportId: number, { name, content }: Picture): Promise<void> {
    const files = this.reports.items.getById(reportId).attachmentFiles;
    await asService(async () => files.add(name, await content.arrayBuffer()));
  }

  private get reports(): IList {
    return listAt(this.site.sp.web, this.site, listNames.reports);
  }

  /** Settings, the words of the newest versions and one's own reports: one `$batch`, one request. */
  private async readBatch(): Promise<Row[][]> {
    const [batched, execute] = this.site.sp.web.batched();
    const answers = [
      listAt(batched, this.site, listNames.settings)
        .items.select(...mapping.reportSettingsColumns)
        .filter(`Title eq '${settingsItemTitle}'`)
        .top(1)(),
      listAt(batched, this.site, listNames.versions)
        .items.select(...contentColumns)
        .filter('Withdrawn eq 0')
        .orderBy('VersionNumber', false)
        .top(10)(),
      ownReports(listAt(batched, this.site, listNames.reports))
    ];
    const settled = Promise.allSettled(answers);
    await asService(execute);
    await settled;
    return Promise.all(answers.map(async (answer) => rowsOf(await asService(() => answer))));
  }
}

function ownReports(list: IList, condition?: string): Promise<unknown> {
  const view = ownItemsView(mapping.reportColumns, condition);
  return spPost(SPQueryable(list, 'getitems'), camlQuery(view));
}
