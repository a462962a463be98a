import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { IProgressIndicatorStyles } from '@fluentui/react/lib/ProgressIndicator';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import styles from './ProgressWithCancel.module.scss';

interface IProgressWithCancelProps {
  text: string;
  /** From 0 to 1; undefined while nobody knows. */
  share?: number;
  onCancel(): void;
}

/** Fluent's bar glides from one share to the next: the page would draw it with every frame while it has most to do. */
const still: Partial<IProgressIndicatorStyles> = { progressBar: { transition: 'none' } };

/** How far something is that takes time, and a way to stop it. */
export function ProgressWithCancel({ text, share, onCancel }: IProgressWithCancelProps): React.ReactElement {
  return (
    <div className={styles.progress}>
      <ProgressIndicator
        className={styles.bar}
        label={text}
        percentComplete={share}
        styles={share === undefined ? undefined : still}
      />
      <DefaultButton text={strings.cancel} onClick={onCancel} />
    </div>
  );
}
