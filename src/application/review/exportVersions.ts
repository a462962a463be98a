import { versionsTable } from '../../domain/evidence/versionsTable';
import type { ExportTable } from '../../domain/coverage/exportTables';
import type { IVersionRegister, RegisteredVersion } from './ports';

/**
 * Reads the words of every version, one after the other, for the export of versions. Throws `ServiceError`.
 *
 * @param onReading - told which version comes next
 */
export async function readVersionsTable(
  versions: readonly RegisteredVersion[],
  register: IVersionRegister,
  onReading: (number: number) => void = () => undefined
): Promise<ExportTable> {
  const read = [];
  for (const summary of versions) {
    onReading(summary.number);
    read.push({ summary, content: await register.readContent(summary.id) });
  }
  return versionsTable(read);
}
