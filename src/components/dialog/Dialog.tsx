import * as React from 'react';
import { Button } from '../button/Button';
import styles from './Dialog.module.scss';

export interface IDialogProps {
  title: string;
  closeLabel: string;
  onClose(): void;
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children
}: React.PropsWithChildren<IDialogProps>): React.ReactElement {
  const element = React.useRef<HTMLDialogElement>(null);
  const titleId = React.useMemo(() => `dialog-${crypto.randomUUID()}`, []);

  React.useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog ref={element} className={styles.dialog} aria-labelledby={titleId} onCancel={onClose}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <Button onClick={onClose}>{closeLabel}</Button>
      </div>
      {children}
    </dialog>
  );
}
