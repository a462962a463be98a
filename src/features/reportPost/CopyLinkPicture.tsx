import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import styles from './LinkField.module.scss';

/** Where *Copy link* is: in the menu that a post's three dots open. */
export function CopyLinkPicture(): React.ReactElement {
  return (
    <div role="img" aria-label={strings.placePicture} className={styles.copyLink}>
      <span className={styles.line} />
      <span>•••</span>
      <span className={styles.menu}>
        <span className={styles.line} />
        <strong>{strings.copyLink}</strong>
        <span className={styles.line} />
      </span>
    </div>
  );
}
