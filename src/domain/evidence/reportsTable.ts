import type { ExportTable } from '../coverage/exportTables';
import { referenceOfReport } from '../reporting/report';
import { exportColumns } from './exportColumns';

/** A report as an export reads it: who and when, and nothing that anyone wrote. */
export type ReportEvidence = {
  id: number;
  uniqueId: string;
  /** The reporter's user principal name, lower case. */
  login: string;
  /** SharePoint's own creation time, in milliseconds since 1970. */
  at: number;
  intentionId: string;
  evidenceHash: string;
};

/**
 * Every report, without a word of it or of its post.
 *
 * @param isoOf - a point in time as ISO 8601 with offset
 */
export function reportsTable(reports: readonly ReportEvidence[], isoOf: (at: number) => string): ExportTable {
  return {
    fileName: 'reports.csv',
    columns: exportColumns.reports,
    rowCount: reports.length,
    rows: reports.map(({ id, login, at, intentionId, evidenceHash, uniqueId }) => [
      id,
      login,
      referenceOfReport({ id }),
      isoOf(at),
      intentionId,
      evidenceHash,
      uniqueId
    ])
  };
}
