import '@pnp/sp/items/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type {
  IReportLists,
  Picture,
  ReportingRecords,
  StoredParts
} from '../../../application/reporting/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { Report, ReportContent } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { policyKeyIn, versionSummaryFrom } from '../mapping';
import { askOwn, askOwnWith } from '../ownItems';
import { ownRowsIn } from '../ownQuery';
import { numberIn, rowOf, rowsOf } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';
import { personKeySince } from '../schema/personKey';
import { repliesSince } from '../schema/replyColumns';
import { askSettings, settingsRowIn } from '../settingsItem';
import { askByColumns, askNewestContent, askVersions, currentContent } from '../versionItems';
import type { VersionColumns } from '../versionItems';
import * as mapping from './reportMapping';
import { PicturesAsFiles, PicturesAsRows } from './reportPictures';
import type { IOwnPictures } from './reportPictures';

/** Reports of posts, over SharePoint's REST service. */
export class SharePointReportLists implements IReportLists {
  /** What the lists that were read last can take; nothing is written before they are read. */
  private schemaVersion = 0;

  public constructor(private readonly site: SiteConnection) {}

  /** Settings, versions, the newest version's words and one's own reports: one `$batch`, one request. */
  public read(): Promise<ReportingRecords> {
    return askByColumns((versionColumns) => this.readColumns(versionColumns));
  }

  private async readColumns(versionColumns: VersionColumns): Promise<ReportingRecords> {
    const personKey = await this.site.personKey;
    const columns = mapping.reportColumns(repliesSince);
    const [settingsRow, versionRows, newest, ...own] = await inOneBatch(this.site.sp.web, (web) => [
      askSettings(web, this.site),
      askVersions(web, this.site, versionColumns),
      askNewestContent(web, this.site, versionColumns),
      ...askOwn(this.reportsIn(web), columns, personKey)
    ]);
    const row = settingsRowIn(settingsRow());
    this.schemaVersion = numberIn(row, 'SchemaVersion');
    const versions = rowsOf(versionRows()).map(versionSummaryFrom);
    const current = await currentContent(policyKeyIn(row), versions, newest(), this.site, new Date());
    const reports = this.schemaVersion < repliesSince ? await this.ownOfEarlierRelease() : ownRowsIn(own);
    return {
      settings: mapping.reportSettingsFrom(row),
      points: (current ?? defaultPolicy).points,
      reports: reports?.filter(mapping.isReport).map(mapping.reportFrom),
      askedAgain: (reports ?? []).filter(mapping.isSecondLook).map(mapping.askedAgainFrom),
      takesSecondLooks: this.schemaVersion >= repliesSince
    };
  }

  public async find(intentionId: string): Promise<Report | undefined> {
    const columns = mapping.reportColumns(this.schemaVersion);
    const answer = askOwnWith(this.reports, columns, 'IntentionId', intentionId);
    const [landed] = rowsOf(await asService(() => answer)).reverse();
    return landed && mapping.reportFrom(landed);
  }

  public async add(content: ReportContent): Promise<Report> {
    const personKey = this.schemaVersion >= personKeySince ? await this.site.personKey : '';
    const row = mapping.reportToRow(content, this.schemaVersion, personKey);
    return mapping.reportFrom(rowOf(await asService(() => this.reports.items.add(row))));
  }

  public async hasSecondLook(report: Report): Promise<boolean> {
    const { IntentionId } = mapping.secondLookToRow(report, '');
    const answer = askOwnWith(this.reports, ['ID'], 'IntentionId', IntentionId);
    return rowsOf(await asService(() => answer)).length > 0;
  }

  public async addSecondLook(report: Report): Promise<void> {
    const row = mapping.secondLookToRow(report, await this.site.personKey);
    await asService(() => this.reports.items.add(row));
  }

  public async storedParts(report: Report): Promise<StoredParts> {
    return this.pictures.storedParts(report);
  }

  public async addPicture(
    report: Report,
    number: number,
    picture: Picture,
    there: readonly number[]
  ): Promise<void> {
    return this.pictures.addPicture(report, number, picture, there);
  }

  /** A site that set-up has yet to bring forward lacks columns, and SharePoint refuses whoever names one. */
  private async ownOfEarlierRelease(): Promise<Row[] | undefined> {
    const columns = mapping.reportColumns(this.schemaVersion);
    const personKey = this.schemaVersion >= personKeySince ? await this.site.personKey : '';
    return ownRowsIn(
      await inOneBatch(this.site.sp.web, (web) => askOwn(this.reportsIn(web), columns, personKey))
    );
  }

  private get pictures(): IOwnPictures {
    return this.schemaVersion >= mapping.rowsSince
      ? new PicturesAsRows(this.site)
      : new PicturesAsFiles(this.site);
  }

  private get reports(): IList {
    return this.reportsIn(this.site.sp.web);
  }

  private reportsIn(web: IWeb): IList {
    return listAt(web, this.site, listNames.reports);
  }
}
