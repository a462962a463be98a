import fc from 'fast-check';
import { composeReport } from '../../../../src/application/reporting/composeReport';
import type {
  IReportLists,
  Picture,
  ReportingRecords,
  StoredParts
} from '../../../../src/application/reporting/ports';
import { submitReport } from '../../../../src/application/reporting/submitReport';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { emptyDraft } from '../../../../src/domain/reporting/draft';
import type { ReportDraft } from '../../../../src/domain/reporting/draft';
import { defaultReasons } from '../../../../src/domain/reporting/reasons';
import { namedPicture } from '../../../../src/domain/reporting/picture';
import type { Report, ReportContent } from '../../../../src/domain/reporting/report';
import { failure, hashing } from '../fakes';

/** What becomes of one request: answered, lost on the way there, or lost on the way back. */
type Fate = 'answered' | 'lostBefore' | 'lostAfter';

/** One person's reports as a program in memory, whose requests meet the given fates in turn. */
class ReportsInMemory implements IReportLists {
  public readonly reports: Report[] = [];
  public readonly pictures: string[] = [];

  public constructor(private readonly fates: Fate[]) {}

  public read(): Promise<ReportingRecords> {
    throw new Error('Sending does not read the panel’s records.');
  }

  public async find(intentionId: string): Promise<Report | undefined> {
    return this.meet(() => this.reports.find((report) => report.intentionId === intentionId));
  }

  public async add(content: ReportContent): Promise<Report> {
    return this.meet(() => {
      const report: Report = {
        ...content,
        id: this.reports.length + 1,
        status: 'received',
        additions: [],
        reportedAt: '2026-11-22T05:00:00Z'
      };
      this.reports.push(report);
      return report;
    });
  }

  public async storedParts(): Promise<StoredParts> {
    return this.meet(() => new Map(this.pictures.map((name) => [namedPicture(name).hash, [1]])));
  }

  public async addPicture(
    _: Report,
    number: number,
    { name }: Picture,
    there: readonly number[]
  ): Promise<void> {
    return this.meet(() => {
      if (there.length === 0) this.pictures[number - 1] = name;
    });
  }

  private meet<T>(action: () => T): T {
    const fate = this.fates.shift() ?? 'answered';
    if (fate === 'lostBefore') throw failure('noAnswer');
    const answer = action();
    if (fate === 'lostAfter') throw failure('noAnswer');
    return answer;
  }
}

const pictures: Picture[] = ['a', 'b'].map((letter) => ({
  name: `picture-${letter.repeat(64)}.png`,
  content: new Blob([letter])
}));

const contentOf = (id: string, change: Partial<ReportDraft> = {}): Promise<ReportContent> =>
  composeReport(
    {
      draft: {
        ...emptyDraft(id),
        text: ' Words. ',
        source: 'pasted',
        reasonCodes: ['PRIVACY', 'GONE'],
        ...change
      },
      post: { system: 'yammer', link: 'https://www.yammer.com/x/messages/1', key: 'yammer:1' },
      reasons: defaultReasons,
      points: defaultPolicy.points,
      pictures,
      host: 'Teams',
      untitled: ''
    },
    hashing
  );

describe('a report', () => {
  it('is composed of what was chosen and written, with a hash over the words', async () => {
    expect(await contentOf('1')).toMatchObject({
      intentionId: '1',
      postKeyHash: await hashing.sha256('yammer:1'),
      reasons: [{ code: 'PRIVACY', pointTitle: 'Protect privacy' }],
      urgent: true,
      evidence: { text: 'Words.', source: 'pasted', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }
    });
  });

  it('is there once with all its pictures, whichever requests and answers are lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 12 }), async (fates) => {
        const lists = new ReportsInMemory([...fates]);
        const content = await contentOf('1');
        for (let press = 0; press <= fates.length; press += 1) {
          const submission = await submitReport(content, pictures, { lists, lookFirst: press > 0 });
          if (submission.kind === 'sent' && !submission.unsent) break;
        }
        expect(lists.reports).toMatchObject([{ intentionId: '1' }]);
        expect(lists.pictures).toEqual(pictures.map(({ name }) => name));
      })
    );
  });

  it('looks nothing up before its first attempt', async () => {
    const lists = new ReportsInMemory([]);
    lists.find = () => Promise.reject(new Error('Nothing is looked up.'));
    await submitReport(await contentOf('1'), pictures, { lists, lookFirst: false });
    expect(lists.reports).toHaveLength(1);
  });

  it('is one of its own each time the same post is reported', async () => {
    const lists = new ReportsInMemory([]);
    for (const id of ['1', '2']) await submitReport(await contentOf(id), [], { lists, lookFirst: false });
    expect(lists.reports).toMatchObject([{ intentionId: '1' }, { intentionId: '2' }]);
  });

  it('asks who wrote it only where members of the public post too', async () => {
    expect(await contentOf('1', { authorKind: 'public' })).toMatchObject({ authorKind: 'unknown' });
  });

  it('claims nothing while the server has not answered', async () => {
    const lists = new ReportsInMemory(['lostAfter']);
    expect(await submitReport(await contentOf('1'), [], { lists, lookFirst: false })).toMatchObject({
      kind: 'notSent',
      failure: { kind: 'noAnswer' }
    });
  });
});
