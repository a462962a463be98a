import type {
  IReportLists,
  Picture,
  ReportingRecords,
  StoredParts
} from '../../../../src/application/reporting/ports';
import { namedPicture } from '../../../../src/domain/reporting/picture';
import type { Report, ReportContent } from '../../../../src/domain/reporting/report';
import { failure } from '../fakes';

/** What becomes of one request: answered, lost on the way there, or lost on the way back. */
export type Fate = 'answered' | 'lostBefore' | 'lostAfter';

type StoredPart = { hash: string; number: number; part: number };

/** One person's reports as a program in memory, whose requests meet the given fates in turn. */
export class ReportsInMemory implements IReportLists {
  public readonly reports: Report[] = [];
  public readonly pictures: StoredPart[] = [];
  public readonly secondLooks: number[] = [];
  public asked = 0;

  /** @param parts - how many parts each picture takes, in their order */
  public constructor(
    private readonly fates: Fate[],
    private readonly parts: readonly number[]
  ) {}

  public read(): Promise<ReportingRecords> {
    throw new Error('Sending does not read the panel’s records.');
  }

  public async find(intentionId: string): Promise<Report | undefined> {
    return this.meet(() => this.reports.find((report) => report.intentionId === intentionId));
  }

  public async add(content: ReportContent): Promise<Report> {
    return this.meet(() => {
      const id = this.reports.length + 1;
      const reportedAt = '2026-11-22T05:00:00Z';
      const report: Report = {
        ...content,
        id,
        status: 'received',
        reply: undefined,
        additions: [],
        reportedAt
      };
      this.reports.push(report);
      return report;
    });
  }

  public async hasSecondLook({ id }: Report): Promise<boolean> {
    return this.meet(() => this.secondLooks.includes(id));
  }

  public async addSecondLook({ id }: Report): Promise<void> {
    return this.meet(() => void this.secondLooks.push(id));
  }

  public async storedParts({ pictures }: Report): Promise<StoredParts> {
    const partsOf = (wanted: string): number[] =>
      this.pictures.filter(({ hash }) => hash === wanted).map(({ part }) => part);
    return this.meet(() => new Map(pictures.map(({ hash }) => [hash, partsOf(hash)])));
  }

  public async addPicture(
    _: Report,
    number: number,
    { name }: Picture,
    there: readonly number[]
  ): Promise<void> {
    const { hash } = namedPicture(name);
    for (let part = 1; part <= this.parts[number - 1]; part += 1) {
      if (!there.includes(part)) await this.meet(() => void this.pictures.push({ hash, number, part }));
    }
  }

  private async meet<T>(action: () => T): Promise<T> {
    this.asked += 1;
    const fate = this.fates.shift() ?? 'answered';
    if (fate === 'lostBefore') throw failure('noAnswer');
    const answer = action();
    if (fate === 'lostAfter') throw failure('noAnswer');
    return answer;
  }
}
