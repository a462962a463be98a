import fc from 'fast-check';
import { composeReport } from '../../../../src/application/reporting/composeReport';
import type { IReportLists, Picture, ReportingRecords } from '../../../../src/application/reporting/ports';
import { submitReport } from '../../../../src/application/reporting/submitReport';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { emptyDraft } from '../../../../src/domain/reporting/draft';
import type { ReportDraft } from '../../../../src/domain/reporting/draft';
import { defaultReasons } from '../../../../src/domain/reporting/reasons';
import type { Report, ReportAddition, ReportContent } from '../../../../src/domain/reporting/report';
import { failure, hashing } from '../fakes';

const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };

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

  public async findOwn(postKeyHash: string): Promise<Report[]> {
    return this.meet(() => this.reports.filter((report) => report.postKeyHash === postKeyHash));
  }

  public async add(content: ReportContent): Promise<Report> {
    return this.meet(() => {
      const report: Report = {
        ...content,
        id: this.reports.length + 1,
        etag: '"1"',
        status: 'received',
        additions: [],
        reportedAt: '2026-11-22T05:00:00Z'
      };
      this.reports.push(report);
      return report;
    });
  }

  public async addTo(report: Report, addition: ReportAddition): Promise<Report> {
    return this.meet(() => {
      const changed = { ...report, additions: [...report.additions, addition] };
      this.reports[report.id - 1] = changed;
      return changed;
    });
  }

  public async pictureNames(): Promise<string[]> {
    return this.meet(() => [...this.pictures]);
  }

  public async addPicture(_: number, { name }: Picture): Promise<void> {
    return this.meet(() => void this.pictures.push(name));
  }

  private meet<T>(action: () => T): T {
    const fate = this.fates.shift() ?? 'answered';
    if (fate === 'lostBefore') throw failure('noAnswer');
    const answer = action();
    if (fate === 'lostAfter') throw failure('noAnswer');
    return answer;
  }
}

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
      host: 'Teams',
      untitled: ''
    },
    hashing
  );

const pictures: Picture[] = ['a', 'b'].map((name) => ({ name, content: new Blob([name]) }));

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
          const submission = await submitReport(content, pictures, { lists, clock });
          if (submission.kind === 'sent' && !submission.unsent) break;
        }
        expect(lists.reports).toMatchObject([{ intentionId: '1', additions: [] }]);
        expect(lists.pictures).toEqual(['a', 'b']);
      })
    );
  });

  it('about a post that was reported before is added once, whatever is lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 8 }), async (fates) => {
        const lists = new ReportsInMemory([]);
        await submitReport(await contentOf('1'), [], { lists, clock });
        const shaky = new ReportsInMemory([...fates]);
        shaky.reports.push(...lists.reports);
        const again = await contentOf('2');
        for (let press = 0; press <= fates.length; press += 1) {
          if ((await submitReport(again, [], { lists: shaky, clock })).kind === 'sent') break;
        }
        expect(shaky.reports).toHaveLength(1);
        expect(shaky.reports[0].additions.map(({ intentionId }) => intentionId)).toEqual(['2']);
      })
    );
  });

  it('whose words changed after an answer was lost has them all, once, whatever else is lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 8 }), async (fates) => {
        const lists = new ReportsInMemory(['answered', 'lostAfter', ...fates]);
        await submitReport(await contentOf('1'), [], { lists, clock });
        const changed = await contentOf('1', { details: 'He wrote\nmore.' });
        for (let press = 0; press <= fates.length; press += 1) {
          const submission = await submitReport(changed, [], { lists, clock });
          if (submission.kind !== 'sent') continue;
          expect(submission.added).toBe(false);
          break;
        }
        expect(lists.reports).toMatchObject([
          { intentionId: '1', details: '', additions: [{ intentionId: '1', details: 'He wrote\nmore.' }] }
        ]);
      })
    );
  });

  it('is the same words where the list breaks their lines its own way', async () => {
    const lists = new ReportsInMemory(['answered', 'lostAfter']);
    const content = await contentOf('1', { details: 'He wrote\nmore.' });
    await submitReport(content, [], { lists, clock });
    lists.reports[0] = { ...lists.reports[0], details: 'He wrote\r\nmore.' };
    await submitReport(content, [], { lists, clock });
    expect(lists.reports).toMatchObject([{ additions: [] }]);
  });

  it('about a post whose own report is closed is a new one, made once, whatever is lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 8 }), async (fates) => {
        const lists = new ReportsInMemory([...fates]);
        const closed = { ...(await contentOf('1')), id: 1, etag: '', additions: [], reportedAt: '' };
        lists.reports.push({ ...closed, status: 'closed' });
        const again = await contentOf('2');
        for (let press = 0; press <= fates.length; press += 1) {
          if ((await submitReport(again, [], { lists, clock })).kind === 'sent') break;
        }
        expect(lists.reports).toMatchObject([
          { intentionId: '1', additions: [] },
          { intentionId: '2', additions: [] }
        ]);
      })
    );
  });

  it('is added to the open one of two', async () => {
    const lists = new ReportsInMemory([]);
    await submitReport(await contentOf('1'), [], { lists, clock });
    lists.reports[0] = { ...lists.reports[0], status: 'closed' };
    for (const id of ['2', '3']) await submitReport(await contentOf(id), [], { lists, clock });
    expect(lists.reports).toMatchObject([{ additions: [] }, { additions: [{ intentionId: '3' }] }]);
  });

  it('asks who wrote it only where members of the public post too', async () => {
    expect(await contentOf('1', { authorKind: 'public' })).toMatchObject({ authorKind: 'unknown' });
  });

  it('claims nothing while the server has not answered', async () => {
    const lists = new ReportsInMemory(['answered', 'lostAfter']);
    expect(await submitReport(await contentOf('1'), [], { lists, clock })).toMatchObject({
      kind: 'notSent',
      failure: { kind: 'noAnswer' }
    });
  });
});
