import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import type { Format } from '../../components/format';
import styles from './Coverage.module.scss';
import { ReadingProgressBar } from './ReadingProgressBar';
import type { ExportState } from './useExport';

export interface IExportProgressProps {
  state: Extract<ExportState, { kind: 'reading' | 'writing' }>;
  format: Format;
  onCancel(): void;
}

/** How far a file is: read from the list, then written. */
export function ExportProgress({ state, format, onCancel }: IExportProgressProps): React.ReactElement {
  if (state.kind === 'reading')
    return <ReadingProgressBar progress={state.progress} format={format} onCancel={onCancel} />;
  const { table, written } = state;
  return (
    <div className={styles.progress}>
      <p id="coverage-writing">
        {format.plural(strings.writing, table.rowCount, {
          file: table.fileName,
          written: format.count(written)
        })}
      </p>
      <progress aria-labelledby="coverage-writing" max={table.rowCount} value={written} />
      <Button onClick={onCancel}>{strings.cancel}</Button>
    </div>
  );
}
