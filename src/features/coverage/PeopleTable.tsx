import { useVirtualizer } from '@tanstack/react-virtual';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import type { CoveredPerson } from '../../domain/coverage/coverage';
import { isoOf } from '../../domain/moment';
import type { ListedPerson, PeopleQuery, SortColumn } from './peopleList';
import styles from './PeopleTable.module.scss';
import { orderOf, SortButton } from './SortButton';
import { statusWords } from './statusWords';
import type { Format } from '../../components/format';

export interface IPeopleTableProps {
  people: readonly ListedPerson[];
  query: PeopleQuery;
  format: Format;
  onSort(sorting: Pick<PeopleQuery, 'sortBy' | 'descending'>): void;
  onOpen(person: CoveredPerson): void;
}

const rowHeight = 44;

const columns: { key: SortColumn; title: string }[] = [
  { key: 'name', title: strings.person },
  { key: 'division', title: strings.division },
  { key: 'status', title: strings.status },
  { key: 'due', title: strings.due },
  { key: 'acknowledged', title: strings.acknowledgedOn }
];

/** A table of any length: only the rows in sight are drawn, and the whole is told to screen readers. */
export function PeopleTable({
  people,
  query,
  format,
  onSort,
  onOpen
}: IPeopleTableProps): React.ReactElement {
  const scroller = React.useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8
  });
  React.useEffect(() => scroller.current?.scrollTo({ top: 0 }), [people]);

  return (
    <div className={styles.scroller} ref={scroller} role="region" aria-label={strings.people} tabIndex={0}>
      <div
        role="table"
        aria-label={strings.people}
        aria-rowcount={people.length + 1}
        className={styles.table}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} query={query} onSort={onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <PersonRow
              key={people[index].person.email || index}
              person={people[index].person}
              index={index}
              top={start}
              format={format}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface IHeadCellProps extends Pick<IPeopleTableProps, 'query' | 'onSort'> {
  column: (typeof columns)[number];
}

function HeadCell({ column, query, onSort }: IHeadCellProps): React.ReactElement {
  const order = orderOf(query.sortBy === column.key, query.descending);
  return (
    <div role="columnheader" aria-sort={order} className={styles.cell}>
      <SortButton
        title={column.title}
        order={order}
        onSort={(descending) => onSort({ sortBy: column.key, descending })}
      />
    </div>
  );
}

interface IPersonRowProps extends Pick<IPeopleTableProps, 'format' | 'onOpen'> {
  person: CoveredPerson;
  index: number;
  top: number;
}

function PersonRow({ person, index, top, format, onOpen }: IPersonRowProps): React.ReactElement {
  const { name, email, division, status, due, record } = person;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${styles.row} ${styles.person}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="cell" className={styles.cell}>
        <button type="button" className={styles.name} onClick={() => onOpen(person)}>
          {name || email}
        </button>
        <span className={styles.email}>{email}</span>
      </div>
      <div role="cell" className={styles.cell}>
        {division}
      </div>
      <div role="cell" className={styles.cell} data-status={status}>
        {statusWords[status]}
      </div>
      <div role="cell" className={styles.cell}>
        {due ? format.date(due) : ''}
      </div>
      <div role="cell" className={styles.cell}>
        {record ? format.moment(isoOf(record.at)) : ''}
      </div>
    </div>
  );
}
