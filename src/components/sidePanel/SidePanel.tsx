import * as strings from 'ComponentsStrings';
import * as React from 'react';
import { Icon } from '../icon/Icon';
import styles from './SidePanel.module.scss';

export interface ISidePanelProps {
  title: string;
  onClose(): void;
}

/**
 * A panel at the side, over the page. It is the browser's own modal dialog: that keeps the focus inside, closes on
 * Escape, gives the focus back, and stands above everything, where Fluent's would double what is downloaded.
 */
export function SidePanel({
  title,
  onClose,
  children
}: React.PropsWithChildren<ISidePanelProps>): React.ReactElement {
  const dialog = React.useRef<HTMLDialogElement>(null);
  useModal(dialog, onClose);
  return (
    <dialog ref={dialog} className={styles.sidePanel} aria-labelledby="side-panel-title">
      <header className={styles.header}>
        <h2 id="side-panel-title" className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={onClose} aria-label={strings.close}>
          <Icon name="Cancel" />
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** Opens the dialog when it comes and closes it when it goes. Escape asks to close, so that the owner decides. */
function useModal(dialog: React.RefObject<HTMLDialogElement>, onClose: () => void): void {
  const close = React.useRef(onClose);
  close.current = onClose;
  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const onCancel = (event: Event): void => {
      if (event.target !== element) return;
      event.preventDefault();
      close.current();
    };
    element.addEventListener('cancel', onCancel);
    element.showModal();
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.close();
    };
  }, [dialog]);
}
