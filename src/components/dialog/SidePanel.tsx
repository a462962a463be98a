import { components as strings } from 'SharedStrings';
import * as React from 'react';
import { Icon } from '../icon/Icon';
import styles from './SidePanel.module.scss';
import { useBackCloses } from './useBackCloses';
import { useModal } from './useModal';

interface ISidePanelProps {
  title: string;
  onClose(): void;
}

/**
 * A panel at the side, over the page. It is the browser's own modal dialog: Fluent's panel would double
 * what is downloaded.
 */
export function SidePanel({
  title,
  onClose,
  children
}: React.PropsWithChildren<ISidePanelProps>): React.ReactElement {
  const dialog = useModal(onClose);
  useBackCloses(onClose);
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
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}
