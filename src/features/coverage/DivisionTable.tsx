import * as React from 'react';
import * as strings from 'CoverageStrings';
import type { Coverage, DivisionCoverage } from '../../domain/coverage/coverage';
import styles from './Coverage.module.scss';
import { formatCount, formatShare } from './numbers';

export interface ICoverageTableProps {
  coverage: Coverage;
  locale: string;
}

/** Coverage of each division: what the chart shows, as a table anyone can read. */
export function DivisionTable({ coverage, locale }: ICoverageTableProps): React.ReactElement | null {
  if (coverage.divisions.length === 0) return null;
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.byDivision}</h3>
      <div className={styles.tableScroll} role="region" aria-label={strings.byDivision} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{strings.division}</th>
              {[strings.share, strings.asked, strings.acknowledged, strings.outstanding, strings.overdue].map(
                (heading) => (
                  <th key={heading} scope="col" className={styles.number}>
                    {heading}
                  </th>
                )
              )}
              <th scope="col" className={styles.number}>
                {strings.exempt}
              </th>
            </tr>
          </thead>
          <tbody>
            {coverage.divisions.map((division) => (
              <DivisionRow key={division.division} {...division} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function DivisionRow({
  division,
  counts,
  locale
}: DivisionCoverage & { locale: string }): React.ReactElement {
  const asked = counts.acknowledged + counts.outstanding + counts.overdue;
  return (
    <tr>
      <th scope="row">{division || strings.noDivision}</th>
      <td className={styles.number}>{formatShare(counts.acknowledged, asked, locale)}</td>
      {[asked, counts.acknowledged, counts.outstanding, counts.overdue, counts.exempt].map((count, index) => (
        <td key={index} className={styles.number}>
          {formatCount(count, locale)}
        </td>
      ))}
    </tr>
  );
}
