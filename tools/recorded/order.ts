import { OR } from './forms';

/** Properties that collections are sorted by. */
const KEYS = ['Title', 'Name', 'createdDate', 'Id', 'ID', 'PrincipalId', 'VersionId'];
const FEWEST = 3;

type Row = Record<string, unknown>;

const moment = /^\d{4}-\d\d-\d\dT/;

/** Numbers and moments by their value, since a fraction's zeros at its end are not written; all else as text. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [String(a), String(b)];
  return moment.test(one) && moment.test(other)
    ? Date.parse(one) - Date.parse(other)
    : one.localeCompare(other, 'en', { sensitivity: 'base' });
}

function direction(rows: Row[], key: string): 'ascending' | 'descending' | undefined {
  if (!rows.every((row) => row !== null && typeof row === 'object' && key in row)) return undefined;
  const steps = rows.slice(1).map((row, index) => Math.sign(compare(rows[index][key], row[key])));
  if (steps.every((step) => step < 0)) return 'ascending';
  return steps.every((step) => step > 0) ? 'descending' : undefined;
}

function note(into: Record<string, string>, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    if (value.length < FEWEST) return;
    const orders = KEYS.map((key) => ({ key, way: direction(value as Row[], key) })).filter(({ way }) => way);
    if (orders.length > 0) into[path] = orders.map(({ key, way }) => `${key} ${way}`).join(OR);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) note(into, path ? `${path}.${name}` : name, inner);
  }
}

/** By which properties each array of an answer is sorted, where it is by any. */
export function orderOf(body: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  note(found, '', body);
  return found;
}
