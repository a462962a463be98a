import * as React from 'react';
import styles from './Problem.module.scss';

/** What went wrong, said at once. It keeps its line while there is nothing to say, so that nothing moves when there is. */
export function Problem({ children }: React.PropsWithChildren<object>): React.ReactElement {
  return (
    <p role="alert" className={styles.problem}>
      {children}
    </p>
  );
}
