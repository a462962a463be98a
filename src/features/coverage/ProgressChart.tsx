import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { addDays } from '../../domain/calendarDay';
import type { Progress } from '../../domain/coverage/progress';
import { dayText } from './dayText';
import styles from './ProgressChart.module.scss';
import { roundSteps } from './roundSteps';

export interface IProgressChartProps {
  progress: Progress;
  /** Who is asked; undefined without a roster. */
  asked: number | undefined;
  /** The number of the version before, where there is one. */
  versionBefore: number | undefined;
  format: Format;
}

/** The drawing is this wide and high, in its own units, and is stretched to its place. */
const size = 1000;

/**
 * How many have acknowledged, day by day. The pointer, or the arrow keys, choose a day and are told its values; a screen
 * reader hears the same, and the table beside it has them all.
 */
export function ProgressChart(props: IProgressChartProps): React.ReactElement {
  const { progress, asked, versionBefore, format } = props;
  const { from, counts, before, days, due } = progress;
  const [day, setDay] = React.useState<number>();
  const steps = roundSteps(Math.max(asked ?? 0, ...counts, ...before));
  const top = steps[steps.length - 1];
  const last = Math.max(1, days - 1);
  const across = (index: number): number => (index / last) * size;
  const up = (count: number): number => size - (count / top) * size;
  const points = (line: number[]): string =>
    line.map((count, index) => `${across(index)},${up(count)}`).join(' ');
  const shown = day ?? counts.length - 1;

  return (
    <figure className={styles.figure}>
      <Legend {...props} />
      <div className={styles.chart}>
        <div className={styles.counts} aria-hidden="true">
          {steps.map((step) => (
            <span key={step} style={{ insetBlockStart: `${up(step) / 10}%` }}>
              {format.count(step)}
            </span>
          ))}
        </div>
        <div
          className={styles.plot}
          role="slider"
          tabIndex={0}
          aria-label={strings.chooseDay}
          aria-valuemin={0}
          aria-valuemax={days - 1}
          aria-valuenow={shown}
          aria-valuetext={[dayText(progress, shown, format), ...valuesOf(shown, props)].join('. ')}
          onKeyDown={(event) => {
            const next = dayAfter(event.key, shown, days);
            if (next === undefined) return;
            event.preventDefault();
            setDay(next);
          }}
          onFocus={() => setDay(shown)}
          onBlur={() => setDay(undefined)}
          onPointerMove={(event) => setDay(dayUnder(event, days))}
          onPointerDown={(event) => setDay(dayUnder(event, days))}
          onPointerLeave={(event) => {
            if (document.activeElement !== event.currentTarget) setDay(undefined);
          }}
        >
          <svg viewBox={`0 0 ${size} ${size}`} preserveAspectRatio="none" aria-hidden="true">
            {steps.map((step) => (
              <line key={step} className={styles.grid} x1={0} x2={size} y1={up(step)} y2={up(step)} />
            ))}
            {asked !== undefined && (
              <line className={styles.asked} x1={0} x2={size} y1={up(asked)} y2={up(asked)} />
            )}
            {due !== undefined && (
              <line className={styles.due} x1={across(due)} x2={across(due)} y1={0} y2={size} />
            )}
            {versionBefore !== undefined && <polyline className={styles.before} points={points(before)} />}
            <polyline className={styles.acknowledged} points={points(counts)} />
            {day !== undefined && (
              <line className={styles.pointed} x1={across(day)} x2={across(day)} y1={0} y2={size} />
            )}
          </svg>
          {day !== undefined && (
            <div
              className={styles.values}
              aria-hidden="true"
              data-side={day > days / 2 ? 'before' : 'after'}
              style={{ insetInlineStart: `${across(day) / 10}%` }}
            >
              <strong>{dayText(progress, day, format)}</strong>
              {valuesOf(day, props).map((value) => (
                <span key={value}>{value}</span>
              ))}
            </div>
          )}
        </div>
        <div className={styles.days} aria-hidden="true">
          {daysNamed(days).map((index) => (
            <span key={index}>{format.date(addDays(from, index))}</span>
          ))}
        </div>
      </div>
    </figure>
  );
}

function Legend({ asked, versionBefore, progress: { due } }: IProgressChartProps): React.ReactElement {
  const entries: [line: string, name: string][] = [
    ['acknowledged', strings.acknowledged],
    ...(versionBefore === undefined
      ? []
      : ([['before', fill(strings.versionBefore, { number: versionBefore })]] as [string, string][])),
    ...(asked === undefined ? [] : ([['asked', strings.everyoneAsked]] as [string, string][])),
    ...(due === undefined ? [] : ([['due', strings.dueLine]] as [string, string][]))
  ];
  return (
    <figcaption>
      <ul className={styles.legend}>
        {entries.map(([line, name]) => (
          <li key={line}>
            <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
              <line className={styles[line as keyof typeof styles]} x1={0} x2={24} y1={4} y2={4} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

/** What is known of a day, a sentence each. */
function valuesOf(day: number, { progress, versionBefore, format }: IProgressChartProps): string[] {
  const { counts, before } = progress;
  return [
    counts[day] === undefined ? strings.stillToCome : format.plural(strings.acknowledgedBy, counts[day]),
    ...(versionBefore === undefined || before[day] === undefined
      ? []
      : [fill(strings.beforeBy, { number: versionBefore, count: format.count(before[day]) })])
  ];
}

/** Where a key leads from a day; undefined for keys that lead nowhere. */
function dayAfter(key: string, day: number, days: number): number | undefined {
  const ways: Record<string, number> = {
    ArrowRight: day + 1,
    ArrowUp: day + 1,
    ArrowLeft: day - 1,
    ArrowDown: day - 1,
    PageUp: day + 7,
    PageDown: day - 7,
    Home: 0,
    End: days - 1
  };
  return key in ways ? within(ways[key], days) : undefined;
}

function dayUnder({ clientX, currentTarget }: React.PointerEvent<HTMLElement>, days: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = (clientX - left) / width;
  const isTurned = getComputedStyle(currentTarget).direction === 'rtl';
  return within(Math.round((isTurned ? 1 - share : share) * (days - 1)), days);
}

function within(day: number, days: number): number {
  return Math.min(days - 1, Math.max(0, day));
}

/** The days that the axis names: the first, the last and the one between, as far as there are. */
function daysNamed(days: number): number[] {
  return [...new Set([0, Math.floor((days - 1) / 2), days - 1])];
}
