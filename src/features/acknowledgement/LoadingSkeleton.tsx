import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import styles from './LoadingSkeleton.module.scss';

const bars = [0, 1, 2, 3, 4, 5];

/** Stands where the policy will stand, in about its size, so that nothing jumps when it arrives. */
export function LoadingSkeleton({ isShort }: { isShort: boolean }): React.ReactElement {
  return (
    <div role="status" aria-label={strings.loading}>
      <div className={styles.line} />
      <div className={styles.grid}>
        {bars.slice(isShort ? -2 : 0).map((bar) => (
          <div key={bar} className={styles.block} />
        ))}
      </div>
    </div>
  );
}

/** Stands where the form will stand, until the server has said what it knows of the person. */
export function FormSkeleton(): React.ReactElement {
  return <div className={`${styles.block} ${styles.form}`} role="status" aria-label={strings.loadingForm} />;
}
