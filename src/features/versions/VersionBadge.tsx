import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import styles from './Versions.module.scss';

export type VersionState = 'current' | 'withdrawn';

const words: Record<VersionState, string> = {
  current: strings.badgeCurrent,
  withdrawn: strings.badgeWithdrawn
};

/** Where a version stands, at a glance. */
export function VersionBadge({ state }: { state: VersionState }): React.ReactElement {
  return (
    <span className={styles.badge} data-state={state}>
      {words[state]}
    </span>
  );
}
