import Papa from 'papaparse';
import { millisecondsOf } from '../moment';
import { policyParts } from '../policy/policy';
import type { PolicyContent } from '../policy/policy';

/** A row of the export of acknowledgements, as far as evidence goes. */
export type ExportedRecord = {
  id: number;
  login: string;
  email: string;
  name: string;
  policyKey: string;
  version: number;
  contentHash: string;
  /** Milliseconds since 1970. */
  at: number;
};

/** A row of the export of versions: what was published, with its words. */
export type ExportedVersion = {
  policyKey: string;
  version: number;
  contentHash: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  content: PolicyContent;
};

/** A file that is not what it should be. The message says where. */
export class NotAnExport extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'NotAnExport';
  }
}

const recordColumns = [
  'ItemId',
  'Login',
  'Email',
  'Name',
  'PolicyKey',
  'Version',
  'ContentHash',
  'AcknowledgedAt'
] as const;

const versionColumns = ['PolicyKey', 'Version', 'ContentHash', 'PublishedAt', 'Content'] as const;

/** Reads the export of acknowledgements. Throws `NotAnExport`. */
export function readRecordsExport(text: string): ExportedRecord[] {
  return rowsOf(text, recordColumns).map(({ cells, line }) => ({
    id: wholeNumber(cells.ItemId, 'ItemId', line),
    login: cells.Login,
    email: cells.Email,
    name: cells.Name,
    policyKey: cells.PolicyKey,
    version: number(cells.Version, 'Version', line),
    contentHash: cells.ContentHash,
    at: time(cells.AcknowledgedAt, 'AcknowledgedAt', line)
  }));
}

/** Reads the export of versions. Throws `NotAnExport`. */
export function readVersionsExport(text: string): ExportedVersion[] {
  return rowsOf(text, versionColumns).map(({ cells, line }) => ({
    policyKey: cells.PolicyKey,
    version: wholeNumber(cells.Version, 'Version', line),
    contentHash: cells.ContentHash,
    publishedAt: time(cells.PublishedAt, 'PublishedAt', line),
    content: contentIn(cells.Content, line)
  }));
}

type ReadRow<Column extends string> = { cells: Record<Column, string>; line: number };

function rowsOf<Column extends string>(text: string, columns: readonly Column[]): ReadRow<Column>[] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true
  });
  if (errors.length > 0) throw new NotAnExport(`Row ${(errors[0].row ?? 0) + 1}: ${errors[0].message}.`);
  const [heading = [], ...rows] = data;
  const missing = columns.find((column) => !heading.includes(column));
  if (missing !== undefined) throw new NotAnExport(`The column ${missing} is missing.`);
  return rows.map((row, index) => {
    const line = index + 2;
    if (row.length !== heading.length) throw new NotAnExport(`Row ${line} has ${row.length} cells.`);
    const cells = Object.fromEntries(columns.map((column) => [column, row[heading.indexOf(column)]]));
    return { cells: cells as Record<Column, string>, line };
  });
}

function number(text: string, column: string, line: number): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new NotAnExport(`Row ${line}: ${column} “${text}” is not a number.`);
  return Number(text);
}

function wholeNumber(text: string, column: string, line: number): number {
  const value = number(text, column, line);
  if (!Number.isSafeInteger(value)) throw new NotAnExport(`Row ${line}: ${column} “${text}” is not whole.`);
  return value;
}

function time(text: string, column: string, line: number): number {
  const at = millisecondsOf(text);
  if (Number.isNaN(at)) {
    throw new NotAnExport(`Row ${line}: ${column} “${text}” is not a time with its offset from UTC.`);
  }
  return at;
}

function contentIn(json: string, line: number): PolicyContent {
  try {
    const content: unknown = JSON.parse(json);
    if (isContent(content)) return content;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new NotAnExport(`Row ${line}: the words in Content cannot be read.`);
}

function isContent(value: unknown): value is PolicyContent {
  const content = Object(value) as Partial<PolicyContent>;
  return (
    [content.policyKey, content.title, content.statement, content.changeSummary].every(isText) &&
    typeof content.number === 'number' &&
    typeof content.material === 'boolean' &&
    isText(content.due?.kind) &&
    Array.isArray(content.points) &&
    content.points.every(
      (point) =>
        [point?.key, point?.icon, point?.title, point?.text].every(isText) &&
        policyParts.some((part) => part === point.part)
    )
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
