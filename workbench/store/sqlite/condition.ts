import type { Column, Condition, ItemQuery, Operator, Order, Position, Scalar } from '../query';
import { fold } from './fold';

type Fragment = { sql: string; values: (string | number | null)[] };

const OWN_COLUMNS: Record<string, string> = {
  ID: 'id',
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified',
  GUID: 'guid_of(unique_id)',
  Attachments: 'attachments'
};

const OPERATORS: Record<Exclude<Operator, 'startsWith' | 'contains' | 'ne'>, string> = {
  eq: '=',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<='
};

/** The SQL expression of a column: the same text in queries and indexes, so that SQLite matches them. */
export function columnSql(column: Column): string {
  if (Object.hasOwn(OWN_COLUMNS, column.name)) return OWN_COLUMNS[column.name];
  const value = `json_extract(doc, '$."${column.name.replace(/["']/g, '')}"')`;
  return column.type === 'text' ? `fold(${value})` : value;
}

function bindable(column: Column, value: Scalar): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return column.type === 'text' ? (fold(value) as string | number | null) : value;
}

function compare(column: Column, operator: Operator, value: Scalar): Fragment {
  const sql = columnSql(column);
  if (value === null) return { sql: `${sql} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`, values: [] };
  const bound = bindable(column, value);
  if (column.type === 'many') return compareMany(column, operator, bound);
  if (operator === 'contains') return { sql: `instr(${sql}, ?) > 0`, values: [bound] };
  if (operator === 'startsWith') return startsWith(sql, String(bound));
  if (operator === 'ne') return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [bound] };
  return { sql: `${sql} ${OPERATORS[operator]} ?`, values: [bound] };
}

/** A column of many values matches when one of them does. */
function compareMany(column: Column, operator: Operator, bound: string | number | null): Fragment {
  const path = `'$."${column.name}"'`;
  const found = `EXISTS (SELECT 1 FROM json_each(doc, ${path}) WHERE fold(value) = fold(?))`;
  return { sql: operator === 'ne' ? `NOT ${found}` : found, values: [bound] };
}

/** A range, so that an index serves it; U+10FFFF sorts after every text. */
function startsWith(sql: string, prefix: string): Fragment {
  return { sql: `(${sql} >= ? AND ${sql} < ?)`, values: [prefix, `${prefix}\u{10FFFF}`] };
}

function join(fragments: Fragment[], word: 'AND' | 'OR'): Fragment {
  return {
    sql: `(${fragments.map((fragment) => fragment.sql).join(` ${word} `)})`,
    values: fragments.flatMap((fragment) => fragment.values)
  };
}

/** Compiles a condition to SQL over a list's table. */
export function conditionSql(condition: Condition): Fragment {
  switch (condition.kind) {
    case 'compare':
      return compare(condition.column, condition.operator, condition.value);
    case 'in':
      return {
        sql: `${columnSql(condition.column)} IN (${condition.values.map(() => '?').join(', ')})`,
        values: condition.values.map((value) => bindable(condition.column, value))
      };
    case 'not': {
      const inner = conditionSql(condition.part);
      return { sql: `NOT coalesce(${inner.sql}, 0)`, values: inner.values };
    }
    default:
      return join(condition.parts.map(conditionSql), condition.kind === 'and' ? 'AND' : 'OR');
  }
}

/** Rows that come after a position in the given order (nulls first, as in SharePoint; id breaks ties). */
function afterSql(order: Order[], position: Position): Fragment {
  const branches: Fragment[] = [];
  const equal: Fragment[] = [];
  order.forEach(({ column, descending }, index) => {
    const sql = columnSql(column);
    const value = bindable(column, position.values[index] ?? null);
    branches.push(join([...equal, beyond(sql, value, descending)], 'AND'));
    equal.push({ sql: `${sql} IS ?`, values: [value] });
  });
  branches.push(join([...equal, { sql: 'id > ?', values: [position.id] }], 'AND'));
  return join(branches, 'OR');
}

function beyond(sql: string, value: string | number | null, descending: boolean): Fragment {
  if (value === null) return { sql: descending ? '0' : `${sql} IS NOT NULL`, values: [] };
  if (descending) return { sql: `(${sql} < ? OR ${sql} IS NULL)`, values: [value] };
  return { sql: `${sql} > ?`, values: [value] };
}

/** The tail of a SELECT: WHERE, ORDER BY and LIMIT. */
export function querySql(query: ItemQuery): Fragment {
  const byId = query.order.length === 1 && query.order[0].column.name === 'ID';
  const order = byId ? [] : query.order;
  const where: Fragment[] = [];
  if (query.condition) where.push(conditionSql(query.condition));
  if (query.after)
    where.push(byId ? idAfter(query.order[0].descending, query.after.id) : afterSql(order, query.after));
  const terms = order.map(({ column, descending }) => `${columnSql(column)} ${descending ? 'DESC' : 'ASC'}`);
  terms.push(byId && query.order[0].descending ? 'id DESC' : 'id ASC');
  return {
    sql: `${where.length ? `WHERE ${where.map((part) => part.sql).join(' AND ')} ` : ''}ORDER BY ${terms.join(', ')} LIMIT ?`,
    values: [...where.flatMap((part) => part.values), query.limit]
  };
}

function idAfter(descending: boolean, id: number): Fragment {
  return { sql: `id ${descending ? '<' : '>'} ?`, values: [id] };
}
