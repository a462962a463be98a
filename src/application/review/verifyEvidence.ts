import { checkExport } from '../../domain/evidence/checkExport';
import type { Finding } from '../../domain/evidence/checkExport';
import { compareRecords, compareVersions } from '../../domain/evidence/compareExports';
import type { Difference } from '../../domain/evidence/compareExports';
import { readRecordsExport, readVersionsExport } from '../../domain/evidence/exportFiles';
import type { ExportedRecord, ExportedVersion } from '../../domain/evidence/exportFiles';
import { serialiseContent } from '../../domain/policy/contentHash';
import type { IHashing } from '../ports';

/** The two files that an owner exports together, as text. */
export type EvidenceFiles = { records: string; versions: string };

export type Evidence = { records: ExportedRecord[]; versions: ExportedVersion[]; findings: Finding[] };

/** Reads one pair of exports and checks it by itself. Throws `NotAnExport`. */
export async function verifyEvidence(files: EvidenceFiles, hashing: IHashing): Promise<Evidence> {
  const records = readRecordsExport(files.records);
  const versions = readVersionsExport(files.versions);
  const hashed = await Promise.all(
    versions.map(async (version) => ({
      ...version,
      actualHash: await hashing.sha256(serialiseContent(version.content))
    }))
  );
  return { records, versions, findings: checkExport(records, hashed) };
}

/** What an earlier pair of exports has and a later one has not, or not any more as it was. */
export function compareEvidence(earlier: Evidence, later: Evidence): Difference[] {
  return [
    ...compareVersions(earlier.versions, later.versions),
    ...compareRecords(earlier.records, later.records)
  ];
}
