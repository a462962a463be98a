import { ServiceError } from '../../application/failure';
import { isMoment } from '../../domain/moment';

/** An item as SharePoint's JSON has it, before anything is believed about it. */
export type Row = Record<string, unknown>;

/** The rows of an answer. Throws `ServiceError` (`unreadable`) when it is not a list of objects. */
export function rowsOf(answer: unknown): Row[] {
  if (!Array.isArray(answer)) throw unreadable('The answer is no list.');
  return answer.map(rowOf);
}

/** One row. Throws `ServiceError` (`unreadable`) when it is no object. */
export function rowOf(answer: unknown): Row {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    throw unreadable('The answer is no item.');
  }
  return answer as Row;
}

/** A text column; empty when SharePoint has no value. */
export function textIn(row: Row, column: string): string {
  return valueIn(row, column, 'string', '');
}

/** A number column that must have a value. */
export function numberIn(row: Row, column: string): number {
  return valueIn(row, column, 'number');
}

/** A yes/no column; no value means no. */
export function booleanIn(row: Row, column: string): boolean {
  return valueIn(row, column, 'boolean', false);
}

/**
 * A date and time column, ISO 8601. Throws `ServiceError` (`unreadable`) for a time without offset: SharePoint answers
 * such ones for a site's own time, which is nobody else's (see `camlBody`).
 */
export function timeIn(row: Row, column: string): string {
  const value = textIn(row, column);
  if (!isMoment(value)) throw unreadable(`Column ${column} is not a moment.`);
  return value;
}

type Values = { string: string; number: number; boolean: boolean };

/** @param none - what no value means; without it there must be one */
function valueIn<Kind extends keyof Values>(
  row: Row,
  column: string,
  kind: Kind,
  none?: Values[Kind]
): Values[Kind] {
  const value = row[column] ?? none;
  // JSON has no endless number, and reads a very long one as such.
  if (typeof value !== kind || value === Infinity || value === -Infinity)
    throw unreadable(`Column ${column} is not a ${kind}.`);
  return value as Values[Kind];
}

export function unreadable(detail: string): ServiceError {
  return new ServiceError({ kind: 'unreadable', detail });
}
