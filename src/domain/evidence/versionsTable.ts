import type { ExportTable } from '../coverage/exportTables';
import type { PolicyContent, VersionSummary } from '../policy/policy';
import { exportColumns } from './exportColumns';

/**
 * Every version with its words, withdrawn ones too: what an export of acknowledgements is checked against.
 * The words are JSON, so that no spreadsheet's rule about the start of a cell touches what the hash is over.
 */
export function versionsTable(
  versions: readonly { summary: VersionSummary; content: PolicyContent }[]
): ExportTable {
  return {
    fileName: 'versions.csv',
    columns: exportColumns.versions,
    rowCount: versions.length,
    rows: versions.map(
      ({ summary: { id, policyKey, number, contentHash, publishedAt, withdrawn }, content }) => [
        id,
        policyKey,
        number,
        contentHash,
        publishedAt,
        withdrawn ? 'yes' : 'no',
        jsonOf(content)
      ]
    )
  };
}

/** JSON in which no semicolon comes before what a spreadsheet that parts cells there would take for a formula. */
function jsonOf(content: PolicyContent): string {
  return JSON.stringify(content).replace(
    /(;\s*)([=+\-@＝＋－＠])/g,
    (_, before: string, sign: string) => `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
