import { ServiceError } from '../../../../src/application/failure';
import type {
  BoardRecords,
  FreshCase,
  ICaseLists,
  ListedReport,
  ReviewedReport
} from '../../../../src/application/reporting/ports';
import { takenInReport } from '../../../../src/application/reporting/takeIn';
import type { CasePerson, ReportCase } from '../../../../src/domain/reporting/case';
import type { CaseReply } from '../../../../src/domain/reporting/reply';
import type { ReportStatus } from '../../../../src/domain/reporting/report';
import { usableSettings } from '../../../../src/domain/reporting/reportSettings';
import type { TakenIn } from '../../../../src/domain/reporting/takenIn';
import { hashing } from '../fakes';

const longAgo = '2020-01-01T00:00:00Z';

export const reportOf = (id: number, post = 1): ReviewedReport => ({
  id,
  authorId: id,
  reporter: { name: `Person ${id}`, email: `person${id}@x.example` },
  intentionId: `press ${id}`,
  title: `Post ${post}`,
  system: 'yammer',
  link: `https://www.yammer.com/x.example/messages/${post}`,
  commentId: '',
  postKey: '',
  postKeyHash: '',
  reasons: [],
  urgent: false,
  details: '',
  authorKind: 'unknown',
  evidence: { text: '', author: '', postedAt: '', source: 'none', obtainedAt: '', hash: '' },
  pictures: [],
  host: '',
  status: 'closed',
  reply: undefined,
  additions: [],
  reportedAt: longAgo,
  attachedPictures: [],
  otherFiles: []
});

export async function takenInOf(reports: readonly ReviewedReport[]): Promise<TakenIn> {
  return {
    reports: await Promise.all(reports.map((report) => takenInReport(report, hashing))),
    rest: undefined
  };
}

/** A case that has been closed for years. */
export const closedCase = (id: number, takenIn: TakenIn, change: Partial<ReportCase> = {}): ReportCase => ({
  id,
  etag: '1',
  title: `Post ${id}`,
  system: 'yammer',
  postKeyHash: `post ${id}`,
  status: 'closed',
  outcome: 'noBreach',
  assignee: undefined,
  onHold: false,
  lastReportId: 0,
  takenIn,
  closedAt: longAgo,
  reply: undefined,
  secondLookId: 0,
  modifiedAt: longAgo,
  odd: [],
  history: [],
  ...change
});

/** Reports and cases as a program in memory. */
export class CasesInMemory implements ICaseLists {
  public readonly reports = new Map<number, ReviewedReport>();
  public readonly known = new Map<number, ReportCase>();
  public readonly recycled: number[] = [];
  /** The case that cannot be recycled. */
  public failAt = 0;
  /** Called before a case is read again. */
  public meanwhile: () => void = () => undefined;

  public async readBoard(): Promise<BoardRecords> {
    return {
      reports: [...this.reports.values()].map(listed),
      secondLooks: [],
      cases: [...this.known.values()],
      replies: [],
      settings: usableSettings({
        fullPolicy: '',
        newsHub: '',
        speechbubble: '',
        urgentText: '',
        disclosureLink: '',
        reasonsJson: '',
        retentionDays: 30,
        yammerPreview: false
      })
    };
  }

  public async readReports(ids: readonly number[]): Promise<ReviewedReport[]> {
    return ids.flatMap((id) => this.reports.get(id) ?? []);
  }

  public async get(caseId: number): Promise<ReportCase | undefined> {
    this.meanwhile();
    return this.known.get(caseId);
  }

  public async find(hash: string): Promise<ReportCase | undefined> {
    return [...this.known.values()].find(({ postKeyHash }) => postKeyHash === hash);
  }

  public async add(fresh: FreshCase): Promise<ReportCase | 'exists'> {
    if (await this.find(fresh.postKeyHash)) return 'exists';
    const added = { ...fresh, id: this.known.size + 1, etag: '1', modifiedAt: longAgo, odd: [] };
    this.known.set(added.id, added);
    return added;
  }

  public async save(changed: ReportCase): Promise<ReportCase | 'changed'> {
    if (this.known.get(changed.id)?.etag !== changed.etag) return 'changed';
    const saved = { ...changed, etag: `${Number(changed.etag) + 1}` };
    this.known.set(changed.id, saved);
    return saved;
  }

  public async setReportStatus(
    ids: readonly number[],
    status: ReportStatus,
    reply: CaseReply | undefined
  ): Promise<void> {
    for (const report of await this.readReports(ids))
      this.reports.set(report.id, { ...report, status, reply });
  }

  public async recycleReports(ids: readonly number[]): Promise<void> {
    for (const id of ids) {
      this.reports.delete(id);
      this.recycled.push(id);
    }
  }

  public async recycleCase(id: number): Promise<void> {
    if (id === this.failAt) throw new ServiceError({ kind: 'serverError', detail: '500' });
    this.known.delete(id);
  }

  public async reviewers(): Promise<CasePerson[]> {
    return [];
  }
}

function listed(report: ReviewedReport): ListedReport {
  return {
    ...report,
    statedSystem: report.system,
    statedHash: report.postKeyHash,
    reasonCodes: [],
    replyText: report.reply?.text ?? ''
  };
}
