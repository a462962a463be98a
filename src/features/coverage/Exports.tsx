import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { readAcknowledgementsTable, readReportsTable } from '../../application/review/exportEvidence';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import { divisionsTable, peopleTable } from '../../domain/coverage/exportTables';
import type { Shown } from './CoverageArea';
import styles from './Coverage.module.scss';
import { ExportProgress } from './ExportProgress';
import { Reminders } from './Reminders';
import { printSummary } from './summaryPaper';
import { useExport } from './useExport';
import type { ExportMaking } from './useExport';

/** Files to take away: records, people and divisions as CSV, a printed summary, and reminders. */
export function Exports(shown: Shown): React.ReactElement {
  const { coverage, format } = shown;
  const { state, save, cancel } = useExport();
  const isBusy = state.kind === 'reading' || state.kind === 'writing';
  return (
    <section>
      <h3 className={styles.subtitle}>{strings.exports}</h3>
      <div className={styles.actions}>
        {choicesOf(shown).map(([title, make]) => (
          <Button key={title} busy={isBusy} onClick={() => save(make)}>
            {title}
          </Button>
        ))}
        <Button onClick={() => printSummary(shown)}>{strings.printSummary}</Button>
      </div>
      {isBusy && <ExportProgress state={state} format={format} onCancel={cancel} />}
      {state.kind === 'failed' && (
        <Problem>{fill(strings.exportFailed, { detail: state.failure.detail })}</Problem>
      )}
      {coverage.denominator !== undefined && (
        <Reminders
          coverage={coverage}
          format={format}
          disabled={isBusy}
          onExport={(table) => save(async () => table)}
        />
      )}
    </section>
  );
}

/** What is evidence is read anew; the others show what the page shows. */
function choicesOf({ coverage, services }: Shown): [title: string, make: ExportMaking][] {
  const { evidence: source, register, calendar } = services;
  const reading = { source, register, calendar };
  const evidence: [string, ExportMaking][] = [
    [strings.exportAcknowledgements, (watch) => readAcknowledgementsTable(reading, watch)],
    [strings.exportReports, (watch) => readReportsTable(reading, watch)]
  ];
  if (coverage.denominator === undefined) return evidence;
  return [
    ...evidence,
    [
      strings.exportOutstanding,
      async () => peopleTable('outstanding.csv', coverage, ['overdue', 'outstanding'])
    ],
    [strings.exportOverdue, async () => peopleTable('overdue.csv', coverage, ['overdue'])],
    [strings.exportDivisions, async () => divisionsTable(coverage)]
  ];
}
