import * as React from 'react';
import styles from './Problem.module.scss';

/** What went wrong, said at once. It is there from the start, so that it is heard, and takes no room until it speaks. */
export function Problem({ children }: React.PropsWithChildren<object>): React.ReactElement {
  return (
    <p role="alert" className={styles.problem}>
      {children}
    </p>
  );
}
