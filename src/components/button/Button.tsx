import * as React from 'react';
import styles from './Button.module.scss';

interface IButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: 'primary' | 'secondary';
  /** Ignores presses while something is under way, and keeps the focus, which `disabled` would drop. */
  busy?: boolean;
}

/** A native button on theme tokens: Fluent's own would double the download of the staff page. */
export function Button({ kind = 'secondary', busy, onClick, ...rest }: IButtonProps): React.ReactElement {
  const className = kind === 'primary' ? `${styles.button} ${styles.primary}` : styles.button;
  return (
    <button
      type="button"
      className={className}
      aria-disabled={busy}
      onClick={busy ? ignore : onClick}
      {...rest}
    />
  );
}

/** Of a form's button the press would submit the form. */
function ignore(event: React.MouseEvent): void {
  event.preventDefault();
}
