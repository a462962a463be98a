import { versionsTable } from '../../domain/evidence/versionsTable';
import type { ExportTable } from '../../domain/coverage/exportTables';
import type { IVersionRegister, RegisteredVersion } from './ports';

/** Reads the words of every version, one after the other, for the export of versions. Throws `ServiceError`. */
export async function readVersionsTable(
  versions: readonly RegisteredVersion[],
  register: IVersionRegister
): Promise<ExportTable> {
  const read = [];
  for (const summary of versions) read.push({ summary, content: await register.readContent(summary.id) });
  return versionsTable(read);
}
