import fc from 'fast-check';
import { composeReport } from '../../../../src/application/reporting/composeReport';
import type {
  IReportLists,
  Picture,
  ReportingRecords,
  StoredParts
} from '../../../../src/application/reporting/ports';
import { sendPictures, submitReport } from '../../../../src/application/reporting/submitReport';
import { emptyDraft } from '../../../../src/domain/reporting/draft';
import { namedPicture, nameOfPicture } from '../../../../src/domain/reporting/picture';
import type { Report, ReportContent } from '../../../../src/domain/reporting/report';
import { failure, hashing } from '../fakes';

/** What becomes of one request: answered, lost on the way there, or lost on the way back. */
type Fate = 'answered' | 'lostBefore' | 'lostAfter';

type StoredPart = { hash: string; number: number; part: number };

/** How many parts each picture takes. */
const parts = [1, 2, 3];

/** One person's reports as a program in memory, whose requests meet the given fates in turn. */
class ReportsInMemory implements IReportLists {
  public readonly reports: Report[] = [];
  public readonly pictures: StoredPart[] = [];
  public asked = 0;

  public constructor(private readonly fates: Fate[]) {}

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
      const report: Report = { ...content, id, status: 'received', additions: [], reportedAt };
      this.reports.push(report);
      return report;
    });
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
    for (let part = 1; part <= parts[number - 1]; part += 1) {
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

const pictures: Picture[] = ['a', 'b', 'c'].map((digit) => ({
  name: nameOfPicture({ hash: digit.repeat(64), mediaType: 'image/png' }),
  content: new Blob([digit])
}));

const contentOf = (id: string): Promise<ReportContent> =>
  composeReport(
    {
      draft: { ...emptyDraft(id), text: 'Words.', source: 'pasted' },
      post: undefined,
      reasons: [],
      points: [],
      pictures,
      host: 'Teams',
      untitled: ''
    },
    hashing
  );

describe('the pictures of a report', () => {
  it('are named by it by their hashes, in their order', async () => {
    expect((await contentOf('1')).pictures.map(({ hash }) => hash[0])).toEqual(['a', 'b', 'c']);
  });

  it('are there once with every part, whichever requests and answers are lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 16 }), async (fates) => {
        const lists = new ReportsInMemory([...fates]);
        const content = await contentOf('1');
        for (let press = 0; press <= fates.length; press += 1) {
          const submission = await submitReport(content, pictures, { lists, lookFirst: press > 0 });
          if (submission.kind === 'sent' && !submission.unsent) break;
        }
        expect(lists.reports).toMatchObject([{ intentionId: '1' }]);
        const stored = lists.pictures.map(({ hash, number, part }) => `${hash[0]}${number}${part}`);
        expect(stored.sort()).toEqual(['a11', 'b21', 'b22', 'c31', 'c32', 'c33']);
      })
    );
  });

  it('that are still to go are named, and only what is missing of them is sent again', async () => {
    const lists = new ReportsInMemory(['answered', 'answered', 'answered', 'lostBefore']);
    const sent = await submitReport(await contentOf('1'), pictures, { lists, lookFirst: false });
    if (sent.kind !== 'sent' || !sent.unsent) throw new Error('A picture is still to go.');
    expect(sent.unsent.pictures).toEqual(pictures.slice(1));
    const before = lists.asked;
    expect(await sendPictures(sent.report, sent.unsent.pictures, { lists, lookFirst: true })).toBeUndefined();
    // What is there is asked for once; then one part of the second picture and three of the third.
    expect(lists.asked - before).toBe(5);
  });
});
