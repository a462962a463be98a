import Papa from 'papaparse';
import { checkRoster } from './checkRoster';
import type { CheckedRoster, RosterLine } from './roster';

/**
 * Reads a roster's text: CSV with comma, semicolon or tab, quotes, any line ends, with or without a byte order mark.
 * Lines are counted as an editor counts them, so that a problem can be found in the file.
 */
export function parseRoster(text: string): CheckedRoster {
  const plain = text.replace(/^\uFEFF/, '');
  const lines: RosterLine[] = [];
  let openQuoteLine: number | undefined;
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(plain, {
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === 'Quotes')) openQuoteLine ??= line;
      if (data.some((cell) => cell.trim() !== '')) lines.push({ line, cells: data });
      line += lineEndsIn(plain.slice(from, meta.cursor));
      from = meta.cursor;
    }
  });
  if (openQuoteLine !== undefined) {
    return { kind: 'faulty', problems: [{ kind: 'openQuote', line: openQuoteLine }] };
  }
  return checkRoster(lines);
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
