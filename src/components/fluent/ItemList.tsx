import { ActionButton } from '@fluentui/react/lib/Button';
import { ContextualMenu, DirectionalHint } from '@fluentui/react/lib/ContextualMenu';
import {
  CheckboxVisibility,
  ColumnActionsMode,
  ConstrainMode,
  DetailsList,
  DetailsListLayoutMode,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import type { IColumn, IDetailsList, IDetailsListStyles } from '@fluentui/react/lib/DetailsList';
import { ScrollToMode } from '@fluentui/react/lib/List';
import { Selection } from '@fluentui/react/lib/Selection';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../fill';
import { headingStyles, iconHeadingStyles } from './headingStyles';
import styles from './ItemList.module.scss';
import { columnMenu } from './columnMenu';
import type { MenuColumn } from './columnMenu';
import type { ItemSort } from './itemSort';
import { useNarrow } from './useNarrow';

/** A column of a list. Texts that do not fit go on in the next line. */
export type ItemColumn<T> = MenuColumn & {
  /** In pixels. */
  minWidth: number;
  maxWidth?: number;
  /** Only its icon is drawn in the heading; the name is for screen readers. */
  icon?: string;
  /** It names the row. */
  isRowHeader?: boolean;
  render(item: T): React.ReactNode;
};

interface IItemListProps<T extends object> {
  /** Says what the list is of. */
  label: string;
  items: readonly T[];
  columns: readonly ItemColumn<T>[];
  /** No other item has it. */
  keyOf(item: T): string;
  /** An item where there is no room for columns. */
  card(item: T): React.ReactNode;
  sort: ItemSort | undefined;
  onSort(sort: ItemSort): void;
  /** Enter on a row, or two clicks. */
  onOpen?(item: T): void;
  /** What is selected; without, nothing can be. Made by `useItemSelection`. */
  selection?: Selection;
  /** The item that has the focus when the list is first shown. */
  focused?: T;
  /** Stands in the place of a list without items. */
  empty: React.ReactNode;
}

/**
 * A list as SharePoint has them: it is sorted and filtered in its headings, walked with the arrow keys, selected in with the
 * space bar, draws only what is in sight, and turns into cards where it is narrower than 640 px.
 */
export function ItemList<T extends object>(props: IItemListProps<T>): React.ReactElement {
  const { label, items, columns, keyOf, card, sort, onSort, onOpen, selection, focused, empty } = props;
  const [root, isNarrow] = useNarrow<HTMLDivElement>();
  const [menu, setMenu] = React.useState<{ column: ItemColumn<T>; target: HTMLElement }>();
  const { list, first } = useFocused(items, focused);
  const drawn = React.useMemo(
    () => (isNarrow ? [cardColumn(label, card)] : columns.map((column) => drawnColumn(column, sort))),
    [isNarrow, label, card, columns, sort]
  );

  function openMenu(event?: React.MouseEvent<HTMLElement>, clicked?: IColumn): void {
    const column = columns.find(({ key }) => key === clicked?.key);
    if (event && column && hasMenu(column)) setMenu({ column, target: event.currentTarget });
  }

  return (
    <div ref={root}>
      {isNarrow && <SortAndFilter columns={columns} sort={sort} onSort={onSort} />}
      {items.length === 0 ? (
        empty
      ) : (
        <div className={styles.scrolled} data-is-scrollable="true">
          <DetailsList
            componentRef={list}
            initialFocusedIndex={first}
            items={items as T[]}
            columns={drawn}
            getKey={keyOf}
            setKey="items"
            selection={selection}
            selectionMode={selection ? SelectionMode.multiple : SelectionMode.none}
            checkboxVisibility={selection ? CheckboxVisibility.always : CheckboxVisibility.hidden}
            selectionPreservedOnEmptyClick
            isSelectedOnFocus={false}
            layoutMode={DetailsListLayoutMode.justified}
            constrainMode={ConstrainMode.unconstrained}
            isHeaderVisible={!isNarrow}
            onColumnHeaderClick={openMenu}
            onItemInvoked={onOpen}
            ariaLabelForGrid={label}
            ariaLabelForSelectAllCheckbox={strings.selectAll}
            ariaLabelForSelectionColumn={strings.selectColumn}
            checkButtonAriaLabel={strings.select}
            styles={listStyles}
          />
        </div>
      )}
      {menu && (
        <ContextualMenu
          items={columnMenu(menu.column, sort, onSort)}
          target={menu.target}
          directionalHint={DirectionalHint.bottomLeftEdge}
          ariaLabel={menu.column.name}
          onDismiss={() => setMenu(undefined)}
        />
      )}
    </div>
  );
}

/** What is selected in a list, by the keys of its items; `onChange` is told of each change. */
export function useItemSelection<T extends object>(
  keyOf: (item: T) => string,
  onChange: (selected: T[]) => void
): Selection {
  const latest = React.useRef(onChange);
  latest.current = onChange;
  return React.useMemo(() => {
    const selection: Selection = new Selection({
      getKey: (item) => keyOf(item as T),
      onSelectionChanged: () => latest.current(selection.getSelection() as T[])
    });
    return selection;
  }, [keyOf]);
}

/**
 * Goes to an item when the list is first shown. Fluent gives it the focus once its row is drawn, and back to it where
 * the rows are drawn anew; that the row is drawn takes going there.
 */
function useFocused<T>(
  items: readonly T[],
  focused: T | undefined
): { list: React.RefObject<IDetailsList>; first: number | undefined } {
  const list = React.useRef<IDetailsList>(null);
  const [first] = React.useState(() => {
    const index = focused === undefined ? -1 : items.indexOf(focused);
    return index < 0 ? undefined : index;
  });
  React.useEffect(() => {
    if (first !== undefined) list.current?.scrollToIndex(first, () => estimatedRow, ScrollToMode.center);
  }, [first]);
  return { list, first };
}

/** Of a row that has not been drawn yet, in pixels. */
const estimatedRow = 60;

function hasMenu({ orders, filter }: MenuColumn): boolean {
  return orders !== undefined || filter !== undefined;
}

function drawnColumn<T>(column: ItemColumn<T>, sort: ItemSort | undefined): IColumn {
  const { key, name, minWidth, maxWidth, icon, isRowHeader, orders, filter, render } = column;
  return {
    key,
    name,
    minWidth,
    maxWidth,
    isRowHeader,
    isMultiline: icon === undefined,
    isResizable: icon === undefined,
    iconName: icon,
    isIconOnly: icon !== undefined,
    ariaLabel: icon === undefined ? undefined : name,
    columnActionsMode: hasMenu(column) ? ColumnActionsMode.hasDropdown : ColumnActionsMode.disabled,
    isSorted: sort?.key === key,
    isSortedDescending: sort?.key === key && sort.isDescending,
    sortAscendingAriaLabel: orders && fill(strings.sorted, { order: orders[0] }),
    sortDescendingAriaLabel: orders && fill(strings.sorted, { order: orders[1] }),
    isFiltered: filter !== undefined && filter.value !== '',
    filterAriaLabel: strings.filtered,
    styles: icon === undefined ? headingStyles : iconHeadingStyles,
    onRender: render
  };
}

function cardColumn<T>(label: string, card: (item: T) => React.ReactNode): IColumn {
  return { key: 'card', name: label, minWidth: 100, isMultiline: true, isRowHeader: true, onRender: card };
}

/** The headings are in the way of cards: what they offer is one button's. */
function SortAndFilter<T extends object>({
  columns,
  sort,
  onSort
}: Pick<IItemListProps<T>, 'columns' | 'sort' | 'onSort'>): React.ReactElement {
  const items = columns.filter(hasMenu).map((column) => ({
    key: column.key,
    text: column.name,
    subMenuProps: { items: columnMenu(column, sort, onSort) }
  }));
  return (
    <ActionButton iconProps={{ iconName: 'Filter' }} menuProps={{ items }}>
      {strings.sortAndFilter}
    </ActionButton>
  );
}

/** The region around it scrolls, under a heading that stays. */
const listStyles: Partial<IDetailsListStyles> = {
  root: { overflow: 'visible' },
  headerWrapper: { position: 'sticky', top: 0, zIndex: 1 }
};
