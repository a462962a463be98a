import { exportColumns, timeColumn, uniqueIdColumn } from './exportColumns';
import type { RecordKind } from './exportColumns';
import type { FileFinding, RowName } from './findings';
import { HeadedRows } from './headedRows';
import type { Cells, CsvRow } from './headedRows';
import { exportedMoment } from './moment';
import { uniqueIdIn } from './uniqueId';

/** A row of an export, as far as evidence goes. What cannot be read is undefined or empty, and is a finding. */
export type ExportedRecord = {
  row: RowName;
  /** Milliseconds since 1970. */
  at: number | undefined;
  login: string;
  /** What the audit log names the row by; empty where the export has none. */
  uniqueId: string;
  /** Every known cell as it is in the file. */
  cells: Cells;
};

/** Collects an export of acknowledgements or reports, row by row. */
export class ExportedRecords {
  public readonly records: ExportedRecord[] = [];
  private readonly rows: HeadedRows;

  /** Throws `MissingColumn`. */
  public constructor(
    public readonly kind: RecordKind,
    heading: readonly string[]
  ) {
    this.rows = new HeadedRows(kind, heading, exportColumns[kind], [uniqueIdColumn]);
  }

  public get findings(): readonly FileFinding[] {
    return this.rows.findings;
  }

  /** Exports of the first release have no `UniqueId`. */
  public get hasUniqueIds(): boolean {
    return this.rows.has(uniqueIdColumn);
  }

  public add(csvRow: CsvRow): void {
    const cells = this.rows.cellsOf(csvRow);
    const id = idIn(cells.ItemId);
    const row = { line: csvRow.line, id };
    const time = cells[timeColumn[this.kind]];
    const at = exportedMoment(time);
    this.rows.look(csvRow, row);
    if (id === undefined) this.rows.findings.push({ kind: 'notAnId', row, text: cells.ItemId });
    if (at === undefined) this.rows.findings.push({ kind: 'notATime', row, text: time });
    this.records.push({ row, at, login: cells.Login, uniqueId: uniqueIdIn(cells[uniqueIdColumn]), cells });
  }
}

/** SharePoint's item ids are whole and count from 1. */
function idIn(text: string): number | undefined {
  const id = /^[1-9]\d*$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}
