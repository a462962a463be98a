import * as React from 'react';
import type { Format } from '../../components/format';
import styles from './ProgressBar.module.scss';

interface IProgressBarProps {
  counts: { acknowledged: number; overdue: number; asked: number };
  format: Format;
}

/** A share as a bar: who has acknowledged fills it, who is overdue ends it, and who has time left is the room between. */
export function ProgressBar({ counts, format }: IProgressBarProps): React.ReactElement {
  const { acknowledged, overdue, asked } = counts;
  const width = (part: number): React.CSSProperties => ({
    width: `${asked === 0 ? 0 : (part / asked) * 100}%`
  });
  return (
    <div className={styles.share}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.acknowledged} style={width(acknowledged)} />
        <span className={styles.overdue} style={width(overdue)} />
      </span>
      <span className={styles.text}>{format.share(acknowledged, asked)}</span>
    </div>
  );
}
