import {
  CheckboxVisibility,
  ColumnActionsMode,
  ConstrainMode,
  DetailsList,
  DetailsListLayoutMode,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import type { IColumn } from '@fluentui/react/lib/DetailsList';
import * as React from 'react';
import { headingStyles } from './headingStyles';
import styles from './FactList.module.scss';
import { useNarrow } from './useNarrow';

/** A column: the first one names the row. */
export type FactColumn<Item> = {
  title: string;
  /** In CSS pixels. The list shares out what is left. */
  minWidth: number;
  maxWidth?: number;
  isNumber?: boolean;
  render(item: Item): React.ReactNode;
};

interface IFactListProps<Item> {
  label: string;
  items: readonly Item[];
  columns: readonly FactColumn<Item>[];
}

/** Fluent's list where there is little to go through: nothing is sorted or selected. It turns into cards where it is narrow. */
export function FactList<Item>({ label, items, columns }: IFactListProps<Item>): React.ReactElement {
  const [area, isNarrow] = useNarrow<HTMLDivElement>();
  const drawn = React.useMemo(
    () => (isNarrow ? [cardOf(columns)] : columns.map(columnOf)),
    [columns, isNarrow]
  );
  return (
    <div ref={area} className={styles.list}>
      <DetailsList
        ariaLabelForGrid={label}
        items={items as Item[]}
        columns={drawn}
        selectionMode={SelectionMode.none}
        checkboxVisibility={CheckboxVisibility.hidden}
        layoutMode={DetailsListLayoutMode.justified}
        constrainMode={ConstrainMode.unconstrained}
        isHeaderVisible={!isNarrow}
        onShouldVirtualize={never}
        onRenderDetailsHeader={(props, render) =>
          (props && render?.({ ...props, styles: { root: { paddingTop: 0 } } })) ?? null
        }
      />
    </div>
  );
}

const never = (): boolean => false;

function columnOf<Item>(column: FactColumn<Item>, index: number): IColumn {
  const { title, minWidth, maxWidth, isNumber, render } = column;
  return {
    key: String(index),
    name: title,
    minWidth,
    maxWidth,
    isRowHeader: index === 0,
    isResizable: true,
    isMultiline: true,
    styles: headingStyles,
    columnActionsMode: ColumnActionsMode.disabled,
    className: isNumber ? styles.number : undefined,
    headerClassName: isNumber ? styles.numberHead : undefined,
    onRender: render
  };
}

/** All columns in one: the row's name, and below it what else there is under its heading. */
function cardOf<Item>([head, ...rest]: readonly FactColumn<Item>[]): IColumn {
  return {
    key: 'card',
    name: head.title,
    minWidth: 0,
    isRowHeader: true,
    isMultiline: true,
    flexGrow: 1,
    onRender: (item: Item) => (
      <div className={styles.card}>
        {head.render(item)}
        {rest.map(({ title, render }) => {
          const value = render(item);
          return (
            value !== '' && (
              <div key={title} className={styles.fact}>
                <span className={styles.factName}>{title}</span>
                <span>{value}</span>
              </div>
            )
          );
        })}
      </div>
    )
  };
}
