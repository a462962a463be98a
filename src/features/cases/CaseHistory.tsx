import { DefaultButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import type { CaseEvent } from '../../domain/reporting/case';
import { partsWithCases } from '../../domain/reporting/caseAddress';
import styles from './Cases.module.scss';
import { CaseLink } from './CaseLink';
import { eventText } from './words';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';

interface ICaseHistoryProps {
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
      <Heading below={2} className={styles.subtitle}>
        {strings.history}
      </Heading>
      {children}
      <ol className={styles.history} start={newestFirst.length} reversed>
        {shown.map((event, index) => (
          <li key={newestFirst.length - index}>
            <span className={styles.words}>
              <WithCases text={eventText(event)} />
            </span>
            <span className={styles.hint}>
              {fill(strings.historyLine, { name: event.by.name, when: format.momentOrText(event.at) })}
            </span>
            {beside(event, newestFirst.length - 1 - index)}
          </li>
        ))}
      </ol>
      {shown.length < newestFirst.length && (
        <DefaultButton onClick={() => setPages(pages + 1)}>{strings.more}</DefaultButton>
      )}
    </section>
  );
}

/** Words in which each case that is named is a link to it. */
function WithCases({ text }: { text: string }): React.ReactElement {
  return (
    <>
      {partsWithCases(text).map(({ text: part, caseId }, index) =>
        caseId === undefined ? (
          part
        ) : (
          <CaseLink key={index} address={`${caseId}`}>
            {part}
          </CaseLink>
        )
      )}
    </>
  );
}
