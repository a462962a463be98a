import { DefaultButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { Notice } from '../../components/fluent/Notice';
import styles from './Cases.module.scss';

interface ICaseMissingProps {
  onRefresh(): void;
  onBack(): void;
}

/** An address that names no case: it was deleted, or has come since the list was read. */
export function CaseMissing({ onRefresh, onBack }: ICaseMissingProps): React.ReactElement {
  return (
    <>
      <Notice tone="warning" title={strings.caseMissing} />
      <div className={styles.presses}>
        <DefaultButton onClick={onBack}>{strings.back}</DefaultButton>
        <DefaultButton onClick={onRefresh}>{strings.refresh}</DefaultButton>
      </div>
    </>
  );
}
