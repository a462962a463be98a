import { ServiceError } from '../../application/failure';
import { isMoment } from '../../domain/moment';

/** An item as SharePoint's JSON has it, before anything is believed about it. */
export type Row = Record<string, unknown>;

/** The rows of an answer. Throws `ServiceError` (`unreadable`) when it is not a list of objects. */
export function rowsOf(answer: unknown): Row[] {
  if (!Array.isArray(answer)) throw unreadable('The answer is not a list of items.');
  return answer.map(rowOf);
}

/** One row. Throws `ServiceError` (`unreadable`) when it is no object. */
export function rowOf(answer: unknown): Row {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    throw unreadable('The answer is not an item.');
  }
  return answer as Row;
}

/** A text column; empty when SharePoint has no value. */
export function textIn(row: Row, column: string): string {
  const value = row[column] ?? '';
  if (typeof value !== 'string') throw unreadable(`Column ${column} is not text.`);
  return value;
}

/** A number column that must have a value. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw unreadable(`Column ${column} is not a number.`);
  return value;
}

/** A yes/no column; no value means no. */
export function booleanIn(row: Row, column: string): boolean {
  const value = row[column] ?? false;
  if (typeof value !== 'boolean') throw unreadable(`Column ${column} is not yes or no.`);
  return value;
}

/**
 * A date and time column, ISO 8601. Throws `ServiceError` (`unreadable`) for a time without offset: SharePoint answers
 * such ones for a site's own time, which is nobody else's (see `camlBody`).
 */
export function timeIn(row: Row, column: string): string {
  const value = textIn(row, column);
  if (!isMoment(value)) throw unreadable(`Column ${column} is not a time with its offset from UTC.`);
  return value;
}

export function unreadable(detail: string): ServiceError {
  return new ServiceError({ kind: 'unreadable', detail });
}
