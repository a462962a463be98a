import fc from 'fast-check';
import type { Picture } from '../../../../src/application/reporting/ports';
import { sendPictures, submitReport } from '../../../../src/application/reporting/submitReport';
import { nameOfPicture } from '../../../../src/domain/reporting/picture';
import { contentOf } from './composed';
import { ReportsInMemory } from './reportsInMemory';
import type { Fate } from './reportsInMemory';

/** How many parts each picture takes. */
const parts = [1, 2, 3];

const pictures: Picture[] = ['a', 'b', 'c'].map((digit) => ({
  name: nameOfPicture({ hash: digit.repeat(64), mediaType: 'image/png' }),
  content: new Blob([digit])
}));

describe('the pictures of a report', () => {
  it('are named by it by their hashes, in their order', async () => {
    expect((await contentOf({}, { pictures })).pictures.map(({ hash }) => hash[0])).toEqual(['a', 'b', 'c']);
  });

  it('are there once with every part, whichever requests and answers are lost', async () => {
    const fate = fc.constantFrom<Fate>('answered', 'lostBefore', 'lostAfter');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 16 }), async (fates) => {
        const lists = new ReportsInMemory([...fates], parts);
        const content = await contentOf({}, { pictures });
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
    const lists = new ReportsInMemory(['answered', 'answered', 'answered', 'lostBefore'], parts);
    const sent = await submitReport(await contentOf({}, { pictures }), pictures, { lists, lookFirst: false });
    if (sent.kind !== 'sent' || !sent.unsent) throw new Error('A picture is still to go.');
    expect(sent.unsent.pictures).toEqual(pictures.slice(1));
    const before = lists.asked;
    expect(await sendPictures(sent.report, sent.unsent.pictures, { lists, lookFirst: true })).toBeUndefined();
    // What is there is asked for once; then one part of the second picture and three of the third.
    expect(lists.asked - before).toBe(5);
  });
});
