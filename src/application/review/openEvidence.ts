import type { AuditLog } from '../../domain/evidence/auditLog';
import type { HashedVersion } from '../../domain/evidence/checkExport';
import { auditColumn, kindOf } from '../../domain/evidence/exportColumns';
import type { RecordKind } from '../../domain/evidence/exportColumns';
import { ExportedRecords } from '../../domain/evidence/exportedRecords';
import type { ExportedRecord } from '../../domain/evidence/exportedRecords';
import { ExportedVersions } from '../../domain/evidence/exportedVersions';
import type { ExportedVersion } from '../../domain/evidence/exportedVersions';
import type { Finding } from '../../domain/evidence/findings';
import { HeadedRows, MissingColumn } from '../../domain/evidence/headedRows';
import type { CsvRow } from '../../domain/evidence/headedRows';
import { contentHashOf } from '../../domain/policy/contentHash';
import type { IHashing } from '../ports';
import { FileProblem, readRows } from './evidenceFile';
import type { EvidenceFile, EvidenceWatch } from './evidenceFile';

/** An export as it was read, with what is odd about it. */
export type OpenedExport = {
  kind: RecordKind;
  /** Of the file with the records. */
  name: string;
  records: ExportedRecord[];
  /** Empty for reports. */
  versions: HashedVersion[];
  /** Exports of the first release have no `UniqueId`. */
  hasUniqueIds: boolean;
  findings: Finding[];
};

type Opened<Rows> = { file: EvidenceFile; rows: Rows };

/**
 * Reads an export: of acknowledgements with the versions, or of reports. Which file is which, its headings tell.
 * Throws `FileProblem`, or `CheckCancelled`.
 */
export async function openExport(
  files: readonly EvidenceFile[],
  hashing: IHashing,
  watch: EvidenceWatch
): Promise<OpenedExport> {
  const records: Opened<ExportedRecords>[] = [];
  const versions: Opened<ExportedVersions>[] = [];
  for (const file of files) {
    const rows = await openFile(file, watch);
    if (rows instanceof ExportedRecords) records.push({ file, rows });
    else versions.push({ file, rows });
  }
  const [several] = [...records.slice(1), ...versions.slice(1)];
  if (several) throw new FileProblem('several', several.file.name);
  const [opened] = records;
  if (!opened) throw new FileProblem('noRecords', files[0].name);
  return withVersions(opened, versions[0]?.rows, hashing);
}

async function withVersions(
  { file, rows }: Opened<ExportedRecords>,
  versions: ExportedVersions | undefined,
  hashing: IHashing
): Promise<OpenedExport> {
  const { kind, records, hasUniqueIds } = rows;
  const opened = { name: file.name, kind, records, hasUniqueIds };
  // The versions beside reports have nothing to say of them.
  if (kind === 'reports') return { ...opened, versions: [], findings: [...rows.findings] };
  if (!versions) throw new FileProblem('noVersions', file.name);
  return {
    ...opened,
    versions: await hashed(versions.versions, hashing),
    findings: [...versions.findings, ...rows.findings]
  };
}

/** Hands the events of an audit log's file over. Throws `FileProblem`, or `CheckCancelled`. */
export async function readAuditFile(file: EvidenceFile, log: AuditLog, watch: EvidenceWatch): Promise<void> {
  const addEvent = log.file();
  await readTable(file, watch, (heading) => {
    const kind = kindOf(heading);
    if (kind !== undefined && kind !== 'auditLog') throw new FileProblem('wrongKind', file.name);
    const rows = new HeadedRows('auditLog', heading, [auditColumn]);
    return { add: (row) => addEvent(rows.cellsOf(row)[auditColumn]) };
  });
}

async function openFile(
  file: EvidenceFile,
  watch: EvidenceWatch
): Promise<ExportedRecords | ExportedVersions> {
  return readTable(file, watch, (heading) => {
    const kind = kindOf(heading);
    if (kind === undefined) throw new FileProblem('unknown', file.name);
    if (kind === 'auditLog') throw new FileProblem('wrongKind', file.name);
    return kind === 'versions' ? new ExportedVersions(heading) : new ExportedRecords(kind, heading);
  });
}

/** Reads a file whose first row says what takes the others. Returns what took them. */
async function readTable<Rows extends { add(row: CsvRow): void }>(
  file: EvidenceFile,
  watch: EvidenceWatch,
  begin: (heading: readonly string[]) => Rows
): Promise<Rows> {
  let rows: Rows | undefined;
  try {
    await readRows(
      file,
      (row) => {
        if (rows) rows.add(row);
        else rows = begin(row.cells);
      },
      watch
    );
  } catch (error) {
    if (error instanceof MissingColumn) throw new FileProblem('missingColumn', file.name, error.column);
    throw error;
  }
  if (!rows) throw new FileProblem('unknown', file.name);
  return rows;
}

function hashed(versions: readonly ExportedVersion[], hashing: IHashing): Promise<HashedVersion[]> {
  return Promise.all(
    versions.map(async (version) => ({
      ...version,
      actualHash: version.content && (await contentHashOf(version.content, hashing.sha256))
    }))
  );
}
