import Papa from 'papaparse';
import { checkRoster } from './checkRoster';
import type { CheckedRoster, RosterLine } from './roster';

/**
 * Reads a roster's text: CSV with comma, semicolon or tab, quotes, any line ends, with or without a byte order mark.
 * Lines are counted as an editor counts them, so that a problem can be found in the file.
 */
export function parseRoster(text: string): CheckedRoster {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t']
  });
  const rows = withLines(data);
  const openQuote = errors.find(({ type }) => type === 'Quotes');
  if (openQuote) {
    const line = rows[openQuote.row ?? 0]?.line ?? 1;
    return { kind: 'faulty', problems: [{ kind: 'openQuote', line }] };
  }
  return checkRoster(rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
}

/** Each row with the line it starts on: a row takes one line, and one more for each line end within its quotes. */
function withLines(rows: readonly string[][]): RosterLine[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1;
    for (const cell of cells) next += lineEndsIn(cell);
    return { line, cells };
  });
}

function lineEndsIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}
