import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import type { Format } from '../../components/format';
import { caseReference } from '../../domain/reporting/caseAddress';
import type { ManyNews } from './useManyCases';
import { notSavedReason, reasonFor } from './words';
import styles from './Cases.module.scss';

/** More than these are counted. */
const mostNamed = 20;

/** How far an act on many is, and what of it was not saved, by name. */
export function ManyNewsBar({ news, format }: { news: ManyNews; format: Format }): React.ReactElement | null {
  switch (news.kind) {
    case 'none':
      return null;
    case 'saving':
      return (
        <p role="status" className={styles.hint}>
          {fill(strings.savingMany, { done: format.count(news.done), number: format.count(news.number) })}
        </p>
      );
    case 'saved':
      return news.failed.length === 0 ? (
        <p role="status" className={styles.hint}>
          {format.plural(strings.savedMany, news.number)}
        </p>
      ) : (
        <Notice tone="error" title={format.plural(strings.notSavedMany, news.failed.length)}>
          {format.plural(strings.savedMany, news.number)}
          <ul className={styles.named}>
            {news.failed.slice(0, mostNamed).map(({ entry, because }) => (
              <li key={entry.id}>
                {caseReference(entry)}: {notSavedReason(because)}
              </li>
            ))}
          </ul>
          {news.failed.length > mostNamed &&
            fill(strings.andMore, { number: format.count(news.failed.length - mostNamed) })}
        </Notice>
      );
    case 'notBegun':
      return (
        <Notice tone="error" title={strings.notSaved}>
          {reasonFor(news.failure)}
        </Notice>
      );
    case 'untold':
      return (
        <Notice tone="error" title={strings.outOfStepTitle}>
          {reasonFor(news.failure)}
        </Notice>
      );
    case 'notLinked':
      return (
        <Notice tone="error" title={strings.notLinked}>
          {reasonFor(news.failure)}
        </Notice>
      );
  }
}
