import { AuditLog } from '../../domain/evidence/auditLog';
import { checkAcknowledgements, checkReports } from '../../domain/evidence/checkExport';
import { compareRecords, compareVersions } from '../../domain/evidence/compareExports';
import type { RecordKind } from '../../domain/evidence/exportColumns';
import type { ExportDifference } from '../../domain/evidence/findings';
import { reconcile } from '../../domain/evidence/reconcile';
import type { Reconciliation } from '../../domain/evidence/reconcile';
import type { IHashing } from '../ports';
import { FileProblem } from './evidenceFile';
import type { EvidenceFile, EvidenceWatch } from './evidenceFile';
import { openExport, readAuditFile } from './openEvidence';
import type { OpenedExport } from './openEvidence';

/** What is to be checked. */
export type EvidenceFiles = {
  /** An export of acknowledgements with that of the versions, or one of reports. */
  current: readonly EvidenceFile[];
  /** An export of the same kind that was made before; empty for none. */
  earlier: readonly EvidenceFile[];
  /** Exports of Microsoft Purview's audit log. */
  audit: readonly EvidenceFile[];
};

/** The last part of each list's address, by which the audit log names it. */
export type ListAddresses = Record<RecordKind, string>;

export type EvidenceReport = {
  current: OpenedExport;
  earlier?: OpenedExport;
  /** What the earlier export has and the current one has not, or not any more as it was. */
  differences: ExportDifference[];
  reconciliation?: Reconciliation;
};

/**
 * Checks an export by itself, against an earlier one and against the audit log. Throws `FileProblem` for a file that
 * is not what it should be, whatever its rows say, and `CheckCancelled`.
 */
export async function verifyEvidence(
  files: EvidenceFiles,
  { hashing, lists }: { hashing: IHashing; lists: ListAddresses },
  watch: EvidenceWatch
): Promise<EvidenceReport> {
  const earlier = files.earlier.length > 0 ? await openExport(files.earlier, hashing, watch) : undefined;
  const current = await openExport(files.current, hashing, watch);
  if (earlier && earlier.kind !== current.kind) throw new FileProblem('differentKinds', earlier.name);
  return {
    current: checked(current),
    earlier: earlier && checked(earlier),
    differences: earlier ? differencesOf(earlier, current) : [],
    reconciliation:
      files.audit.length > 0 ? await reconcileWith(files.audit, current, lists, watch) : undefined
  };
}

function checked(opened: OpenedExport): OpenedExport {
  const { kind, records, versions, findings } = opened;
  const more = kind === 'acknowledgements' ? checkAcknowledgements(records, versions) : checkReports(records);
  return { ...opened, findings: [...findings, ...more] };
}

function differencesOf(earlier: OpenedExport, current: OpenedExport): ExportDifference[] {
  return [
    ...compareVersions(earlier.versions, current.versions),
    ...compareRecords(current.kind, earlier.records, current.records)
  ];
}

async function reconcileWith(
  files: readonly EvidenceFile[],
  { kind, name, records, hasUniqueIds }: OpenedExport,
  lists: ListAddresses,
  watch: EvidenceWatch
): Promise<Reconciliation> {
  if (!hasUniqueIds) throw new FileProblem('noUniqueIds', name);
  const log = new AuditLog(new Set(records.map(({ uniqueId }) => uniqueId)), lists[kind]);
  for (const file of files) await readAuditFile(file, log, watch);
  return reconcile(kind, records, log);
}
