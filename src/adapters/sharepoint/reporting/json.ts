import { unreadable } from '../rows';
import type { Row } from '../rows';

/** A column that holds JSON; an empty one holds nothing. Throws `ServiceError` (`unreadable`) when it is no JSON list. */
export function listIn(json: string, column: string): unknown[] {
  if (json === '') return [];
  const parsed = parse(json, column);
  if (!Array.isArray(parsed)) throw unreadable(`Column ${column} is not a list.`);
  return parsed;
}

function parse(json: string, column: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw unreadable(`Column ${column} is not JSON: ${String(error)}`);
  }
}

/** One of a fixed set of words; the first of them when the column is empty. Throws `ServiceError` (`unreadable`). */
export function wordIn<T extends string>(value: string, known: readonly T[], column: string): T {
  const word = value === '' ? known[0] : known.find((one) => one === value);
  if (word === undefined) throw unreadable(`“${value}” in column ${column} is not known.`);
  return word;
}

/*
 * Staff can write anything into their own reports over REST, and one such row must not keep reviewers from the others.
 * What cannot be read there counts as not written; the list's versions still have it.
 */

/** The objects of a column that staff write as JSON. Whatever else is in it is left out. Never throws. */
export function staffEntriesIn(json: string): Row[] {
  try {
    return objectsIn(JSON.parse(json));
  } catch {
    return [];
  }
}

/** The objects in a list; nothing when it is no list. */
export function objectsIn(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** An object; an empty one for anything else. */
export function objectIn(value: unknown): Row {
  return isObject(value) ? value : {};
}

/** A text in staff's JSON; empty for anything else. */
export function staffTextIn(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

/** One of a fixed set of words in a column that staff write; `otherwise` for anything else. */
export function staffWordIn<T extends string>(value: string, known: readonly T[], otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
