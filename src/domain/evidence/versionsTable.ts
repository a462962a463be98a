import type { ExportTable } from '../coverage/exportTables';
import type { PolicyContent, VersionSummary } from '../policy/policy';

/**
 * Every version with its words, withdrawn ones too: what an export of acknowledgements is checked against.
 * The words are JSON, so that no spreadsheet's rule about the start of a cell touches what the hash is over.
 */
export function versionsTable(
  versions: readonly { summary: VersionSummary; content: PolicyContent }[]
): ExportTable {
  return {
    fileName: 'versions.csv',
    columns: ['ItemId', 'PolicyKey', 'Version', 'ContentHash', 'PublishedAt', 'Withdrawn', 'Content'],
    rowCount: versions.length,
    rows: versions.map(
      ({ summary: { id, policyKey, number, contentHash, publishedAt, withdrawn }, content }) => [
        id,
        policyKey,
        number,
        contentHash,
        publishedAt,
        withdrawn ? 'yes' : 'no',
        JSON.stringify(content)
      ]
    )
  };
}
