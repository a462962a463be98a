import Papa from 'papaparse';
import type { ExportRow, ExportTable } from '../../domain/coverage/exportTables';

/** Rows written before the page gets to breathe. */
const rowsAtOnce = 5000;

type WritingWatch = {
  onProgress(written: number): void;
  /** Gives the page a moment to draw and to hear a press of Cancel. */
  pause(): Promise<void>;
  signal: AbortSignal;
};

/**
 * A table as CSV: UTF-8 with a byte order mark, RFC 4180, and no cell that a spreadsheet would run as a formula.
 * Returns the text in pieces; undefined when it was cancelled.
 */
export async function writeCsv(table: ExportTable, watch: WritingWatch): Promise<string[] | undefined> {
  const pieces = [`\uFEFF${csvOf([table.columns])}`];
  let waiting: ExportRow[] = [];
  let written = 0;
  for (const row of table.rows) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce) continue;
    written += waiting.length;
    pieces.push(csvOf(waiting));
    waiting = [];
    watch.onProgress(written);
    await watch.pause();
    if (watch.signal.aborted) return undefined;
  }
  if (waiting.length > 0) pieces.push(csvOf(waiting));
  return pieces;
}

/** Lines with their ends. */
function csvOf(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)));
  return `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

/** A text that a spreadsheet would run. Those that take full-width letters for plain ones run ＝ as well. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Where lists are parted by semicolons, a spreadsheet reads the quotes of this file as plain signs: a semicolon or a
 * line end within a cell then begins another.
 */
const formulaWithin = /([;\r\n]\s*)(?=[=+\-@＝＋－＠])/g;

/** A text with an apostrophe before each place where it would be run. */
function harmless(text: string): string {
  const within = text.replace(formulaWithin, "$1'");
  return formula.test(within) ? `'${within}` : within;
}
