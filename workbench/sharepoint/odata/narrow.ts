import { badQuery } from '../http/errors';
import type { Complex, Entity } from '../http/payload';
import { parseFilter } from './filter';
import type { FilterNode } from './filter';
import type { QueryOptions } from './queryOptions';

type Value = string | number | boolean | null;

function valueAt(part: Entity | Complex, path: string): Value {
  if (!Object.hasOwn(part.properties, path)) {
    throw badQuery(`The property '${path}' does not exist on type '${part.type}'.`);
  }
  const value = part.properties[path];
  return value === undefined ? null : (value as Value);
}

function comparable(value: Value): Value {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function holds(part: Entity | Complex, node: FilterNode): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((inner) => holds(part, inner));
    case 'or':
      return node.parts.some((inner) => holds(part, inner));
    case 'not':
      return !holds(part, node.part);
    default:
      return compares(comparable(valueAt(part, node.path)), node.operator, comparable(node.value.value));
  }
}

function compares(left: Value, operator: string, right: Value): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  switch (operator) {
    case 'startsWith':
      return String(left).startsWith(String(right));
    case 'contains':
      return String(left).includes(String(right));
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
    case 'lt':
      return left < right;
    default:
      return left <= right;
  }
}

function order(a: Value, b: Value): number {
  if (a === b) return 0;
  return a === null || (b !== null && comparable(a)! < comparable(b)!) ? -1 : 1;
}

/** Applies `$filter`, `$orderby`, `$skip` and `$top` to a short collection that is not rows of a list: lists, fields, groups, users. */
export function narrow<T extends Entity | Complex>(
  parts: Iterable<T>,
  { filter, orderBy, skip = 0, top }: QueryOptions
): T[] {
  const node = filter === undefined ? undefined : parseFilter(filter);
  const kept = [...parts].filter((part) => !node || holds(part, node));
  for (const { path, descending } of [...orderBy].reverse()) {
    kept.sort((a, b) => order(valueAt(a, path), valueAt(b, path)) * (descending ? -1 : 1));
  }
  return kept.slice(skip, top === undefined ? undefined : skip + top);
}
