import { isClaimOf } from '../policy/claim';
import type { ExportTable } from '../coverage/exportTables';
import type { AcknowledgementRecord, Author } from '../coverage/records';
import type { VersionSummary } from '../policy/policy';
import { exportColumns } from './exportColumns';

/** An acknowledgement as an export reads it. */
export type EvidenceRecord = AcknowledgementRecord & {
  /** SharePoint's `UniqueId`, by which the audit log names the row. */
  uniqueId: string;
};

/** Everything an export of acknowledgements is made of. */
type AcknowledgementEvidence = {
  records: readonly EvidenceRecord[];
  authors: ReadonlyMap<number, Author>;
  /** The versions of every policy, withdrawn ones too. */
  versions: readonly VersionSummary[];
};

/**
 * Every row of the list, of whichever policy and also those that do not count, so that a gap in the ids is a row that
 * is gone.
 *
 * @param isoOf - a point in time as ISO 8601 with offset
 */
export function acknowledgementsTable(
  { records, authors, versions }: AcknowledgementEvidence,
  isoOf: (at: number) => string
): ExportTable {
  function* rows(): Iterable<(string | number)[]> {
    for (const { id, authorId, claim, at, uniqueId } of records) {
      const author = authors.get(authorId);
      const { policyKey, versionNumber, contentHash } = claim;
      yield [
        id,
        author?.login ?? '',
        author?.email ?? '',
        author?.name ?? '',
        policyKey,
        versionNumber,
        contentHash,
        versions.some((version) => isClaimOf(claim, version)) ? 'yes' : 'no',
        isoOf(at),
        uniqueId
      ];
    }
  }
  return {
    fileName: 'acknowledgements.csv',
    columns: exportColumns.acknowledgements,
    rowCount: records.length,
    rows: rows()
  };
}
