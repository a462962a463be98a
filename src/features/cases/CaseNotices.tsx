import { MessageBarButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import { components as shared } from 'SharedStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Notice } from '../../components/fluent/Notice';
import styles from './Cases.module.scss';
import type { CaseNotice } from './useCase';
import { reasonFor } from './words';

/** What became of the last act on a case. */
export function CaseNotices({
  notice,
  onRetry
}: {
  notice: CaseNotice;
  onRetry(): void;
}): React.ReactElement {
  switch (notice.kind) {
    case 'changed':
      return (
        <Notice tone="error" title={strings.changedTitle}>
          {notice.by && `${fill(strings.changedBy, { name: notice.by })} `}
          {strings.changed}
        </Notice>
      );
    case 'untold':
      return (
        <Notice tone="warning" title={strings.outOfStepTitle}>
          {strings.untold} {reasonFor(notice.failure)}
        </Notice>
      );
    case 'notOpened':
      return (
        <Notice
          tone="error"
          title={strings.notOpened}
          actions={<MessageBarButton onClick={onRetry}>{shared.tryAgain}</MessageBarButton>}
        >
          {reasonFor(notice.failure)}
        </Notice>
      );
    case 'notRead':
      return (
        <Notice tone="error" title={strings.notRead}>
          {reasonFor(notice.failure)}
        </Notice>
      );
    case 'notSaved':
      return (
        <Notice tone="error" title={strings.notSaved}>
          {reasonFor(notice.failure)}
        </Notice>
      );
    case 'notLinked':
      return (
        <Notice tone="warning" title={strings.notLinked}>
          {reasonFor(notice.failure)}
        </Notice>
      );
    default:
      return (
        <p role="status" className={styles.hint}>
          {notice.kind === 'saving' && strings.saving}
          {notice.kind === 'saved' && strings.saved}
        </p>
      );
  }
}
