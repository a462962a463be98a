import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { writeCsv } from '../../application/review/writeCsv';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { pause } from '../../components/pause';
import { saveFile } from '../../components/saveFile';
import { acknowledgementsTable, divisionsTable, peopleTable } from '../../domain/coverage/exportTables';
import type { ExportTable } from '../../domain/coverage/exportTables';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { Reminders } from './Reminders';
import { printSummary } from './summaryPaper';

type Writing = { table: ExportTable; written: number };

/** Files to take away: records, people and divisions as CSV, a printed summary, and reminders. */
export function Exports(shown: Shown): React.ReactElement {
  const { coverage, data, services, format } = shown;
  const { writing, write, cancel } = useWriting();
  const choices: [string, () => ExportTable][] = [
    [
      strings.exportAcknowledgements,
      () => acknowledgementsTable(coverage, data.recordSet, services.calendar.isoOf)
    ],
    ...(coverage.denominator === undefined
      ? []
      : ([
          [
            strings.exportOutstanding,
            () => peopleTable('outstanding.csv', coverage, ['overdue', 'outstanding'])
          ],
          [strings.exportOverdue, () => peopleTable('overdue.csv', coverage, ['overdue'])],
          [strings.exportDivisions, () => divisionsTable(coverage)]
        ] as [string, () => ExportTable][]))
  ];
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.exports}</h3>
      <div className={styles.actions}>
        {choices.map(([title, table]) => (
          <Button key={title} busy={writing !== undefined} onClick={() => write(table())}>
            {title}
          </Button>
        ))}
        <Button onClick={() => printSummary(shown)}>{strings.printSummary}</Button>
      </div>
      {writing && (
        <div className={styles.progress}>
          <p id="coverage-writing">
            {format.plural(strings.writing, writing.table.rowCount, {
              file: writing.table.fileName,
              written: format.count(writing.written)
            })}
          </p>
          <progress aria-labelledby="coverage-writing" max={writing.table.rowCount} value={writing.written} />
          <Button onClick={cancel}>{strings.cancel}</Button>
        </div>
      )}
      {coverage.denominator !== undefined && (
        <Reminders coverage={coverage} format={format} disabled={writing !== undefined} onExport={write} />
      )}
    </section>
  );
}

function useWriting(): { writing: Writing | undefined; write(table: ExportTable): void; cancel(): void } {
  const [writing, setWriting] = React.useState<Writing>();
  const showFault = useFault();
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  async function write(table: ExportTable): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setWriting({ table, written: 0 });
    const pieces = await writeCsv(table, {
      signal: controller.signal,
      onProgress: (written) => setWriting({ table, written }),
      pause
    });
    if (controller.signal.aborted) return;
    setWriting(undefined);
    if (pieces) saveFile(pieces, table.fileName);
  }

  return {
    writing,
    write: (table) => {
      write(table).catch(showFault);
    },
    cancel: () => {
      running.current?.abort();
      setWriting(undefined);
    }
  };
}
