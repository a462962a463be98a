import { ContextualMenuItemType } from '@fluentui/react/lib/ContextualMenu';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { fluent as strings } from 'ReviewStrings';
import type { ItemSort } from './itemSort';

/** The values a column can be filtered by, and the one that it is. An empty one does not filter. */
type ColumnFilter = {
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange(value: string): void;
};

export type MenuColumn = {
  key: string;
  name: string;
  /** How the two orders are called; without, the list is not sorted by it. */
  orders?: readonly [ascending: string, descending: string];
  filter?: ColumnFilter;
};

/** What a column's heading offers, as the lists of SharePoint do: its two orders, and what to filter by. */
export function columnMenu(
  { key, orders, filter }: MenuColumn,
  sort: ItemSort | undefined,
  onSort: (sort: ItemSort) => void
): IContextualMenuItem[] {
  const ordered = (orders ?? []).map((text, index): IContextualMenuItem => {
    const isDescending = index === 1;
    return {
      key: text,
      text,
      canCheck: true,
      checked: sort?.key === key && sort.isDescending === isDescending,
      onClick: () => onSort({ key, isDescending })
    };
  });
  return filter
    ? [
        ...ordered,
        { key: 'filter', text: strings.filterBy, itemType: ContextualMenuItemType.Header },
        ...optionsOf(filter)
      ]
    : ordered;
}

function optionsOf({ value, options, onChange }: ColumnFilter): IContextualMenuItem[] {
  return [['', strings.all] as const, ...options].map(([option, text]) => ({
    key: `filter ${option}`,
    text,
    canCheck: true,
    checked: option === value,
    onClick: () => onChange(option)
  }));
}
