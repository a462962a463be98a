import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
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

/** How many steps are drawn at a time: whoever may review can write as many as they like. */
const atOnce = 100;

/** What was done with the case, newest first. */
export function CaseHistory({
  history,
  format,
  beside,
  children
}: React.PropsWithChildren<ICaseHistoryProps>): React.ReactElement {
  const newestFirst = [...history].reverse();
  const [pages, setPages] = React.useState(1);
  const shown = newestFirst.slice(0, pages * atOnce);
  return (
    <section>
      <h4 className={styles.subtitle}>{strings.history}</h4>
      {children}
      <ol className={styles.history} start={newestFirst.length} reversed>
        {shown.map((event, index) => (
          <li key={newestFirst.length - index}>
            <span className={styles.words}>{eventText(event)}</span>
            <span className={styles.hint}>
              {fill(strings.historyLine, { name: event.by.name, when: format.momentOrText(event.at) })}
            </span>
            {beside(event, newestFirst.length - 1 - index)}
          </li>
        ))}
      </ol>
      {shown.length < newestFirst.length && (
        <Button onClick={() => setPages(pages + 1)}>{strings.more}</Button>
      )}
    </section>
  );
}
