import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { ExportWatch } from '../../application/review/exportEvidence';
import { ReadingCancelled } from '../../application/review/readAhead';
import type { ReadingProgress } from '../../application/review/readReview';
import { writeCsv } from '../../application/review/writeCsv';
import { useFault } from '../../components/useFault';
import { pause } from '../../components/pause';
import { saveFile } from '../../components/saveFile';
import type { ExportTable } from '../../domain/coverage/exportTables';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'reading'; progress?: ReadingProgress }
  | { kind: 'writing'; table: ExportTable; written: number }
  | { kind: 'failed'; failure: Failure };

/** Reads what a table is made of. Throws `ServiceError`, or `ReadingCancelled`. */
export type ExportMaking = (watch: ExportWatch) => Promise<ExportTable>;

type Export = { state: ExportState; save(make: ExportMaking): void; cancel(): void };

/** Makes a table and hands it to the downloads as CSV: one at a time, with progress, until it is cancelled. */
export function useExport(): Export {
  const [state, setState] = React.useState<ExportState>({ kind: 'idle' });
  const showFault = useFault();
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  async function run(make: ExportMaking): Promise<void> {
    const { signal } = (running.current = new AbortController());
    const show = (next: ExportState): void => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'reading' });
    try {
      const table = await make({ signal, onProgress: (progress) => show({ kind: 'reading', progress }) });
      show({ kind: 'writing', table, written: 0 });
      const onProgress = (written: number): void => show({ kind: 'writing', table, written });
      const pieces = await writeCsv(table, { signal, onProgress, pause });
      if (pieces && !signal.aborted) saveFile(pieces, table.fileName);
      show({ kind: 'idle' });
    } catch (error) {
      if (!(error instanceof ReadingCancelled)) show({ kind: 'failed', failure: failureOf(error) });
    }
  }

  return {
    state,
    save: (make) => {
      run(make).catch(showFault);
    },
    cancel: () => {
      running.current?.abort();
      setState({ kind: 'idle' });
    }
  };
}
