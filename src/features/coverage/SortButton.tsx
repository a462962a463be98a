import * as React from 'react';
import styles from './SortButton.module.scss';

export type SortOrder = 'none' | 'ascending' | 'descending';

export interface ISortButtonProps {
  title: string;
  /** How the column is sorted now; its heading has the same as `aria-sort`. */
  order: SortOrder;
  /** Asks for the column to be sorted, the other way round when it is sorted already. */
  onSort(descending: boolean): void;
}

/** What a heading of a sortable column holds. */
export function SortButton({ title, order, onSort }: ISortButtonProps): React.ReactElement {
  return (
    <button type="button" className={styles.sort} onClick={() => onSort(order === 'ascending')}>
      {title}
      <span aria-hidden="true">{arrows[order]}</span>
    </button>
  );
}

const arrows: Record<SortOrder, string> = { none: '', ascending: ' ↑', descending: ' ↓' };

/** How a column is sorted. */
export function orderOf(isSorted: boolean, descending: boolean): SortOrder {
  if (!isSorted) return 'none';
  return descending ? 'descending' : 'ascending';
}
