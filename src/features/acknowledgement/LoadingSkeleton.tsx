import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import styles from './LoadingSkeleton.module.scss';

/** Stands where the policy will stand, in about its size, so that nothing jumps when it arrives. */
export function LoadingSkeleton({ isShort }: { isShort: boolean }): React.ReactElement {
  const size = isShort ? styles.form : styles.whole;
  return <div className={`${styles.block} ${size}`} role="status" aria-label={strings.loading} />;
}

/** Stands where the form will stand, until the server has said what it knows of the person. */
export function FormSkeleton(): React.ReactElement {
  return <div className={`${styles.block} ${styles.form}`} role="status" aria-label={strings.loadingForm} />;
}
