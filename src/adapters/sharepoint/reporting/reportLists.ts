import '@pnp/sp/attachments/index.js';
import '@pnp/sp/items/index.js';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IReportLists, Picture, ReportingRecords } from '../../../application/reporting/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { Report, ReportAddition, ReportContent } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { asService, isStale, toServiceError } from '../connection/toServiceError';
import { listAt, ownItemsView } from '../listAt';
import { policyKeyIn, versionSummaryFrom } from '../mapping';
import { rowOf, rowsOf, textIn } from '../rows';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import { askNewestContent, askVersions, currentContent } from '../versionItems';
import { hashForQuery } from './postKeyHash';
import * as mapping from './reportMapping';

/** Reports of posts, over SharePoint's REST service. */
export class SharePointReportLists implements IReportLists {
  public constructor(private readonly site: SiteConnection) {}

  /** Settings, versions, the newest version's words and one's own reports: one `$batch`, one request. */
  public async read(): Promise<ReportingRecords> {
    const [settingsRow, versionRows, newest, own] = await inOneBatch(this.site.sp.web, (web) => [
      askSettings(web, this.site, ['PolicyKey', ...mapping.reportSettingsColumns]),
      askVersions(web, this.site),
      askNewestContent(web, this.site),
      ownReports(listAt(web, this.site, listNames.reports))
    ]);
    const row = settingsRowIn(settingsRow());
    const versions = rowsOf(versionRows()).map(versionSummaryFrom);
    const current = await currentContent(policyKeyIn(row), versions, newest(), this.site);
    return {
      settings: mapping.reportSettingsFrom(row),
      points: (current ?? defaultPolicy).points,
      reports: rowsOf(own()).map(mapping.reportFrom)
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
      throw await toServiceError(error);
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
}

function ownReports(list: IList, condition?: string): Promise<unknown> {
  const ViewXml = ownItemsView(mapping.reportColumns, condition);
  return spPost(SPQueryable(list, 'getitems'), { body: JSON.stringify({ query: { ViewXml } }) });
}
