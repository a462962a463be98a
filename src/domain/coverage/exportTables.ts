import { askedIn } from './coverage';
import type { Coverage, CoveredPerson } from './coverage';

/**
 * A table to be exported: stable column names, and rows made one at a time. The names are part of what other programs
 * read, so they are not translated and do not change.
 */
export type ExportTable = {
  fileName: string;
  columns: readonly string[];
  rowCount: number;
  rows: Iterable<ExportRow>;
};

export type ExportRow = readonly (string | number)[];

/** People as they are given, of one version: also the data of a mail merge. */
export function peopleTable(
  fileName: string,
  { policyKey, number }: Coverage['version'],
  people: readonly CoveredPerson[]
): ExportTable {
  return {
    fileName,
    columns: ['Email', 'Name', 'Division', 'Status', 'Due', 'PolicyKey', 'Version'],
    rowCount: people.length,
    rows: people.map((person) => [...personCells(person), policyKey, number])
  };
}

function personCells({ email, name, division, status, due }: CoveredPerson): string[] {
  return [email, name, division, status, due ?? ''];
}

export function divisionsTable({ divisions, version }: Coverage): ExportTable {
  return {
    fileName: 'divisions.csv',
    columns: [
      'Division',
      'Asked',
      'Acknowledged',
      'Outstanding',
      'Overdue',
      'Exempt',
      'PolicyKey',
      'Version',
      'DueForRenewal'
    ],
    rowCount: divisions.length,
    rows: divisions.map(({ division, counts }) => [
      division,
      askedIn(counts),
      counts.acknowledged,
      counts.outstanding,
      counts.overdue,
      counts.exempt,
      version.policyKey,
      version.number,
      counts.dueForRenewal
    ])
  };
}
