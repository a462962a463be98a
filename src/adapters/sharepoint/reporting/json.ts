import { unreadable } from '../rows';

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
