import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import type { RegisteredVersion } from '../../application/review/ports';
import { readWords } from '../../application/review/readWords';
import { fill } from '../../components/fill';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Notice } from '../../components/fluent/Notice';
import { useAnswer } from '../../components/useAnswer';
import { MarkedVersion } from './MarkedVersion';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';

interface IVersionDialogProps {
  version: RegisteredVersion;
  services: IVersionsServices;
  onClose(): void;
}

/** The words of a published version, checked against its hash. */
export function VersionDialog({ version, services, onClose }: IVersionDialogProps): React.ReactElement {
  const words = useAnswer(
    React.useCallback(() => readWords(version.id, version.contentHash, services), [version, services])
  );
  return (
    <ConfirmDialog
      title={fill(strings.versionNumber, { number: version.number })}
      leave={strings.close}
      onLeave={onClose}
      width={860}
    >
      {words.kind === 'awaited' && <p role="status">{strings.reading}</p>}
      {words.kind === 'failed' && <FailureBar title={strings.failedTitle} failure={words.failure} />}
      {words.kind === 'given' && (
        <>
          {words.value.sound ? (
            <p className={styles.quiet}>{fill(strings.hashSound, { hash: version.contentHash })}</p>
          ) : (
            <Notice tone="warning" title={strings.hashWrongTitle}>
              {strings.hashWrong}
            </Notice>
          )}
          <MarkedVersion content={words.value.content} before={undefined} />
        </>
      )}
    </ConfirmDialog>
  );
}
