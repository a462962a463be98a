import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { FailureBar } from '../../components/fluent/FailureBar';
import { ProgressWithCancel } from '../../components/fluent/ProgressWithCancel';
import type { Format } from '../../components/format';
import { progressText } from './progressText';
import type { ExportState } from './useExport';

interface IExportProgressProps {
  state: ExportState;
  format: Format;
  onCancel(): void;
}

/** How far a file is, read from the list and then written; or why it was not made. */
export function ExportProgress({ state, format, onCancel }: IExportProgressProps): React.ReactElement | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'failed':
      return <FailureBar title={strings.exportFailed} failure={state.failure} />;
    case 'reading':
      return <ProgressWithCancel {...progressText(state.progress, format)} onCancel={onCancel} />;
    case 'writing': {
      const { table, written } = state;
      const text = format.plural(strings.writing, table.rowCount, {
        file: table.fileName,
        written: format.count(written)
      });
      return (
        <ProgressWithCancel text={text} share={written / Math.max(1, table.rowCount)} onCancel={onCancel} />
      );
    }
  }
}
