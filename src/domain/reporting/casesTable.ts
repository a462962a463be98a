import type { ExportTable } from '../coverage/exportTables';
import { addressOf, caseReference } from './caseAddress';
import type { BoardEntry } from './caseBoard';

/** Reported posts as they are listed, to be worked with elsewhere. Titles and reasons are what reporters state. */
export function casesTable(entries: readonly BoardEntry[]): ExportTable {
  return {
    fileName: 'reported-posts.csv',
    columns: [
      'Number',
      'Address',
      'Status',
      'Outcome',
      'Urgent',
      'FirstReported',
      'Reports',
      'System',
      'Link',
      'Title',
      'Reasons',
      'AssignedTo',
      'AssignedToEmail',
      'OnHold'
    ],
    rowCount: entries.length,
    rows: entries.map((entry) => [
      caseReference(entry),
      `?case=${addressOf(entry)}`,
      entry.status,
      entry.case?.outcome ?? 'none',
      entry.urgent ? 'yes' : 'no',
      entry.firstReportedAt,
      entry.reports.length,
      entry.system,
      entry.link,
      entry.title,
      entry.reasonCodes.join(';'),
      entry.case?.assignee?.name ?? '',
      entry.case?.assignee?.email ?? '',
      entry.case?.onHold ? 'yes' : 'no'
    ])
  };
}
