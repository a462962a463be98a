import fc from 'fast-check';
import type { Picture } from '../../../../src/application/reporting/ports';
import { submitReport } from '../../../../src/application/reporting/submitReport';
import { namedPicture } from '../../../../src/domain/reporting/picture';
import { contentOf } from './composed';
import { ReportsInMemory } from './reportsInMemory';
import type { Fate } from './reportsInMemory';

/** Each picture takes one part. */
const parts = [1, 1];

const pictures: Picture[] = ['a', 'b'].map((letter) => ({
  name: `picture-${letter.repeat(64)}.png`,
  content: new Blob([letter])
}));

describe('a report', () => {
  it('is there once with all its pictures, whichever requests and answers are lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 12 }), async (fates) => {
        const lists = new ReportsInMemory([...fates], parts);
        const content = await contentOf({}, { pictures });
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
    await submitReport(await contentOf({}, { pictures }), pictures, { lists, lookFirst: false });
    expect(lists.reports).toHaveLength(1);
  });

  it('is asked for alone where it has no pictures and an earlier attempt may have landed', async () => {
    const lists = new ReportsInMemory(['lostAfter'], parts);
    await submitReport(await contentOf(), [], { lists, lookFirst: false });
    const before = lists.asked;
    const again = await submitReport(await contentOf(), [], { lists, lookFirst: true });
    expect(again).toMatchObject({ kind: 'sent', unsent: undefined });
    expect(lists.asked - before).toBe(1);
  });

  it('is one of its own each time the same post is reported', async () => {
    const lists = new ReportsInMemory([], parts);
    for (const id of ['1', '2']) await submitReport(await contentOf({ id }), [], { lists, lookFirst: false });
    expect(lists.reports).toMatchObject([{ intentionId: '1' }, { intentionId: '2' }]);
  });

  it('claims nothing while the server has not answered', async () => {
    const lists = new ReportsInMemory(['lostAfter'], parts);
    expect(await submitReport(await contentOf(), [], { lists, lookFirst: false })).toMatchObject({
      kind: 'notSent',
      failure: { kind: 'noAnswer' }
    });
  });
});
