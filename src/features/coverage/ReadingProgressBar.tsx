import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import type { ReadingProgress } from '../../application/review/readReview';
import { Button } from '../../components/button/Button';
import styles from './Coverage.module.scss';
import type { Format } from '../../components/format';

export interface IReadingProgressBarProps {
  progress?: ReadingProgress;
  format: Format;
  onCancel(): void;
}

/** How far the reading is, and a way to stop it. */
export function ReadingProgressBar({
  progress,
  format,
  onCancel
}: IReadingProgressBarProps): React.ReactElement {
  const text = progress
    ? format.plural(strings.readingCount, progress.total, { read: format.count(progress.read) })
    : strings.reading;
  return (
    <div className={styles.progress}>
      <p id="coverage-progress">{text}</p>
      <progress aria-labelledby="coverage-progress" max={progress?.total} value={progress?.read} />
      <Button onClick={onCancel}>{strings.cancel}</Button>
    </div>
  );
}
