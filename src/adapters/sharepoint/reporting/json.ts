import { startOf } from '../../../domain/reporting/startOf';
import type { Row } from '../rows';

/** The most that a column of text without lines holds in SharePoint. */
export const longestWords = 255;

/*
 * Staff can write anything into their own reports over REST, and one such row must not keep reviewers from the others.
 * What cannot be read there counts as not written; the list's versions still have it.
 */

/** Longer JSON than the product ever writes into one column. */
const longestJson = 200_000;

/**
 * The first objects of a column that is written as JSON. Whatever else is in it is left out, and JSON that is longer
 * than any of ours is not looked at. Never throws.
 *
 * @param most - how many are read
 */
export function staffEntriesIn(json: string, most: number): Row[] {
  return objectsIn(parsedOrNothing(json, longestJson), most);
}

/** All objects of a column that holds a list and grows, at any length; undefined for what is no list. Never throws. */
export function wholeListIn(json: string): Row[] | undefined {
  const parsed = parsedOrNothing(json, Infinity);
  return Array.isArray(parsed) ? objectsIn(parsed, Infinity) : undefined;
}

/** The object in a column that is written as JSON; an empty one for anything else. Never throws. */
export function staffObjectIn(json: string): Row {
  return objectIn(parsedOrNothing(json, longestJson));
}

function parsedOrNothing(json: string, longest: number): unknown {
  if (json === '' || json.length > longest) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The first objects in a list; nothing when it is no list. */
export function objectsIn(value: unknown, most: number): Row[] {
  return Array.isArray(value) ? value.slice(0, most).filter(isObject) : [];
}

/** An object; an empty one for anything else. */
export function objectIn(value: unknown): Row {
  return isObject(value) ? value : {};
}

/** The start of a text in a row or in JSON that staff write; empty for anything else. */
export function staffTextIn(row: Row, name: string, longest: number = longestWords): string {
  const value = row[name];
  return typeof value === 'string' ? startOf(value, longest) : '';
}

/** A number in a column that staff write; 0 for anything else. */
export function staffNumberIn(row: Row, name: string): number {
  const value = row[name];
  return typeof value === 'number' ? value : 0;
}

/** One of a fixed set of words in a column that staff write; `otherwise` for anything else. */
export function staffWordIn<T extends string>(value: string, known: readonly T[], otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
