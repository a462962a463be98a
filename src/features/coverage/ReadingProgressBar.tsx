import * as React from 'react';
import * as strings from 'CoverageStrings';
import type { ReadingProgress } from '../../application/review/readRecords';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import styles from './Coverage.module.scss';
import { formatCount } from './numbers';

export interface IReadingProgressBarProps {
  progress?: ReadingProgress;
  locale: string;
  onCancel(): void;
}

/** How far the reading is, and a way to stop it. */
export function ReadingProgressBar({
  progress,
  locale,
  onCancel
}: IReadingProgressBarProps): React.ReactElement {
  const text = progress
    ? fill(strings.readingCount, {
        read: formatCount(progress.read, locale),
        total: formatCount(progress.total, locale)
      })
    : strings.reading;
  return (
    <div className={styles.progress}>
      <p id="coverage-progress">{text}</p>
      <progress aria-labelledby="coverage-progress" max={progress?.total} value={progress?.read} />
      <Button onClick={onCancel}>{strings.cancel}</Button>
    </div>
  );
}
