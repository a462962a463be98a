import fc from 'fast-check';
import { isSame } from '../../../src/domain/isSame';

const plain = fc.jsonValue({ maxDepth: 3 });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value, with the names of every record the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)])
  );
}

describe('whether two values say the same', () => {
  it('does not depend on the order of names', () => {
    fc.assert(fc.property(plain, (value) => expect(isSame(value, turned(value))).toBe(true)));
  });

  it('depends on everything else', () => {
    const different: [unknown, unknown][] = [
      [{ code: 'a' }, { code: 'b' }],
      [{ code: 'a' }, { code: 'a', urgent: true }],
      [
        [1, 2],
        [2, 1]
      ],
      [[1], [1, 2]],
      [[], {}],
      ['1', 1],
      [null, {}],
      [null, undefined],
      ['', undefined]
    ];
    for (const [a, b] of different) {
      expect([a, b, isSame(a, b)]).toEqual([a, b, false]);
      expect([b, a, isSame(b, a)]).toEqual([b, a, false]);
    }
  });

  it('takes a name without a value for none', () => {
    expect(isSame({ code: 'a', route: undefined }, { code: 'a' })).toBe(true);
  });

  it('tells any two values apart that JSON tells apart', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        if (isSame(a, b)) expect(JSON.parse(JSON.stringify(b))).toEqual(JSON.parse(JSON.stringify(a)));
      })
    );
  });
});
