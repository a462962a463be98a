import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import styles from './LoadingSkeleton.module.scss';

/** Stands where the policy will stand until it arrives. */
export function LoadingSkeleton(): React.ReactElement {
  return <div className={styles.block} role="status" aria-label={strings.loading} />;
}

/** Stands where the form will stand, until the server has said what it knows of the person. */
export function FormSkeleton(): React.ReactElement {
  return <div className={styles.block} role="status" aria-label={strings.loadingForm} />;
}
