import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { Notice } from '../../components/fluent/Notice';
import type { Shown } from './shown';
import styles from './Coverage.module.scss';

/** Where the percentage comes from: source, date, and who is left out. Or why there is none. */
export function Denominator({ data, coverage, format }: Shown): React.ReactElement {
  const { audience, readAt } = data;
  switch (audience.kind) {
    case 'none':
      return (
        <Notice tone="information" title={strings.noRosterTitle}>
          {strings.noRosterBody}
        </Notice>
      );
    case 'faulty':
      return (
        <Notice tone="warning" title={strings.faultyRosterTitle}>
          {format.plural(strings.faultyRosterBody, audience.problems.length)}
        </Notice>
      );
    case 'roster':
      return (
        <p className={styles.source}>
          {format.plural(strings.source, audience.people.length, {
            stored: format.moment(audience.savedAt),
            exempt: format.count(coverage.counts.exempt),
            read: format.moment(readAt.toISOString())
          })}
        </p>
      );
  }
}
