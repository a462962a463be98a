import type { FileKind } from './exportColumns';
import type { FileFinding, RowName } from './findings';

/** A file that lacks a column, and so is not what it should be. */
export class MissingColumn extends Error {
  public constructor(public readonly column: string) {
    super(`The column ${column} is missing.`);
    this.name = 'MissingColumn';
  }
}

/** A row as it was found in a CSV file. */
export type CsvRow = {
  cells: readonly string[];
  /** Counted with the heading, which is row 1. */
  line: number;
  /** A quotation mark in it does not fit. */
  isBroken: boolean;
};

export type Cells = Readonly<Record<string, string>>;

/**
 * Finds the cells of a file by its headings. Whatever a row says is taken as it is, and what is odd becomes a finding:
 * a check that stops at the first odd row could be stopped by whoever wrote that row.
 */
export class HeadedRows {
  public readonly findings: FileFinding[];
  private readonly places: ReadonlyMap<string, number>;

  /** Throws `MissingColumn` for a column that is neither there nor optional. */
  public constructor(
    file: FileKind,
    private readonly heading: readonly string[],
    columns: readonly string[],
    optional: readonly string[] = []
  ) {
    const missing = columns.find((column) => !heading.includes(column) && !optional.includes(column));
    if (missing !== undefined) throw new MissingColumn(missing);
    // Of a heading that is there twice the first counts.
    this.places = new Map(columns.map((column) => [column, heading.indexOf(column)]));
    this.findings = oddHeadings(file, heading, columns);
  }

  public has(column: string): boolean {
    return this.heading.includes(column);
  }

  /** The cells that are known, by heading; empty where the row has none. */
  public cellsOf({ cells }: CsvRow): Cells {
    return Object.fromEntries(Array.from(this.places, ([column, place]) => [column, cells[place] ?? '']));
  }

  /** Names a row that does not fit under its headings. */
  public look({ cells, isBroken }: CsvRow, row: RowName): void {
    if (isBroken || cells.length !== this.heading.length) this.findings.push({ kind: 'brokenRow', row });
  }
}

function oddHeadings(file: FileKind, heading: readonly string[], columns: readonly string[]): FileFinding[] {
  const seen = new Set<string>();
  return heading.flatMap((column): FileFinding[] => {
    const isRepeated = seen.has(column);
    seen.add(column);
    if (isRepeated) return [{ kind: 'repeatedHeading', file, column }];
    return columns.includes(column) ? [] : [{ kind: 'unknownHeading', file, column }];
  });
}
