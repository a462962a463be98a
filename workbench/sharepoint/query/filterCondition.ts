import type { Column, Condition, Operator, Scalar } from '../../store/query';
import { badQuery, badRequest, notImplemented } from '../http/errors';
import { isoSeconds } from '../http/session';
import type { FilterNode, Literal } from '../odata/filter';
import { plainLogin } from '../security/logins';
import type { Schema } from './listQuery';

type Compare = Extract<FilterNode, { kind: 'compare' }>;

const PERSON_PROPERTIES = new Map<string, 'title' | 'email' | 'login'>([
  ['Title', 'title'],
  ['EMail', 'email'],
  ['Name', 'login'],
  ['UserName', 'login']
]);

function wrongType(path: string, literal: Literal): Error {
  return badQuery(
    `The value '${String(literal.value)}' in the $filter expression does not fit the type of '${path}'.`
  );
}

/** A moment in the store's form. Throws a 400 for what is no date. */
export function dateValue(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time)) throw badQuery(`'${text}' is not a valid date.`);
  return isoSeconds(new Date(time));
}

function valueFor(column: Column, path: string, literal: Literal): Scalar {
  if (literal.type === 'null') return null;
  switch (column.type) {
    case 'number':
      if (literal.type === 'number') return literal.value;
      if (literal.type === 'text' && /^-?\d+(\.\d+)?$/.test(literal.value)) return Number(literal.value);
      throw wrongType(path, literal);
    case 'person':
      if (literal.type === 'number') return literal.value;
      throw wrongType(path, literal);
    case 'boolean':
      if (literal.type === 'boolean') return literal.value;
      if (literal.type === 'number' && (literal.value === 0 || literal.value === 1))
        return literal.value === 1;
      throw wrongType(path, literal);
    case 'date':
      if (literal.type === 'date' || literal.type === 'text') return dateValue(literal.value);
      throw wrongType(path, literal);
    default:
      if (literal.type === 'text' || literal.type === 'guid') return literal.value;
      return String(literal.value);
  }
}

function demandOperator(column: Column, operator: Operator, path: string): void {
  const textual = operator === 'startsWith' || operator === 'contains';
  if (textual && column.type !== 'text' && column.type !== 'many') {
    throw badQuery(`The function ${operator} cannot be used on the field '${path}'.`);
  }
}

/** `Author/EMail eq '…'`: the persons are looked up first, so that the rows are found by id. */
function personCondition(schema: Schema, column: Column, property: string, node: Compare): Condition {
  const { session } = schema;
  if (property === 'Id' || property === 'ID') {
    return {
      kind: 'compare',
      column,
      operator: node.operator,
      value: valueFor(column, node.path, node.value)
    };
  }
  const known = PERSON_PROPERTIES.get(property);
  if (!known) throw notImplemented(`$filter on ${node.path}`);
  if (node.value.type !== 'text') throw wrongType(node.path, node.value);
  if (node.operator !== 'eq' && node.operator !== 'ne')
    throw notImplemented(`$filter operator ${node.operator} on ${node.path}`);
  const wanted = known === 'login' ? plainLogin(node.value.value) : node.value.value;
  const values = session.store.principals.usersWhere(session.web.number, known, wanted).map(({ id }) => id);
  const found: Condition = { kind: 'in', column, values };
  return node.operator === 'eq' ? found : { kind: 'not', part: found };
}

function compareCondition(schema: Schema, node: Compare): Condition {
  const [name, property, ...deeper] = node.path.split('/');
  if (deeper.length > 0) throw notImplemented(`$filter on ${node.path}`);
  const asPerson =
    property === undefined && name.endsWith('Id') && name !== 'Id'
      ? schema.field(name.slice(0, -2))
      : undefined;
  const field = asPerson?.type === 'User' ? asPerson : schema.field(name.replace(/^OData__/, '_'));
  if (!field) throw badRequest(`Column '${name}' does not exist. It may have been deleted by another user.`);
  const column = schema.column(field.internalName);
  if (!column)
    throw badRequest(
      `The field '${name}' of type '${field.type}' cannot be used in the query filter expression.`
    );
  if (property !== undefined) {
    if (column.type !== 'person') throw badQuery(`The query to field '${node.path}' is not valid.`);
    return personCondition(schema, column, property, node);
  }
  if (column.type === 'person' && asPerson === undefined) {
    throw badRequest(`The field '${name}' of type 'User' cannot be used in the query filter expression.`);
  }
  demandOperator(column, node.operator, node.path);
  return { kind: 'compare', column, operator: node.operator, value: valueFor(column, node.path, node.value) };
}

/** Ties a parsed `$filter` to a list's columns. Throws a 400 for a column that is not there or cannot be filtered on. */
export function filterCondition(schema: Schema, node: FilterNode): Condition {
  switch (node.kind) {
    case 'compare':
      return compareCondition(schema, node);
    case 'not':
      return { kind: 'not', part: filterCondition(schema, node.part) };
    default:
      return { kind: node.kind, parts: node.parts.map((part) => filterCondition(schema, part)) };
  }
}
