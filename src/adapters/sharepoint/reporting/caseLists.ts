import '@pnp/sp/items/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { failureOf } from '../../../application/failure';
import type { BoardRecords, ICaseLists, ReviewedReport } from '../../../application/reporting/casePorts';
import type { CasePerson, ReportCase } from '../../../domain/reporting/case';
import type { ReportStatus } from '../../../domain/reporting/report';
import type { SiteConnection } from '../connection/connectSite';
import { asService, isStale, toServiceError } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { reviewersGroup } from '../schema/groups';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import * as mapping from './caseMapping';
import { hashForQuery } from './postKeyHash';
import { reportColumns, reportFrom, reportSettingsFrom, rowsSince } from './reportMapping';

/** The most SharePoint gives at once. */
const pageSize = 5000;

/** Cases and everybody's reports, over SharePoint's REST service. */
export class SharePointCaseLists implements ICaseLists {
  public constructor(private readonly site: SiteConnection) {}

  public async readBoard(): Promise<BoardRecords> {
    const [reports, cases, settings] = await Promise.all([
      allRows(this.reports, mapping.reportSummaryColumns, ['Author']),
      allRows(this.cases, mapping.caseSummaryColumns, []),
      asService(() => askSettings(this.site.sp.web, this.site))
    ]);
    return {
      reports: reports.map(mapping.reportSummaryFrom),
      cases: cases.map(mapping.caseSummaryFrom),
      settings: reportSettingsFrom(settingsRowIn(settings))
    };
  }

  public async readReports(postKeyHash: string): Promise<ReviewedReport[]> {
    const rows = await asService(() =>
      this.reports.items
        .select(...reportColumns(rowsSince), 'AuthorId', 'Author/Title', 'Author/EMail', 'AttachmentFiles')
        .expand('Author', 'AttachmentFiles')
        .filter(samePost(postKeyHash))
        .top(pageSize)()
    );
    return rowsOf(rows)
      .map(reviewedFrom)
      .sort((a, b) => a.id - b.id);
  }

  public async find(postKeyHash: string): Promise<ReportCase | undefined> {
    const rows = await asService(() =>
      this.cases.items
        .select(...mapping.caseColumns)
        .filter(samePost(postKeyHash))
        .top(1)()
    );
    return rowsOf(rows).map(mapping.caseFrom)[0];
  }

  public async add(fresh: Omit<ReportCase, 'id' | 'etag'>): Promise<ReportCase | 'exists'> {
    try {
      return mapping.caseFrom(rowOf(await asService(() => this.cases.items.add(mapping.caseToRow(fresh)))));
    } catch (error) {
      const { kind } = failureOf(error);
      if (kind === 'rejected' && (await this.find(fresh.postKeyHash))) return 'exists';
      throw error;
    }
  }

  public async save(changed: ReportCase): Promise<ReportCase | 'changed'> {
    try {
      const item = this.cases.items.getById(changed.id);
      const answer = rowOf(await item.update(mapping.caseToRow(changed), changed.etag));
      return { ...changed, etag: textIn(answer, 'etag') };
    } catch (error) {
      if (isStale(error)) return 'changed';
      throw await toServiceError(error);
    }
  }

  public async setReportStatus(reportIds: readonly number[], status: ReportStatus): Promise<void> {
    for (const id of reportIds) {
      await asService(() => this.reports.items.getById(id).update({ ReportStatus: status }));
    }
  }

  /** The reports go first: what is left of a deletion that broke off still has its case, and is offered again. */
  public async recycle(caseId: number, reportIds: readonly number[]): Promise<void> {
    for (const id of reportIds) await recycleItem(this.reports, id);
    await recycleItem(this.cases, caseId);
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

  private get reports(): IList {
    return listAt(this.site.sp.web, this.site, listNames.reports);
  }

  private get cases(): IList {
    return listAt(this.site.sp.web, this.site, listNames.cases);
  }
}

/** What is not there any more is what was wanted: another owner, or an attempt whose answer was lost, was first. */
async function recycleItem(list: IList, id: number): Promise<void> {
  try {
    await asService(() => list.items.getById(id).recycle());
  } catch (error) {
    if (failureOf(error).kind !== 'missing') throw error;
  }
}

/** The filter for what is about one post. Throws `ServiceError` (`unreadable`). */
function samePost(postKeyHash: string): string {
  return `PostKeyHash eq '${hashForQuery(postKeyHash)}'`;
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

function reviewedFrom(row: Row): ReviewedReport {
  const files = (Array.isArray(row.AttachmentFiles) ? rowsOf(row.AttachmentFiles) : []).map((file) => ({
    name: textIn(file, 'FileName'),
    url: encodedPath(textIn(file, 'ServerRelativeUrl'))
  }));
  return {
    ...reportFrom(row),
    authorId: numberIn(row, 'AuthorId'),
    reporter: mapping.authorIn(row),
    attachedPictures: files.filter(isPicture),
    otherFiles: files.filter((file) => !isPicture(file)).map(({ name }) => name)
  };
}

/** What no browser runs anything of: SVG may hold scripts. */
function isPicture({ name }: { name: string }): boolean {
  return /\.(png|jpe?g|gif|webp)$/i.test(name);
}

/** SharePoint gives paths as they are read; in an address `#`, `%` and `?` mean something else. */
function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
