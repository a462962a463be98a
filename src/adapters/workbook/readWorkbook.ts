import { unzipSync, zipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Workbook } from '../../application/review/ports';

/** What a workbook may come to unpacked: 100,000 people with a dozen columns take about half. A bomb takes more. */
const mostUnpackedBytes = 200 * 1024 * 1024;

/**
 * Reads a workbook's sheets as texts. What it would come to is told from the archive's directory before a byte of it is
 * unpacked, and no entry is unpacked past what the directory says.
 *
 * The entries are handed on unpacked: the reader would start a worker from a `blob:` for a large one, which a page's
 * content security policy need not allow.
 *
 * A file that somebody sends can be wrong in more ways than these libraries have names for: whatever they throw, the
 * workbook cannot be read, and its owner is told so.
 */
export async function readWorkbook(bytes: ArrayBuffer, most = mostUnpackedBytes): Promise<Workbook> {
  const archive = unpacked(bytes, most);
  return typeof archive === 'string' ? { kind: archive } : sheetsOf(archive);
}

function unpacked(bytes: ArrayBuffer, most: number): ArrayBuffer | 'brokenWorkbook' | 'workbookTooLarge' {
  let size = 0;
  const isNeeded = ({ name, originalSize }: UnzipFileInfo): boolean => {
    const isXml = name.endsWith('.xml') || name.endsWith('.rels');
    if (isXml) size += originalSize;
    return isXml && size <= most;
  };
  try {
    const entries = unzipSync(new Uint8Array(bytes), { filter: isNeeded });
    if (size > most) return 'workbookTooLarge';
    return zipSync(entries, { level: 0 }).slice().buffer;
  } catch {
    return 'brokenWorkbook';
  }
}

async function sheetsOf(archive: ArrayBuffer): Promise<Workbook> {
  try {
    const sheets = await readXlsxFile(archive);
    if (sheets.length === 0) return { kind: 'brokenWorkbook' };
    return {
      kind: 'sheets',
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((cell) => textOf(cell)))
      }))
    };
  } catch {
    return { kind: 'brokenWorkbook' };
  }
}

/** A date is the day that the sheet shows, which the reader gives as its midnight in UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace('.000Z', '');
  return cell === null || cell === undefined ? '' : String(cell);
}
