import * as React from 'react';
import * as strings from 'CoverageStrings';
import { fill } from '../../components/fill';
import { formatMoment } from '../../components/formatting';
import { Message } from '../../components/message/Message';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { formatCount } from './numbers';

/** Where the percentage comes from: source, date, and who is left out. Or why there is none. */
export function Denominator({ data, coverage, locale }: Shown): React.ReactElement {
  const { audience, readAt } = data;
  switch (audience.kind) {
    case 'none':
      return (
        <Message tone="information" icon="Info" title={strings.noRosterTitle}>
          <p>{strings.noRosterBody}</p>
        </Message>
      );
    case 'faulty':
      return (
        <Message tone="warning" icon="Warning" title={strings.faultyRosterTitle}>
          <p>{fill(strings.faultyRosterBody, { count: formatCount(audience.problems.length, locale) })}</p>
        </Message>
      );
    case 'roster':
      return (
        <p className={styles.source}>
          {fill(strings.source, {
            people: formatCount(audience.people.length, locale),
            stored: formatMoment(audience.savedAt, locale),
            exempt: formatCount(coverage.counts.exempt, locale),
            read: formatMoment(readAt.toISOString(), locale)
          })}
        </p>
      );
  }
}
