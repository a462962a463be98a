import { MessageBarButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { fluent as strings } from 'ReviewStrings';
import { components as shared } from 'SharedStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import { failureWords } from './failureWords';
import styles from './FailureBar.module.scss';

export interface IFailureBarProps {
  /** What was not done. */
  title: string;
  failure: Failure;
  /** Where the screen knows better what to do about it. */
  advice?: string;
  onTryAgain?(): void;
}

/** What could not be done, and what a person can do about it; what to quote to whoever helps stands under Details. */
export function FailureBar({ title, failure, advice, onTryAgain }: IFailureBarProps): React.ReactElement {
  return (
    <MessageBar
      messageBarType={MessageBarType.error}
      isMultiline
      actions={
        onTryAgain && (
          <div>
            <MessageBarButton text={shared.tryAgain} onClick={onTryAgain} />
          </div>
        )
      }
    >
      <strong className={styles.title}>{title}</strong>
      {advice ?? failureWords[failure.kind]}
      {failure.detail && (
        <details>
          <summary className={styles.summary}>{strings.details}</summary>
          <p className={styles.detail} translate="no">
            {failure.detail}
          </p>
        </details>
      )}
    </MessageBar>
  );
}
