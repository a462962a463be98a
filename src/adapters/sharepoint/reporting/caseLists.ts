import '@pnp/sp/items/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { failureOf } from '../../../application/failure';
import type {
  BoardRecords,
  FreshCase,
  ICaseLists,
  ReviewedReport
} from '../../../application/reporting/ports';
import type { CasePerson, ReportCase } from '../../../domain/reporting/case';
import type { CaseReply } from '../../../domain/reporting/reply';
import type { ReportStatus } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch, unlessGone } from '../connection/inOneBatch';
import { asService, isStale, toServiceError } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { reviewersGroup } from '../schema/groups';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import * as mapping from './caseMapping';
import { hashForQuery } from './postKeyHash';
import { isReport, isSecondLook, reportColumns, reportSettingsFrom } from './reportMapping';

/** The most SharePoint gives at once. */
const pageSize = 5000;

/** How many changes leave in one `$batch`. */
const batchSize = 50;

/** Cases and everybody's reports, over SharePoint's REST service. */
export class SharePointCaseLists implements ICaseLists {
  /** What the lists can take; they are asked until they have said. */
  private schema: number | undefined;

  public constructor(private readonly site: SiteConnection) {}

  public async readBoard(): Promise<BoardRecords> {
    const row = settingsRowIn(await asService(() => askSettings(this.site.sp.web, this.site)));
    const schemaVersion = numberIn(row, 'SchemaVersion');
    this.schema = schemaVersion;
    const [reports, cases] = await Promise.all([
      allRows(this.reports, mapping.listedReportColumns(schemaVersion), ['Author']),
      allRows(this.cases, mapping.caseSummaryColumns(schemaVersion), [])
    ]);
    return {
      reports: reports.filter(isReport).map(mapping.listedReportFrom),
      secondLooks: reports.filter(isSecondLook).map(mapping.secondLookFrom),
      cases: cases.map(mapping.caseSummaryFrom),
      settings: reportSettingsFrom(row),
      replies: mapping.preparedRepliesFrom(row)
    };
  }

  /** Each by its id, many in one `$batch`: that passes the list view threshold at any size. */
  public async readReports(ids: readonly number[]): Promise<ReviewedReport[]> {
    if (ids.length === 0) return [];
    const columns = [
      ...reportColumns(await this.schemaVersion()),
      'Author/Id',
      'Author/Title',
      'Author/EMail',
      'AttachmentFiles'
    ];
    const answers = await inOneBatch(this.site.sp.web, (web) =>
      [...ids]
        .sort((a, b) => a - b)
        .map((id) =>
          this.reportsIn(web)
            .items.getById(id)
            .select(...columns)
            .expand('Author', 'AttachmentFiles')()
        )
    );
    return answers.flatMap(unlessGone).map((row) => mapping.reviewedFrom(rowOf(row)));
  }

  public async get(caseId: number): Promise<ReportCase | undefined> {
    const columns = mapping.caseColumnNames(await this.schemaVersion());
    const item = this.cases.items.getById(caseId);
    const row = await unlessMissing(() => item.select(...columns)());
    return row && mapping.caseFrom(rowOf(row));
  }

  public async find(postKeyHash: string): Promise<ReportCase | undefined> {
    const columns = mapping.caseColumnNames(await this.schemaVersion());
    const rows = await asService(() =>
      this.cases.items
        .select(...columns)
        .filter(`PostKeyHash eq '${hashForQuery(postKeyHash)}'`)
        .top(1)()
    );
    return rowsOf(rows).map(mapping.caseFrom)[0];
  }

  public async add(fresh: FreshCase): Promise<ReportCase | 'exists'> {
    try {
      const row = mapping.caseToRow(fresh, await this.schemaVersion());
      return mapping.caseFrom(rowOf(await asService(() => this.cases.items.add(row))));
    } catch (error) {
      const { kind } = failureOf(error);
      if (kind === 'rejected' && (await this.find(fresh.postKeyHash))) return 'exists';
      throw error;
    }
  }

  public async save(changed: ReportCase): Promise<ReportCase | 'changed'> {
    const row = mapping.caseToRow(changed, await this.schemaVersion());
    try {
      const item = this.cases.items.getById(changed.id);
      const answer = rowOf(await item.update(row, changed.etag));
      return { ...changed, etag: textIn(answer, 'etag') };
    } catch (error) {
      if (isStale(error)) return 'changed';
      throw await toServiceError(error);
    }
  }

  public async setReportStatus(
    reportIds: readonly number[],
    status: ReportStatus,
    reply: CaseReply | undefined
  ): Promise<void> {
    const told = mapping.toldToRow(status, reply, await this.schemaVersion());
    await this.forEach(reportIds, (web, id) => this.reportsIn(web).items.getById(id).update(told));
  }

  public async recycleReports(reportIds: readonly number[]): Promise<void> {
    await this.forEach(reportIds, (web, id) => this.reportsIn(web).items.getById(id).recycle());
  }

  public async recycleCase(caseId: number): Promise<void> {
    await unlessMissing(() => this.cases.items.getById(caseId).recycle());
  }

  public async reviewers(): Promise<CasePerson[]> {
    try {
      const users = await asService(() =>
        this.site.sp.web.siteGroups.getByName(reviewersGroup.title).users.select('Title', 'Email')()
      );
      return rowsOf(users)
        .map((user) => ({ name: textIn(user, 'Title'), email: textIn(user, 'Email') }))
        .filter(({ email }) => email !== '');
    } catch (error) {
      if (failureOf(error).kind === 'denied' || failureOf(error).kind === 'missing') return [];
      throw error;
    }
  }

  /** Does the same to many items, a batch at a time. What is not there any more is what was wanted. */
  private async forEach(
    ids: readonly number[],
    request: (web: IWeb, id: number) => Promise<unknown>
  ): Promise<void> {
    for (let start = 0; start < ids.length; start += batchSize) {
      const some = ids.slice(start, start + batchSize);
      const answers = await inOneBatch(this.site.sp.web, (web) => some.map((id) => request(web, id)));
      answers.forEach(unlessGone);
    }
  }

  private async schemaVersion(): Promise<number> {
    this.schema ??= numberIn(
      settingsRowIn(await asService(() => askSettings(this.site.sp.web, this.site))),
      'SchemaVersion'
    );
    return this.schema;
  }

  private get reports(): IList {
    return this.reportsIn(this.site.sp.web);
  }

  private get cases(): IList {
    return listAt(this.site.sp.web, this.site, listNames.cases);
  }

  private reportsIn(web: IWeb): IList {
    return listAt(web, this.site, listNames.reports);
  }
}

/** What is asked of one item; undefined when it is not there. Throws the `ServiceError` of any other refusal. */
async function unlessMissing<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await asService(request);
  } catch (error) {
    if (failureOf(error).kind === 'missing') return undefined;
    throw error;
  }
}

/** Every row by ID, unfiltered, a page at a time: the one way that passes the list view threshold at any size. */
async function allRows(list: IList, columns: readonly string[], expanded: readonly string[]): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const items = list.items
      .select(...columns)
      .expand(...expanded)
      .orderBy('ID')
      .top(pageSize);
    const last = all[all.length - 1];
    const page = rowsOf(await asService(() => (last ? items.skip(numberIn(last, 'Id')) : items)()));
    for (const row of page) all.push(row);
    if (page.length < pageSize) return all;
  }
}
