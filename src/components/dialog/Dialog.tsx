import * as React from 'react';
import { Button } from '../button/Button';
import { useElementId } from '../useElementId';
import styles from './Dialog.module.scss';
import { useModal } from './useModal';

export interface IDialogProps {
  title: string;
  closeLabel: string;
  onClose(): void;
}

/** A modal dialog in the middle of the page. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children
}: React.PropsWithChildren<IDialogProps>): React.ReactElement {
  const dialog = useModal(onClose);
  const titleId = useElementId('dialog');

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
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
