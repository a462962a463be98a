import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { RegisteredVersion } from '../../application/review/ports';
import { Dialog } from '../../components/dialog/Dialog';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { serialiseContent } from '../../domain/policy/contentHash';
import type { PolicyContent } from '../../domain/policy/policy';
import type { IVersionsServices } from './services';
import styles from './Versions.module.scss';
import { Words } from './Words';

export interface IVersionDialogProps {
  version: RegisteredVersion;
  services: IVersionsServices;
  onClose(): void;
}

type Opened =
  | { kind: 'reading' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'read'; content: PolicyContent; sound: boolean };

/** The words of a published version, checked against its hash. */
export function VersionDialog({ version, services, onClose }: IVersionDialogProps): React.ReactElement {
  const opened = useWords(version, services);
  return (
    <Dialog
      title={fill(strings.versionTitle, { number: version.number, title: version.title })}
      closeLabel={strings.close}
      onClose={onClose}
    >
      {opened.kind === 'reading' && <p role="status">{strings.reading}</p>}
      {opened.kind === 'failed' && (
        <p role="alert">{fill(strings.failedBody, { detail: opened.failure.detail })}</p>
      )}
      {opened.kind === 'read' && (
        <>
          <p
            role={opened.sound ? undefined : 'alert'}
            className={opened.sound ? styles.quiet : styles.problem}
          >
            {opened.sound ? fill(strings.hashSound, { hash: version.contentHash }) : strings.hashWrong}
          </p>
          <Words content={opened.content} />
        </>
      )}
    </Dialog>
  );
}

function useWords(version: RegisteredVersion, { register, hashing }: IVersionsServices): Opened {
  const showFault = useFault();
  const [opened, setOpened] = React.useState<Opened>({ kind: 'reading' });
  React.useEffect(() => {
    let current = true;
    async function read(): Promise<Opened> {
      const content = await register.readContent(version.id);
      const hash = await hashing.sha256(serialiseContent(content));
      return { kind: 'read', content, sound: hash === version.contentHash };
    }
    read()
      .catch((error: unknown): Opened => ({ kind: 'failed', failure: failureOf(error) }))
      .then((next) => {
        if (current) setOpened(next);
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [version, register, hashing, showFault]);
  return opened;
}
