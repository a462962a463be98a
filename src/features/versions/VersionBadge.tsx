import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { RegisteredVersion } from '../../application/review/ports';
import styles from './Versions.module.scss';

export type VersionState = 'current' | 'scheduled' | 'past' | 'withdrawn';

/**
 * Where a version stands.
 *
 * @param current - the number of the version that staff see; undefined while there is none
 */
export function stateOf({ number, withdrawn }: RegisteredVersion, current: number | undefined): VersionState {
  if (withdrawn) return 'withdrawn';
  if (number === current) return 'current';
  return current === undefined || number > current ? 'scheduled' : 'past';
}

interface IVersionBadgeProps {
  version: RegisteredVersion;
  state: VersionState;
  format: Format;
}

/** Where a version stands, at a glance; nothing for one that others have followed. */
export function VersionBadge({ version, state, format }: IVersionBadgeProps): React.ReactElement | null {
  const from = version.schedule?.from;
  const words: Record<VersionState, string> = {
    current: strings.badgeCurrent,
    scheduled: from ? fill(strings.badgeScheduled, { date: format.date(from) }) : '',
    past: '',
    withdrawn: strings.badgeWithdrawn
  };
  if (!words[state]) return null;
  return (
    <span className={styles.badge} data-state={state}>
      {words[state]}
    </span>
  );
}
