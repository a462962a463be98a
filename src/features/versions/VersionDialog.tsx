import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { RegisteredVersion } from '../../application/review/ports';
import { readWords } from '../../application/review/readWords';
import { Dialog } from '../../components/dialog/Dialog';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';
import { useAnswer } from '../../components/useAnswer';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';
import { Words } from './Words';

export interface IVersionDialogProps {
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
    <Dialog
      title={fill(strings.versionTitle, { number: version.number, title: version.title })}
      closeLabel={strings.close}
      onClose={onClose}
    >
      {words.kind === 'awaited' && <p role="status">{strings.reading}</p>}
      {words.kind === 'failed' && (
        <p role="alert">{failureText(failureOf(words.error), { otherwise: strings.failedBody })}</p>
      )}
      {words.kind === 'given' && (
        <>
          <p
            role={words.value.sound ? undefined : 'alert'}
            className={words.value.sound ? styles.quiet : styles.problem}
          >
            {words.value.sound ? fill(strings.hashSound, { hash: version.contentHash }) : strings.hashWrong}
          </p>
          <Words content={words.value.content} />
        </>
      )}
    </Dialog>
  );
}
