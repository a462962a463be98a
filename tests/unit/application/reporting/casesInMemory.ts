import { ServiceError } from '../../../../src/application/failure';
import type {
  BoardRecords,
  FreshCase,
  ICaseLists,
  ListedReport,
  ReviewedReport
} from '../../../../src/application/reporting/ports';
import { readBoard } from '../../../../src/application/reporting/readBoard';
import { takenInReport } from '../../../../src/application/reporting/takeIn';
import { openCase } from '../../../../src/application/reporting/workOnCase';
import type { CasePorts, OpenCase } from '../../../../src/application/reporting/workOnCase';
import type { CasePerson, ReportCase } from '../../../../src/domain/reporting/case';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';
import type { CaseReply } from '../../../../src/domain/reporting/reply';
import type { ReportStatus } from '../../../../src/domain/reporting/report';
import { usableSettings } from '../../../../src/domain/reporting/reportSettings';
import type { TakenIn } from '../../../../src/domain/reporting/takenIn';
import { nothingSet } from '../../domain/reporting/nothingSet';
import { hashing } from '../fakes';

export const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };
export const reviewer: CasePerson = { name: 'Rafael', email: 'r@x.example' };
/** What the reviewer does is done by them, now. */
export const act = { by: reviewer, at: '2026-11-22T05:00:00.000Z' };

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
  /** The ids that were asked for, a request each. */
  public readonly read: (readonly number[])[] = [];
  /** The ids of the reports whose reporters were told, a request each. */
  public readonly told: (readonly number[])[] = [];
  /** The case that cannot be recycled. */
  public failAt = 0;
  /** Called before a case is read again. */
  public meanwhile: () => void = () => undefined;
  /** So many times somebody else puts a case on hold just before it is saved. */
  public rivals = 0;
  /** The answer to a save is lost, and the same save is sent again. */
  public losesAnswers = false;

  public async readBoard(): Promise<BoardRecords> {
    return {
      reports: [...this.reports.values()].map(listed),
      secondLooks: [],
      cases: [...this.known.values()],
      replies: [],
      settings: usableSettings({ ...nothingSet, retentionDays: 30 })
    };
  }

  public async readReports(ids: readonly number[]): Promise<ReviewedReport[]> {
    this.read.push(ids);
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
    if (this.rivals > 0) {
      this.rivals -= 1;
      this.savedByOthers(changed.id, { onHold: true });
    }
    if (this.known.get(changed.id)?.etag !== changed.etag) return 'changed';
    const saved = { ...changed, etag: `${Number(changed.etag) + 1}` };
    this.known.set(changed.id, saved);
    return this.losesAnswers ? 'changed' : saved;
  }

  /** Somebody else saves a case. */
  public savedByOthers(id: number, change: Partial<ReportCase> = {}): void {
    const before = this.known.get(id);
    if (before) this.known.set(id, { ...before, ...change, etag: `${Number(before.etag) + 1}` });
  }

  public async setReportStatus(
    ids: readonly number[],
    status: ReportStatus,
    reply: CaseReply | undefined
  ): Promise<void> {
    this.told.push(ids);
    for (const report of ids.flatMap((id) => this.reports.get(id) ?? []))
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

/** The list of cases as a reviewer has it. */
export async function boardIn(cases: CasesInMemory): Promise<BoardEntry[]> {
  const board = await readBoard({
    cases,
    clock,
    sharePoint: 'https://x.example',
    pause: async () => undefined
  });
  return board.entries;
}

export const workIn = (cases: CasesInMemory): CasePorts => ({ cases, clock, hashing });

/** The first case of the list as the reviewer opens it. */
export async function openFirst(cases: CasesInMemory): Promise<OpenCase> {
  return openCase((await boardIn(cases))[0], reviewer, workIn(cases));
}

/** As many posts with a report each, of which the first ones have a case that nobody has taken. */
export async function posts(number: number, withCase: number): Promise<CasesInMemory> {
  const cases = new CasesInMemory();
  for (let id = 1; id <= number; id += 1) cases.reports.set(id, { ...reportOf(id, id), status: 'received' });
  for (let id = 1; id <= withCase; id += 1) {
    const takenIn = await takenInOf([reportOf(id, id)]);
    cases.known.set(id, closedCase(id, takenIn, { status: 'new', outcome: 'none', closedAt: '' }));
  }
  return cases;
}

/** One post with as many reports, from the first id on. */
export function reportsOfOnePost(cases: CasesInMemory, number: number, first = 1): ReviewedReport[] {
  const reports = Array.from({ length: number }, (_, index) => ({
    ...reportOf(first + index),
    status: 'received' as const
  }));
  for (const report of reports) cases.reports.set(report.id, report);
  return reports;
}
