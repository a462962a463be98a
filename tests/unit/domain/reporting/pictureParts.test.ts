import fc from 'fast-check';
import {
  bytesOfPart,
  findPictures,
  joined,
  largestPicture,
  mostParts,
  partCount,
  partOf
} from '../../../../src/domain/reporting/pictureParts';
import type { PictureRow } from '../../../../src/domain/reporting/pictureParts';

const report = {
  authorId: 7,
  intentionId: 'mine',
  pictures: [{ hash: 'a', mediaType: 'image/png' as const }]
};

const row = (id: number, change: Partial<PictureRow> = {}): PictureRow => ({
  id,
  authorId: 7,
  intentionId: 'mine',
  pictureNumber: 1,
  partNumber: 1,
  partCount: 1,
  hash: 'a',
  createdAt: '2026-11-29T00:00:00Z',
  ...change
});

const partsOf = (picture: Uint8Array): string[] =>
  Array.from({ length: partCount(picture.length) }, (_, index) => partOf(picture, index + 1));

describe('a picture in parts', () => {
  it('is the same picture when its parts are put together, whatever its bytes and size', () => {
    const sizes = fc.oneof(
      fc.integer({ min: 0, max: 64 }),
      fc.integer({ min: bytesOfPart - 4, max: bytesOfPart + 4 }),
      fc.integer({ min: 2 * bytesOfPart - 4, max: 2 * bytesOfPart + 4 })
    );
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 1, max: 97 }),
        (size, start, step) => {
          const picture = Uint8Array.from({ length: size }, (_, index) => (start + index * step) % 256);
          const parts = partsOf(picture);
          expect(parts.every((part) => part.length <= 300_000)).toBe(true);
          const again = joined(parts);
          expect(again && Buffer.compare(again, picture)).toBe(0);
        }
      ),
      { numRuns: 25 }
    );
  });

  it('takes one item up to 225,000 bytes, and no more than sixteen', () => {
    expect([0, 1, bytesOfPart, bytesOfPart + 1, largestPicture].map(partCount)).toEqual([
      1,
      1,
      1,
      2,
      mostParts
    ]);
  });

  it('is none when a part is no Base64, or longer than a part', () => {
    for (const text of ['*', 'a', 'ab=', 'a===', 'ab==ab==', 'ab cd', `${'A'.repeat(300_000)}AAAA`]) {
      expect(joined([text])).toBeUndefined();
    }
  });

  it('is its parts in their order, each in Base64 of its own', () => {
    expect(joined([])).toEqual(new Uint8Array());
    expect(joined(['aGk=', '', 'IQ=='])).toEqual(Uint8Array.from(Buffer.from('hi!')));
    expect(joined(['AP+/'])).toEqual(Uint8Array.from([0, 255, 191]));
    expect(joined(['aGk=', '*'])).toBeUndefined();
    expect(joined(['A'.repeat(300_000)])).toHaveLength(bytesOfPart);
  });

  it('has nothing in a part that it does not reach', () => {
    expect(partOf(Uint8Array.from([104, 105]), 1)).toBe('aGk=');
    expect(partOf(Uint8Array.from([104, 105]), 2)).toBe('');
  });

  it('never throws, whatever the parts are', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.base64String())), (parts) => void joined(parts)));
  });
});

describe('the rows of a picture', () => {
  it('count only when they are by the reporter and for the report, letter by letter', () => {
    const rows = [
      row(1, { authorId: 8 }),
      row(2, { intentionId: 'MINE' }),
      row(3, { pictureNumber: 2 }),
      row(4, { intentionId: '' })
    ];
    expect(findPictures(report, rows)).toMatchObject([{ number: 1, of: 0, parts: [], ids: [] }]);
    expect(findPictures({ ...report, intentionId: '' }, [row(1, { intentionId: '' })])).toMatchObject([
      { of: 0 }
    ]);
  });

  it('count once for each part, the first of them: what is added later replaces nothing', () => {
    const rows = [
      row(9),
      row(5, { partCount: 2 }),
      row(7, { partCount: 2 }),
      row(8, { partCount: 2, partNumber: 2 })
    ];
    const [{ of, parts, ids }] = findPictures(report, rows);
    expect(of).toBe(2);
    expect(parts.map(({ id }) => id)).toEqual([5, 8]);
    expect(ids).toEqual([5, 7, 8, 9]);
  });

  it.each([0, -1, 1.5, NaN, Infinity, mostParts + 1])(
    'count for nothing where a number of parts is %s',
    (odd) => {
      expect(findPictures(report, [row(1, { partCount: odd })])).toMatchObject([
        { of: 0, parts: [], ids: [1] }
      ]);
      expect(findPictures(report, [row(1, { partNumber: odd }), row(2)])).toMatchObject([
        { of: 1, parts: [{ id: 2 }] }
      ]);
    }
  );

  it('count in the order of the parts, up to as many as the first of them says', () => {
    const rows = [
      row(1, { partNumber: 3, partCount: 3 }),
      row(2, { partNumber: 1, partCount: 3 }),
      row(3, { partNumber: 2, partCount: 2 }),
      row(4, { partNumber: 4, partCount: 3 }),
      row(5, { partNumber: 2, partCount: 3 })
    ];
    expect(findPictures(report, rows)).toMatchObject([
      { of: 3, parts: [{ id: 2 }, { id: 5 }, { id: 1 }], ids: [1, 2, 3, 4, 5] }
    ]);
    expect(findPictures(report, [row(1, { partNumber: mostParts, partCount: mostParts })])).toMatchObject([
      { of: mostParts, parts: [{ id: 1 }] }
    ]);
  });

  it('are those of the picture’s own place in the report', () => {
    const two = {
      ...report,
      pictures: [...report.pictures, { hash: 'b', mediaType: 'image/jpeg' as const }]
    };
    expect(findPictures(two, [row(1, { pictureNumber: 2 }), row(2)])).toEqual([
      { hash: 'a', mediaType: 'image/png', number: 1, of: 1, parts: [row(2)], ids: [2] },
      {
        hash: 'b',
        mediaType: 'image/jpeg',
        number: 2,
        of: 1,
        parts: [row(1, { pictureNumber: 2 })],
        ids: [1]
      }
    ]);
  });

  it('of the same picture named twice are looked for once', () => {
    const twice = { ...report, pictures: [report.pictures[0], report.pictures[0]] };
    expect(findPictures(twice, [row(1)])).toMatchObject([
      { number: 1, of: 1 },
      { number: 2, of: 1 }
    ]);
  });

  it('give the same whatever their order is and whatever others and latecomers add', () => {
    const own = [row(10, { partCount: 2 }), row(12, { partCount: 2, partNumber: 2 })];
    const small = fc.integer({ min: -1, max: 20 });
    const added = fc.record({ partNumber: small, partCount: small, authorId: fc.constantFrom(7, 8) });
    fc.assert(
      fc.property(fc.array(added, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (more, order) => {
        const noise = more.map((change, index) =>
          // The reporter's own come later; a stranger's may be the first of all.
          row(change.authorId === 7 ? 20 + index : index - 100, change)
        );
        const shuffled = [...own, ...noise]
          .map((one) => ({ one, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const [{ of, parts }] = findPictures(report, shuffled);
        expect([of, ...parts.map(({ id }) => id)]).toEqual([2, 10, 12]);
      })
    );
  });

  it('are looked through once, however many there are', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => row(index + 1, { partNumber: index % 40 }));
    const started = performance.now();
    expect(findPictures(report, rows)[0].ids).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
