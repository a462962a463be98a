import * as React from 'react';
import type { ItemColumn } from '../../components/fluent/ItemList';
import styles from './FactsCard.module.scss';

interface IFactsCardProps<T> {
  item: T;
  /** The first is the card's head; the others stand under their names, those with nothing to say left out. */
  columns: readonly ItemColumn<T>[];
}

/** A row where there is no room for columns. */
export function FactsCard<T>({ item, columns: [head, ...rest] }: IFactsCardProps<T>): React.ReactElement {
  return (
    <div className={styles.card}>
      {head.render(item)}
      {rest.map(({ key, name, render }) => {
        const value = render(item);
        return (
          value !== '' && (
            <div key={key} className={styles.fact}>
              <span className={styles.name}>{name}</span>
              <span>{value}</span>
            </div>
          )
        );
      })}
    </div>
  );
}
