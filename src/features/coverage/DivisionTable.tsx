import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import type { Coverage } from '../../domain/coverage/coverage';
import styles from './Coverage.module.scss';
import { divisionFigures, listDivisions, sortDivisions } from './divisionList';
import type { DivisionSorting, ListedDivision } from './divisionList';
import { orderOf, SortButton } from './SortButton';
import type { Format } from '../../components/format';

export interface ICoverageTableProps {
  coverage: Coverage;
  format: Format;
}

const columns = ['division', ...divisionFigures] as const;

const titles: Record<(typeof columns)[number], string> = {
  division: strings.division,
  share: strings.share,
  asked: strings.asked,
  acknowledged: strings.acknowledged,
  outstanding: strings.outstanding,
  overdue: strings.overdue,
  exempt: strings.exempt
};

/** Coverage of each division: what the chart shows, as a table anyone can read and sort. */
export function DivisionTable({ coverage, format }: ICoverageTableProps): React.ReactElement | null {
  const [sorting, setSorting] = React.useState<DivisionSorting>({ sortBy: 'division', descending: false });
  const divisions = React.useMemo(
    () => sortDivisions(listDivisions(coverage.divisions), sorting),
    [coverage.divisions, sorting]
  );
  if (divisions.length === 0) return null;
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.byDivision}</h3>
      <div className={styles.tableScroll} role="region" aria-label={strings.byDivision} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => {
                const order = orderOf(sorting.sortBy === column, sorting.descending);
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={order}
                    className={column === 'division' ? undefined : styles.number}
                  >
                    <SortButton
                      title={titles[column]}
                      order={order}
                      onSort={(descending) => setSorting({ sortBy: column, descending })}
                    />
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {divisions.map((division) => (
              <DivisionRow key={division.division} {...division} format={format} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DivisionRow({ division, figures, format }: ListedDivision & { format: Format }): React.ReactElement {
  const { acknowledged, asked } = figures;
  return (
    <tr>
      <th scope="row">{division || strings.noDivision}</th>
      {divisionFigures.map((figure) => (
        <td key={figure} className={styles.number}>
          {figure === 'share' ? format.share(acknowledged, asked) : format.count(figures[figure])}
        </td>
      ))}
    </tr>
  );
}
