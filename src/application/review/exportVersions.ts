import { versionsTable } from '../../domain/evidence/versionsTable';
import type { ExportTable } from '../../domain/coverage/exportTables';
import type { IVersionRegister } from './ports';

/**
 * Reads the words of every version of every policy, one after the other, for the export of versions: rows of the list
 * of acknowledgements may be for any of them. Throws `ServiceError`.
 *
 * @param onReading - told which version comes next
 */
export async function readVersionsTable(
  register: IVersionRegister,
  onReading: (number: number) => void = () => undefined
): Promise<ExportTable> {
  const read = [];
  for (const summary of await register.readEveryPolicy()) {
    onReading(summary.number);
    read.push({ summary, content: await register.readContent(summary.id) });
  }
  return versionsTable(read);
}
