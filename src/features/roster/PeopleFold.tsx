import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import styles from './Roster.module.scss';

interface IPeopleFoldProps {
  title: string;
  lines: readonly string[];
  format: Format;
}

/** Enough to see who it is; the numbers stand above. */
const mostShown = 500;

/** A list behind its number: closed until someone wants to read it. */
export function PeopleFold({ title, lines, format }: IPeopleFoldProps): React.ReactElement {
  return (
    <details className={styles.group}>
      <summary>{title}</summary>
      <ul className={styles.problems}>
        {lines.slice(0, mostShown).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > mostShown && (
        <p>{fill(strings.more, { shown: mostShown, count: format.count(lines.length) })}</p>
      )}
    </details>
  );
}
