import * as React from 'react';
import styles from './Button.module.scss';

export interface IButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'secondary';
}

/** A native button on theme tokens: Fluent's own would double the download of the staff page. */
export function Button({ kind = 'secondary', ...rest }: IButtonProps): React.ReactElement {
  const className = kind === 'primary' ? `${styles.button} ${styles.primary}` : styles.button;
  return <button type="button" className={className} {...rest} />;
}
