import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { ItemList } from '../../components/fluent/ItemList';
import type { ItemColumn } from '../../components/fluent/ItemList';
import styles from './Coverage.module.scss';
import { dayText } from './dayText';
import { FactsCard } from './FactsCard';
import type { IProgressChartProps } from './ProgressChart';

/** The chart's days and values as a table. */
export default function ProgressTable(props: IProgressChartProps): React.ReactElement {
  const { progress } = props;
  const days = React.useMemo(() => Array.from({ length: progress.days }, (_, day) => ({ day })), [progress]);
  const columns = React.useMemo(() => columnsOf(props), [props]);
  return (
    <div className={styles.list}>
      <ItemList
        label={strings.dayByDay}
        items={days}
        columns={columns}
        keyOf={keyOf}
        card={(day) => <FactsCard item={day} columns={columns} />}
        sort={undefined}
        onSort={noSort}
        empty={null}
      />
    </div>
  );
}

type Day = { day: number };

const keyOf = ({ day }: Day): string => String(day);

/** Days stay in their order. */
const noSort = (): void => undefined;

function columnsOf({ progress, versionBefore, format }: IProgressChartProps): ItemColumn<Day>[] {
  const { counts, before } = progress;
  const count = (of: number | undefined): React.ReactNode =>
    of === undefined ? '' : <span className={styles.number}>{format.count(of)}</span>;
  return [
    {
      key: 'day',
      name: strings.day,
      minWidth: 180,
      isRowHeader: true,
      render: ({ day }) => dayText(progress, day, format)
    },
    {
      key: 'acknowledged',
      name: strings.acknowledgedSoFar,
      minWidth: 160,
      maxWidth: 240,
      render: ({ day }) => count(counts[day])
    },
    ...(versionBefore === undefined
      ? []
      : [
          {
            key: 'before',
            name: fill(strings.versionBefore, { number: versionBefore }),
            minWidth: 240,
            render: ({ day }: Day) => count(before[day])
          }
        ])
  ];
}
