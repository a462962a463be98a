import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { PlaceLink } from '../../components/address/PlaceLink';
import { useSort } from '../../components/address/useSort';
import { ItemList } from '../../components/fluent/ItemList';
import type { ItemColumn } from '../../components/fluent/ItemList';
import type { ItemSort } from '../../components/fluent/itemSort';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';
import type { VersionSummary } from '../../domain/policy/policy';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { divisionKeys, listDivisions, sortDivisions } from './divisionRows';
import type { DivisionFigure, ListedDivision } from './divisionRows';
import { FactsCard } from './FactsCard';
import { byCount, byText } from './orders';
import { placeOfPeople } from './places';
import { ProgressBar } from './ProgressBar';

const byName: ItemSort = { key: 'division', isDescending: false };

const keyOf = ({ division }: ListedDivision): string => division;

/** How far each division has come, as bars and figures. Each leads to its people. */
export default function DivisionList({ coverage, format }: Shown): React.ReactElement {
  const [sort, onSort] = useSort(divisionKeys, byName);
  const divisions = React.useMemo(() => listDivisions(coverage.divisions), [coverage.divisions]);
  const sorted = React.useMemo(() => sortDivisions(divisions, sort), [divisions, sort]);
  const columns = React.useMemo(() => columnsOf(format, coverage.version), [format, coverage.version]);
  return (
    <section className={styles.list}>
      <Heading className={styles.subtitle}>{strings.byDivision}</Heading>
      <ItemList
        label={strings.byDivision}
        items={sorted}
        columns={columns}
        keyOf={keyOf}
        card={(division) => <FactsCard item={division} columns={columns} />}
        sort={sort}
        onSort={onSort}
        empty={null}
      />
    </section>
  );
}

const titles: Record<Exclude<DivisionFigure, 'share'>, string> = {
  asked: strings.asked,
  acknowledged: strings.acknowledged,
  outstanding: strings.outstanding,
  overdue: strings.overdue,
  dueForRenewal: strings.dueForRenewal,
  exempt: strings.exempt
};

function columnsOf(
  format: Format,
  { number: version, schedule }: VersionSummary
): ItemColumn<ListedDivision>[] {
  const shown = (Object.keys(titles) as (keyof typeof titles)[]).filter(
    (figure) => figure !== 'dueForRenewal' || schedule?.renewalMonths
  );
  const figures = shown.map((figure) => ({
    key: figure,
    name: titles[figure],
    minWidth: 124,
    maxWidth: 140,
    orders: byCount,
    render: (listed: ListedDivision) => (
      <span className={styles.number}>{format.count(listed.figures[figure])}</span>
    )
  }));
  return [
    {
      key: 'division',
      name: strings.division,
      minWidth: 150,
      maxWidth: 240,
      isRowHeader: true,
      orders: byText,
      render: ({ division }) => (
        <PlaceLink to={placeOfPeople({ division, version })}>{division || strings.noDivision}</PlaceLink>
      )
    },
    {
      key: 'share',
      name: strings.share,
      minWidth: 150,
      orders: byCount,
      render: ({ figures: counts }) => <ProgressBar counts={counts} format={format} />
    },
    ...figures
  ];
}
