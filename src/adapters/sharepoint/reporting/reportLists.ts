import '@pnp/sp/attachments/index.js';
import '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { IReportLists, Picture, ReportingRecords } from '../../../application/reporting/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { Report, ReportAddition, ReportContent } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { asService, isStale, toServiceError } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { policyKeyIn, versionSummaryFrom } from '../mapping';
import { askOwn, askOwnWith, ownRowsIn } from '../ownItems';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import { listNames } from '../schema/names';
import { personKeySince } from '../schema/personKey';
import { askSettings, settingsRowIn } from '../settingsItem';
import { askNewestContent, askVersions, currentContent } from '../versionItems';
import { hashForQuery } from './postKeyHash';
import * as mapping from './reportMapping';

/** Reports of posts, over SharePoint's REST service. */
export class SharePointReportLists implements IReportLists {
  /** What a report carries of the person: the lists that were read last have a column for it, or it stays empty. */
  private writtenKey = '';

  public constructor(private readonly site: SiteConnection) {}

  /** Settings, versions, the newest version's words and one's own reports: one `$batch`, one request. */
  public async read(): Promise<ReportingRecords> {
    const personKey = await this.site.personKey;
    const [settingsRow, versionRows, newest, ...own] = await inOneBatch(this.site.sp.web, (web) => [
      askSettings(web, this.site),
      askVersions(web, this.site),
      askNewestContent(web, this.site),
      ...askOwn(this.reportsIn(web), mapping.reportColumns, personKey)
    ]);
    const row = settingsRowIn(settingsRow());
    this.writtenKey = numberIn(row, 'SchemaVersion') >= personKeySince ? personKey : '';
    const versions = rowsOf(versionRows()).map(versionSummaryFrom);
    const current = await currentContent(policyKeyIn(row), versions, newest(), this.site);
    return {
      settings: mapping.reportSettingsFrom(row),
      points: (current ?? defaultPolicy).points,
      reports: ownRowsIn(own)?.map(mapping.reportFrom)
    };
  }

  public async findOwn(postKeyHash: string): Promise<Report[]> {
    const hash = hashForQuery(postKeyHash);
    const answer = askOwnWith(this.reports, mapping.reportColumns, 'PostKeyHash', hash);
    return rowsOf(await asService(() => answer)).map(mapping.reportFrom);
  }

  public async add(content: ReportContent): Promise<Report> {
    const row = mapping.reportToRow(content, this.writtenKey);
    return mapping.reportFrom(rowOf(await asService(() => this.reports.items.add(row))));
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
    return this.reportsIn(this.site.sp.web);
  }

  private reportsIn(web: IWeb): IList {
    return listAt(web, this.site, listNames.reports);
  }
}
