import { coverage as strings } from 'ReviewStrings';
import { readAcknowledgementsTable, readReportsTable } from '../../application/review/exportEvidence';
import { divisionsTable, peopleTable } from '../../domain/coverage/exportTables';
import { waitingAmong } from '../../domain/coverage/reminder';
import type { Shown } from './shown';
import type { ExportMaking } from './useExport';

type ExportChoice = { title: string; make: ExportMaking };

/** Files to take away. What is evidence is read anew; the others hold what the page shows. */
export function exportChoices({ coverage, services }: Shown): ExportChoice[] {
  const { evidence: source, register, calendar } = services;
  const reading = { source, register, calendar };
  const { version, people } = coverage;
  const evidence: ExportChoice[] = [
    { title: strings.exportAcknowledgements, make: (watch) => readAcknowledgementsTable(reading, watch) },
    { title: strings.exportReports, make: (watch) => readReportsTable(reading, watch) }
  ];
  if (coverage.denominator === undefined) return evidence;
  return [
    ...evidence,
    {
      title: strings.exportOutstanding,
      make: async () => peopleTable('outstanding.csv', version, waitingAmong(people))
    },
    {
      title: strings.exportOverdue,
      make: async () =>
        peopleTable(
          'overdue.csv',
          version,
          people.filter(({ status }) => status === 'overdue')
        )
    },
    { title: strings.exportDivisions, make: async () => divisionsTable(coverage) }
  ];
}
