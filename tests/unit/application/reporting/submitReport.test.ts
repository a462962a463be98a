import fc from 'fast-check';
import { composeReport } from '../../../../src/application/reporting/composeReport';
import type { Picture } from '../../../../src/application/reporting/ports';
import { submitReport } from '../../../../src/application/reporting/submitReport';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { emptyDraft } from '../../../../src/domain/reporting/draft';
import type { ReportDraft } from '../../../../src/domain/reporting/draft';
import { defaultReasons } from '../../../../src/domain/reporting/reasons';
import { namedPicture } from '../../../../src/domain/reporting/picture';
import type { ReportContent } from '../../../../src/domain/reporting/report';
import { hashing } from '../fakes';
import { ReportsInMemory } from './reportsInMemory';
import type { Fate } from './reportsInMemory';

/** Each picture takes one part. */
const parts = [1, 1];

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
        const lists = new ReportsInMemory([...fates], parts);
        const content = await contentOf('1');
        for (let press = 0; press <= fates.length; press += 1) {
          const submission = await submitReport(content, pictures, { lists, lookFirst: press > 0 });
          if (submission.kind === 'sent' && !submission.unsent) break;
        }
        expect(lists.reports).toMatchObject([{ intentionId: '1' }]);
        expect(lists.pictures.map(({ hash }) => hash)).toEqual(
          pictures.map(({ name }) => namedPicture(name).hash)
        );
      })
    );
  });

  it('looks nothing up before its first attempt', async () => {
    const lists = new ReportsInMemory([], parts);
    lists.find = () => Promise.reject(new Error('Nothing is looked up.'));
    await submitReport(await contentOf('1'), pictures, { lists, lookFirst: false });
    expect(lists.reports).toHaveLength(1);
  });

  it('is one of its own each time the same post is reported', async () => {
    const lists = new ReportsInMemory([], parts);
    for (const id of ['1', '2']) await submitReport(await contentOf(id), [], { lists, lookFirst: false });
    expect(lists.reports).toMatchObject([{ intentionId: '1' }, { intentionId: '2' }]);
  });

  it('asks who wrote it only where members of the public post too', async () => {
    expect(await contentOf('1', { authorKind: 'public' })).toMatchObject({ authorKind: 'unknown' });
  });

  it('claims nothing while the server has not answered', async () => {
    const lists = new ReportsInMemory(['lostAfter'], parts);
    expect(await submitReport(await contentOf('1'), [], { lists, lookFirst: false })).toMatchObject({
      kind: 'notSent',
      failure: { kind: 'noAnswer' }
    });
  });
});
