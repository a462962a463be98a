import { Link } from '@fluentui/react/lib/Link';
import type { Selection } from '@fluentui/react/lib/Selection';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { ItemList } from '../../components/fluent/ItemList';
import type { ItemColumn } from '../../components/fluent/ItemList';
import type { ItemSort } from '../../components/fluent/itemSort';
import type { Format } from '../../components/format';
import type { CoveredPerson } from '../../domain/coverage/coverage';
import { isoOf } from '../../domain/moment';
import styles from './Coverage.module.scss';
import { FactsCard } from './FactsCard';
import { byDay, byNeed, byText } from './orders';
import type { ListedPerson } from './peopleRows';
import { statusWords } from './statusWords';

interface IPeopleListProps {
  people: readonly ListedPerson[];
  sort: ItemSort;
  format: Format;
  selection: Selection;
  /** Stands in the place of a list without anybody. */
  empty: React.ReactNode;
  onSort(sort: ItemSort): void;
  onOpen(person: CoveredPerson): void;
}

/** Tells a person from all others of the list. */
export const listedKeyOf = ({ key }: ListedPerson): string => key;

/** People with where they stand, to be chosen and opened. */
export function PeopleList(props: IPeopleListProps): React.ReactElement {
  const { people, sort, format, selection, empty, onSort, onOpen } = props;
  const columns = React.useMemo(() => columnsOf(format, onOpen), [format, onOpen]);
  return (
    <div className={styles.list}>
      <ItemList
        label={strings.people}
        items={people}
        columns={columns}
        keyOf={listedKeyOf}
        card={(listed) => <FactsCard item={listed} columns={columns} />}
        sort={sort}
        onSort={onSort}
        selection={selection}
        onOpen={({ person }) => onOpen(person)}
        empty={empty}
      />
    </div>
  );
}

function columnsOf(format: Format, onOpen: IPeopleListProps['onOpen']): ItemColumn<ListedPerson>[] {
  return [
    {
      key: 'name',
      name: strings.person,
      orders: byText,
      minWidth: 180,
      maxWidth: 320,
      isRowHeader: true,
      render: ({ person }) => (
        <>
          <Link className={styles.name} onClick={() => onOpen(person)}>
            {person.name || person.email}
          </Link>
          {person.name !== '' && <span className={styles.email}>{person.email}</span>}
        </>
      )
    },
    {
      key: 'division',
      name: strings.division,
      orders: byText,
      minWidth: 120,
      render: ({ person }) => person.division
    },
    {
      key: 'status',
      name: strings.status,
      orders: byNeed,
      minWidth: 110,
      maxWidth: 150,
      render: ({ person: { status } }) => (
        <span className={styles.status} data-status={status}>
          {statusWords[status]}
        </span>
      )
    },
    {
      key: 'due',
      name: strings.due,
      orders: byDay,
      minWidth: 130,
      maxWidth: 160,
      render: ({ person: { due } }) => (due ? format.date(due) : '')
    },
    {
      key: 'acknowledged',
      name: strings.acknowledgedOn,
      orders: byDay,
      minWidth: 160,
      maxWidth: 240,
      render: ({ person: { record } }) => (record ? format.moment(isoOf(record.at)) : '')
    }
  ];
}
