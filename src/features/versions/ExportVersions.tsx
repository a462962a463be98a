import { DefaultButton } from '@fluentui/react/lib/Button';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { readVersionsTable } from '../../application/review/exportVersions';
import type { IVersionRegister } from '../../application/review/ports';
import { writeCsv } from '../../application/review/writeCsv';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { FailureBar } from '../../components/fluent/FailureBar';
import { saveFile } from '../../components/saveFile';
import styles from './Versions.module.scss';

interface IExportVersionsProps {
  register: IVersionRegister;
}

type State = { kind: 'ready' } | { kind: 'reading'; number?: number } | { kind: 'failed'; failure: Failure };

/** The versions with their words as a file: what exported acknowledgements are checked against. */
export function ExportVersions({ register }: IExportVersionsProps): React.ReactElement {
  const [state, setState] = React.useState<State>({ kind: 'ready' });
  const showFault = useFault();
  const leaving = React.useRef(new AbortController());
  React.useEffect(() => () => leaving.current.abort(), []);

  function show(next: State): void {
    if (!leaving.current.signal.aborted) setState(next);
  }

  async function save(): Promise<void> {
    show({ kind: 'reading' });
    const table = await readVersionsTable(register, (number) => show({ kind: 'reading', number }));
    const { signal } = leaving.current;
    const pieces = await writeCsv(table, {
      signal,
      onProgress: () => undefined,
      pause: () => Promise.resolve()
    });
    if (signal.aborted || !pieces) return;
    saveFile(pieces, table.fileName);
    show({ kind: 'ready' });
  }

  return (
    <>
      <div className={styles.actions}>
        <DefaultButton
          iconProps={{ iconName: 'Download' }}
          text={strings.exportVersions}
          disabled={state.kind === 'reading'}
          allowDisabledFocus
          onClick={() => {
            save()
              .catch((error: unknown) => show({ kind: 'failed', failure: failureOf(error) }))
              .catch(showFault);
          }}
        />
        <p role="status">{state.kind === 'reading' && readingText(state.number)}</p>
      </div>
      {state.kind === 'failed' && <FailureBar title={strings.exportFailed} failure={state.failure} />}
    </>
  );
}

/** First the list, then the words of one version after the other. */
function readingText(number: number | undefined): string {
  return number === undefined ? strings.reading : fill(strings.exportReading, { number });
}
