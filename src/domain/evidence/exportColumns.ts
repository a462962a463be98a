/**
 * The columns of the exports that are evidence. Other programs read them by name, so the names are not translated and
 * do not change; what is new comes last.
 */
export const exportColumns = {
  acknowledgements: [
    'ItemId',
    'Login',
    'Email',
    'Name',
    'PolicyKey',
    'Version',
    'ContentHash',
    'MatchesPublishedVersion',
    'AcknowledgedAt',
    'UniqueId'
  ],
  reports: ['ItemId', 'Login', 'Reference', 'ReportedAt', 'IntentionId', 'EvidenceHash', 'UniqueId'],
  versions: ['ItemId', 'PolicyKey', 'Version', 'ContentHash', 'PublishedAt', 'Withdrawn', 'Content']
} as const;

/** Exports whose rows people have written, one by one. */
export type RecordKind = 'acknowledgements' | 'reports';

type ExportKind = keyof typeof exportColumns;

export type FileKind = ExportKind | 'auditLog';

/** The column of an export of the audit log in which Microsoft Purview puts each event, as JSON. */
export const auditColumn = 'AuditData';

/** The column that says when a person wrote the row. */
export const timeColumn: Record<RecordKind, string> = {
  acknowledgements: 'AcknowledgedAt',
  reports: 'ReportedAt'
};

/** Exports of the first release have no such column. */
export const uniqueIdColumn = 'UniqueId';

/** What a file is, by the one column that no other kind has. Undefined for a file of another kind. */
export function kindOf(heading: readonly string[]): FileKind | undefined {
  const has = (column: string): boolean => heading.includes(column);
  if (has(timeColumn.acknowledgements)) return 'acknowledgements';
  if (has(timeColumn.reports)) return 'reports';
  if (has('PublishedAt')) return 'versions';
  return has(auditColumn) ? 'auditLog' : undefined;
}
