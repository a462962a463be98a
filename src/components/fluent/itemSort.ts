/** The column a list is sorted by. */
export type ItemSort = { key: string; isDescending: boolean };

/** A sorting as the address has it: the column, with `-` before it where the last comes first. */
export function sortToText({ key, isDescending }: ItemSort): string {
  return `${isDescending ? '-' : ''}${key}`;
}

/** Undefined for a column that the list does not have. */
export function sortFrom(text: string, keys: readonly string[]): ItemSort | undefined {
  const isDescending = text.startsWith('-');
  const key = isDescending ? text.slice(1) : text;
  return keys.includes(key) ? { key, isDescending } : undefined;
}

/**
 * Items in the order of what a column says of them; those of which it says nothing come last whichever way it is sorted.
 * Equal ones keep their order.
 *
 * @param valueOf - asked once for each item; undefined or an empty text for nothing
 */
export function sortedItems<T>(
  items: readonly T[],
  valueOf: (item: T) => string | number | undefined,
  isDescending: boolean
): T[] {
  const collator = new Intl.Collator();
  const direction = isDescending ? -1 : 1;
  return items
    .map((item) => ({ item, value: valueOf(item) }))
    .sort(({ value: a }, { value: b }) => {
      const [isAEmpty, isBEmpty] = [isEmpty(a), isEmpty(b)];
      if (isAEmpty || isBEmpty) return Number(isAEmpty) - Number(isBEmpty);
      if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
      return direction * collator.compare(String(a), String(b));
    })
    .map(({ item }) => item);
}

function isEmpty(value: string | number | undefined): boolean {
  return value === undefined || value === '';
}
