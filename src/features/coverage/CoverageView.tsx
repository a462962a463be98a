import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { ErrorBoundary } from '../../components/errorBoundary/ErrorBoundary';
import { fill } from '../../components/fill';
import { commonDueDate } from '../../domain/coverage/coverage';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { Denominator } from './Denominator';
import { DivisionTable } from './DivisionTable';
import { Exports } from './Exports';
import { RecordNotes } from './RecordNotes';
import { TimelineTable } from './TimelineTable';

const Charts = React.lazy(() => import(/* webpackChunkName: 'review-charts' */ './Charts'));

/** How far a version has come: figures with their denominator, charts, and the same as tables. */
export function CoverageView(shown: Shown): React.ReactElement {
  const { coverage, format } = shown;
  return (
    <div className={styles.coverage}>
      <Figures {...shown} />
      <Denominator {...shown} />
      {coverage.timeline.length > 0 && (
        <ErrorBoundary>
          <React.Suspense fallback={<p role="status">{strings.loadingCharts}</p>}>
            <Charts coverage={coverage} format={format} />
          </React.Suspense>
        </ErrorBoundary>
      )}
      <DivisionTable coverage={coverage} format={format} />
      <TimelineTable coverage={coverage} format={format} />
      <RecordNotes {...shown} />
      <Exports {...shown} />
    </div>
  );
}

function Figures({ coverage, format }: Shown): React.ReactElement {
  const { counts, denominator } = coverage;
  const due = commonDueDate(coverage.version.due);
  const figures: [string, number, string?][] = [
    [strings.acknowledged, counts.acknowledged, 'acknowledged'],
    ...(denominator === undefined
      ? []
      : ([
          [strings.outstanding, counts.outstanding],
          [strings.overdue, counts.overdue, 'overdue'],
          [strings.exempt, counts.exempt],
          [strings.notOnRoster, counts.notOnRoster]
        ] as [string, number, string?][]))
  ];
  return (
    <>
      {denominator !== undefined && (
        <p className={styles.headline}>
          {format.plural(strings.headline, denominator, {
            share: format.share(counts.acknowledged, denominator),
            part: format.count(counts.acknowledged)
          })}
        </p>
      )}
      {due && <p>{fill(strings.dueBy, { date: format.date(due) })}</p>}
      <dl className={styles.figures}>
        {figures.map(([name, count, tone]) => (
          <div key={name} className={styles.figure} data-tone={tone}>
            <dt>{name}</dt>
            <dd>{format.count(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
