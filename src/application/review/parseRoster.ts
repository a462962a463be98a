import Papa from 'papaparse';
import type { Parser, ParseStepResult } from 'papaparse';
import { RosterChecker } from '../../domain/coverage/checkRoster';
import type { CheckedRoster, DateOrder, RosterProblem } from '../../domain/coverage/roster';

/** Rows read before the page gets to breathe. */
const rowsAtOnce = 4000;

const charactersForGuess = 64 * 1024;

/** Enough of a cell whose quotation mark is not closed to find it by. */
const quotedCharacters = 60;

/** As Excel writes it, and takes it, in the first line. */
const namedDelimiter = /^"?sep=(.)"?\r?\n/i;

export type ParsingWatch = {
  /** Gives the page a moment to draw. */
  pause(): Promise<void>;
  /** How much of the text has been read, from 0 to 1. */
  onProgress?(share: number): void;
};

export type ParsingChoice = {
  /** Which number of a date is the day, where a column does not tell. */
  dateOrder?: DateOrder;
};

/**
 * Reads a roster's text: CSV with comma, semicolon, tab or bar, quotes, any line ends, with or without a byte order mark.
 * It is read piece by piece, so that a page stays quick over a hundred thousand people.
 */
export function parseRoster(
  text: string,
  { pause, onProgress = () => undefined }: ParsingWatch,
  { dateOrder }: ParsingChoice = {},
  atOnce = rowsAtOnce
): Promise<CheckedRoster> {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = new RosterRows();
  let breaths = 0;
  let readBefore = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(plain, {
      delimiter: delimiterOf(plain),
      // The faster way splits all that is left after each pause.
      fastMode: false,
      step: (row: ParseStepResult<string[]>, parser: Parser) => {
        rows.add(row);
        if (rows.count < atOnce * (breaths + 1)) return;
        breaths += 1;
        // Papa goes on with the rest as if it were a text of its own, and counts its characters anew.
        readBefore += row.meta.cursor;
        parser.pause();
        onProgress(readBefore / plain.length);
        pause().then(() => parser.resume(), reject);
      },
      complete: () => resolve(rows.finish(dateOrder))
    });
  });
}

/** Checks the rows of a workbook's sheet, whose lines are its rows. */
export async function checkSheet(
  rows: readonly (readonly string[])[],
  { pause, onProgress = () => undefined }: ParsingWatch,
  { dateOrder }: ParsingChoice = {}
): Promise<CheckedRoster> {
  const check = new RosterChecker();
  for (const [index, cells] of rows.entries()) {
    check.add({ line: index + 1, cells });
    if ((index + 1) % rowsAtOnce === 0) {
      onProgress((index + 1) / rows.length);
      await pause();
    }
  }
  return check.finish(dateOrder);
}

/** Told by the file, or from its first rows: a guess that is wrong for a quoted file goes through all it is given. */
function delimiterOf(text: string): string {
  const [, named] = namedDelimiter.exec(text) ?? [];
  if (named) return named;
  const { meta } = Papa.parse(text.slice(0, charactersForGuess), {
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: 10
  });
  return meta.delimiter;
}

/** Rows with the lines they start on, counted as an editor counts them, so that a problem can be found in the file. */
class RosterRows {
  public count = 0;
  private readonly check = new RosterChecker();
  private nextLine = 1;
  private openQuote: RosterProblem | undefined;

  public add({ data: cells, errors }: ParseStepResult<string[]>): void {
    const line = this.nextLine;
    if (errors.some(({ type }) => type === 'Quotes'))
      this.openQuote ??= { kind: 'openQuote', line, value: cells.join(' ').slice(0, quotedCharacters) };
    this.count += 1;
    this.nextLine += 1;
    for (const cell of cells) this.nextLine += lineEndsIn(cell);
    this.check.add({ line, cells });
  }

  /** After a quotation mark that is never closed nothing can be told apart, so it is the one problem. */
  public finish(order: DateOrder | undefined): CheckedRoster {
    const checked = this.check.finish(order);
    return this.openQuote
      ? { kind: 'faulty', problems: [this.openQuote], reading: checked.reading }
      : checked;
  }
}

/** A row takes one line, and one more for each line end within its quotes. */
function lineEndsIn(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}
