import { LineChart, MultiStackedBarChart } from '@fluentui/react-charting';
import type { ILineChartPoints } from '@fluentui/react-charting';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { FluentTheme } from '../../components/fluent/FluentTheme';
import { commonDueDate } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import styles from './Coverage.module.scss';
import type { Format } from '../../components/format';
import { chartDate, timelinePoints } from './timelinePoints';

export interface IChartsProps {
  coverage: Coverage;
  format: Format;
}

/** Beyond this many bars a table reads better. */
const mostBars = 30;

const colours = {
  acknowledged: 'var(--success)',
  outstanding: 'var(--control-line)',
  overdue: 'var(--error)',
  due: 'var(--error)'
};

/**
 * The charts, which are large to download: loaded when coverage is looked at. They are for the eye only: what they would
 * say to a screen reader is English whatever the language, and the tables beside them say the same.
 */
export default function Charts({ coverage, format }: IChartsProps): React.ReactElement {
  return (
    <FluentTheme>
      <div className={styles.charts}>
        <section className={styles.chart} aria-label={strings.overTime}>
          <h3 className={styles.subtitle}>{strings.overTime}</h3>
          <div ref={forTheEyeOnly}>
            <Timeline coverage={coverage} format={format} />
          </div>
        </section>
        {coverage.divisions.length > 0 && coverage.divisions.length <= mostBars && (
          <section className={styles.chart}>
            <h3 className={styles.subtitle}>{strings.divisionChart}</h3>
            <div ref={forTheEyeOnly}>
              <Divisions coverage={coverage} />
            </div>
          </section>
        )}
      </div>
    </FluentTheme>
  );
}

/** Sets what React 17 does not know. */
function forTheEyeOnly(chart: HTMLElement | null): void {
  chart?.setAttribute('inert', '');
}

function Timeline({ coverage, format }: IChartsProps): React.ReactElement {
  const { timeline, version, publishedOn } = coverage;
  const due = commonDueDate(version.due);
  const dueAt = due ? chartDate(due) : undefined;
  const points = timelinePoints(publishedOn, timeline);
  return (
    <LineChart
      culture={format.locale}
      data={{
        chartTitle: strings.overTime,
        lineChartData: [
          { legend: strings.acknowledged, data: points, color: colours.acknowledged },
          ...(dueAt ? [dueLine(dueAt, coverage)] : [])
        ]
      }}
      height={280}
      hideLegend
      yMinValue={0}
      yMaxValue={coverage.denominator}
      eventAnnotationProps={
        due && dueAt
          ? {
              events: [
                {
                  event: strings.dueLine,
                  date: dueAt,
                  onRenderCard: () => <p>{fill(strings.dueBy, { date: format.date(due) })}</p>
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

/**
 * The due date from the ground to the top. The chart's own mark for events has the label; only a line of the data
 * makes the axis reach as far as a date that is still to come.
 */
function dueLine(dueAt: Date, { denominator, counts }: Coverage): ILineChartPoints {
  const top = denominator ?? counts.acknowledged;
  return {
    legend: strings.dueLine,
    data: [
      { x: dueAt, y: 0 },
      { x: dueAt, y: top }
    ],
    color: colours.due,
    lineOptions: { strokeDasharray: '8' }
  };
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
  return (
    <MultiStackedBarChart
      data={data}
      hideRatio={data.map(() => true)}
      legendProps={{ enabledWrapLines: true }}
    />
  );
}
