import * as React from 'react';
import styles from './Status.module.scss';

interface IStatusProps {
  id?: string;
  /** Something is not as it should be. */
  isWrong?: boolean;
}

/** What is going on, said politely. It is there from the start, so that it is heard, and takes no room until it speaks. */
export function Status({
  id,
  isWrong = false,
  children
}: React.PropsWithChildren<IStatusProps>): React.ReactElement {
  return (
    <p id={id} role="status" className={isWrong ? styles.wrong : styles.status}>
      {children}
    </p>
  );
}
