import fc from 'fast-check';
import { sortFrom, sortToText, sortedItems } from '../../../src/components/fluent/itemSort';

describe('a list is sorted', () => {
  it('with what is empty last, whichever way', () => {
    const words = ['b', '', 'a', 'c'];
    expect(sortedItems(words, (word) => word, false)).toEqual(['a', 'b', 'c', '']);
    expect(sortedItems(words, (word) => word, true)).toEqual(['c', 'b', 'a', '']);
    expect(sortedItems([2, 0, 10], (number) => (number === 0 ? undefined : number), true)).toEqual([
      10, 2, 0
    ]);
  });

  it('with all its items, and equal ones in their order', () => {
    const items = fc.array(fc.record({ id: fc.nat(), value: fc.option(fc.nat(3), { nil: undefined }) }));
    fc.assert(
      fc.property(items, fc.boolean(), (all, isDescending) => {
        const sorted = sortedItems(all, ({ value }) => value, isDescending);
        expect(new Set(sorted)).toEqual(new Set(all));
        for (const value of [undefined, 0, 1, 2, 3]) {
          const alike = (items: typeof all): typeof all => items.filter((item) => item.value === value);
          expect(alike(sorted)).toEqual(alike(all));
        }
      })
    );
  });

  it('as the address says, by a column that it has', () => {
    expect(sortFrom('-age', ['age'])).toEqual({ key: 'age', isDescending: true });
    expect(sortToText({ key: 'age', isDescending: true })).toBe('-age');
    expect(sortFrom('__proto__', ['age'])).toBeUndefined();
  });
});
