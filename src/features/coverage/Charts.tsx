import { LineChart, MultiStackedBarChart } from '@fluentui/react-charting';
import * as React from 'react';
import * as strings from 'CoverageStrings';
import { fill } from '../../components/fill';
import { formatDate } from '../../components/formatting';
import { FluentTheme } from '../../components/theme/FluentTheme';
import { commonDueDate } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import styles from './Coverage.module.scss';

export interface IChartsProps {
  coverage: Coverage;
  locale: string;
}

/** Beyond this many bars a table reads better. */
const mostBars = 30;

const colours = {
  acknowledged: 'var(--success)',
  outstanding: 'var(--control-line)',
  overdue: 'var(--error)',
  due: 'var(--error)'
};

/** The charts, which are large to download: loaded when coverage is looked at. The tables beside them say the same. */
export default function Charts({ coverage, locale }: IChartsProps): React.ReactElement {
  return (
    <FluentTheme>
      <div className={styles.charts}>
        <section className={styles.chart}>
          <h3 className={styles.subtitle}>{strings.overTime}</h3>
          <Timeline coverage={coverage} locale={locale} />
        </section>
        {coverage.divisions.length > 0 && coverage.divisions.length <= mostBars && (
          <section className={styles.chart}>
            <h3 className={styles.subtitle}>{strings.divisionChart}</h3>
            <Divisions coverage={coverage} />
          </section>
        )}
      </div>
    </FluentTheme>
  );
}

function Timeline({ coverage, locale }: IChartsProps): React.ReactElement {
  const { timeline, version } = coverage;
  const due = commonDueDate(version.due);
  const points = [
    { x: new Date(version.publishedAt), y: 0 },
    ...timeline.map(({ day, acknowledged }) => ({ x: new Date(`${day}T12:00:00`), y: acknowledged }))
  ];
  return (
    <LineChart
      culture={locale}
      data={{
        chartTitle: strings.overTime,
        lineChartData: [{ legend: strings.acknowledged, data: points, color: colours.acknowledged }]
      }}
      height={280}
      hideLegend
      yMinValue={0}
      yMaxValue={coverage.denominator}
      eventAnnotationProps={
        due
          ? {
              events: [
                {
                  event: strings.dueLine,
                  date: new Date(`${due}T12:00:00`),
                  onRenderCard: () => <p>{fill(strings.dueBy, { date: formatDate(due, locale) })}</p>
                }
              ],
              strokeColor: colours.due,
              labelColor: colours.due,
              labelHeight: 18,
              labelWidth: 60,
              mergedLabel: (count) => String(count)
            }
          : undefined
      }
    />
  );
}

function Divisions({ coverage }: Pick<IChartsProps, 'coverage'>): React.ReactElement {
  const series = ['acknowledged', 'outstanding', 'overdue'] as const;
  const data = coverage.divisions.map(({ division, counts }) => ({
    chartTitle: division || strings.noDivision,
    chartData: series.map((status) => ({
      legend: strings[status],
      data: counts[status],
      color: colours[status]
    }))
  }));
  return <MultiStackedBarChart data={data} hideRatio={data.map(() => true)} />;
}
