import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import type { CaseEvent } from '../../domain/reporting/case';
import styles from './Cases.module.scss';
import { eventText } from './words';
import type { Format } from '../../components/format';

export interface ICaseHistoryProps {
  history: readonly CaseEvent[];
  format: Format;
  /** What is to be said beside a step; its index counts from the oldest. */
  beside(event: CaseEvent, index: number): React.ReactNode;
}

/** What was done with the case, newest first. */
export function CaseHistory({
  history,
  format,
  beside,
  children
}: React.PropsWithChildren<ICaseHistoryProps>): React.ReactElement {
  const newestFirst = [...history].reverse();
  return (
    <section>
      <h4 className={styles.subtitle}>{strings.history}</h4>
      {children}
      <ol className={styles.history} reversed>
        {newestFirst.map((event, index) => (
          <li key={newestFirst.length - index}>
            <span className={styles.words}>{eventText(event)}</span>
            <span className={styles.hint}>
              {fill(strings.historyLine, { name: event.by.name, when: format.momentOrText(event.at) })}
            </span>
            {beside(event, newestFirst.length - 1 - index)}
          </li>
        ))}
      </ol>
    </section>
  );
}
