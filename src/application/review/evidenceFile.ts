import Papa from 'papaparse';
import type { CsvRow } from '../../domain/evidence/headedRows';

/** A file as whoever chose it knows it. */
export type EvidenceFile = {
  name: string;
  /** In bytes. */
  size: number;
  /** Reads the file anew, from its start. Throws `FileProblem` (`unreadable`). */
  bytes(): AsyncIterable<Uint8Array>;
};

export type FileProblemKind =
  /** The device does not hand the file over. */
  | 'unreadable'
  | 'notUtf8'
  /** A quotation mark that is never closed, or another kind of file. */
  | 'notCsv'
  /** The headings are those of no file that can be checked. */
  | 'unknown'
  | 'missingColumn'
  /** An audit log where an export was expected, or the other way round. */
  | 'wrongKind'
  /** Two files of a kind where one was expected. */
  | 'several'
  | 'noRecords'
  | 'noVersions'
  /** The export was made before exports had what the audit log names rows by. */
  | 'noUniqueIds'
  /** One export is of acknowledgements, the other of reports. */
  | 'differentKinds';

/** A file that cannot be checked, and why. What rows say never is a reason. */
export class FileProblem extends Error {
  public constructor(
    public readonly kind: FileProblemKind,
    public readonly file: string,
    /** The column that is missing, or what the device said. */
    public readonly detail = ''
  ) {
    super(`${file}: ${kind} ${detail}`);
    this.name = 'FileProblem';
  }
}

export type EvidenceWatch = {
  /** Gives the page a moment to draw and to hear a press of Cancel. */
  pause(): Promise<void>;
  /** Told which file is being read, and how much of it, from 0 to 1. */
  onProgress(file: string, share: number): void;
  signal: AbortSignal;
};

/** The check was cancelled. */
export class CheckCancelled extends Error {
  public constructor() {
    super('The check was cancelled.');
    this.name = 'CheckCancelled';
  }
}

/** Characters parsed before the page gets to breathe: some milliseconds' work. */
const charactersAtOnce = 128 * 1024;

/** Far more than a row of any export or audit log has. */
const mostCharactersInARow = 2 * 1024 * 1024;

/**
 * Reads a CSV file of any size row by row, the heading first, holding no more of it than a piece. Throws `FileProblem`,
 * or `CheckCancelled`.
 */
export async function readRows(
  file: EvidenceFile,
  onRow: (row: CsvRow) => void,
  watch: EvidenceWatch
): Promise<void> {
  const rows = new RowParser(file.name, onRow);
  for await (const text of textOf(file, watch)) {
    for (let from = 0; from < text.length; from += charactersAtOnce) {
      rows.add(text.slice(from, from + charactersAtOnce));
      await watch.pause();
      if (watch.signal.aborted) throw new CheckCancelled();
    }
  }
  rows.finish();
}

async function* textOf(file: EvidenceFile, { onProgress }: EvidenceWatch): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      if ((Object(error) as Partial<Error>).name === 'TypeError') throw new FileProblem('notUtf8', file.name);
      throw error;
    }
  };
  let read = 0;
  for await (const bytes of file.bytes()) {
    read += bytes.length;
    yield decode(bytes);
    onProgress(file.name, Math.min(1, read / file.size));
  }
  yield decode();
}

type Parsed = { data: string[][]; errors: { row?: number }[]; meta: { cursor: number } };

/** Takes a text in pieces and parses each row as soon as it is whole. */
class RowParser {
  private parser: Papa.Parser | undefined;
  private rest = '';
  private line = 0;

  public constructor(
    private readonly fileName: string,
    private readonly onRow: (row: CsvRow) => void
  ) {}

  public add(text: string): void {
    this.rest += text;
    this.parse(false);
    if (this.rest.length > mostCharactersInARow) throw new FileProblem('notCsv', this.fileName);
  }

  public finish(): void {
    this.parse(true);
  }

  private parse(isLast: boolean): void {
    this.parser ??= parserFor(this.rest, isLast);
    if (!this.parser || this.rest === '') return;
    const { data, errors, meta } = this.parser.parse(this.rest, 0, !isLast) as Parsed;
    const broken = new Set(errors.map(({ row }) => row));
    data.forEach((cells, index) => {
      if (cells.length === 1 && cells[0] === '') return;
      this.line += 1;
      this.onRow({ cells, line: this.line, isBroken: broken.has(index) });
    });
    this.rest = isLast ? '' : this.rest.slice(meta.cursor);
  }
}

/** Made when the first line is whole, whose end tells how lines end. */
function parserFor(text: string, isLast: boolean): Papa.Parser | undefined {
  const end = text.indexOf('\n');
  if (end < 0 && !isLast) return undefined;
  const newline = end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
  // The faster way does not know about quotes that are opened in a later piece.
  return new Papa.Parser({ delimiter: ',', newline, fastMode: false });
}
