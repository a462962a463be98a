import * as React from 'react';
import { sortFrom, sortToText } from '../fluent/itemSort';
import type { ItemSort } from '../fluent/itemSort';
import { useAddress, useParameter } from './useAddress';

/**
 * How a list is sorted, as the address has it.
 *
 * @param keys - the columns that it may be sorted by; whatever else the address says is taken for nothing
 * @param otherwise - how it is sorted where the address does not say
 */
export function useSort(
  keys: readonly string[],
  otherwise: ItemSort
): [sort: ItemSort, onSort: (sort: ItemSort) => void] {
  const address = useAddress();
  const asked = useParameter('sort');
  const sort = React.useMemo(() => sortFrom(asked ?? '', keys) ?? otherwise, [asked, keys, otherwise]);
  return [sort, (next) => address.change({ sort: sortToText(next) }, 'replace')];
}
