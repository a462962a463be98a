import { MessageBarButton } from '@fluentui/react/lib/Button';
import { fluent as strings } from 'ReviewStrings';
import { components as shared } from 'SharedStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import { Bar } from './Bar';
import { failureWords } from './failureWords';
import styles from './FailureBar.module.scss';

interface IFailureBarProps {
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
    <Bar
      tone="error"
      actions={onTryAgain && <MessageBarButton text={shared.tryAgain} onClick={onTryAgain} />}
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
    </Bar>
  );
}
