import type { Column, Condition, Operator, Scalar } from '../../store/query';
import { badRequest, notImplemented } from '../http/errors';
import { currentUser, isoSeconds } from '../http/session';
import type { Element } from '../lists/xml';
import { childOf } from '../lists/xml';
import { dateValue } from '../query/filterCondition';
import type { Schema } from '../query/listQuery';

const OPERATORS = new Map<string, Operator>([
  ['Eq', 'eq'],
  ['Neq', 'ne'],
  ['Gt', 'gt'],
  ['Geq', 'ge'],
  ['Lt', 'lt'],
  ['Leq', 'le'],
  ['BeginsWith', 'startsWith'],
  ['Contains', 'contains']
]);
const MOST_VALUES = 500;
const FURTHEST_DAYS = 100_000;

function fieldRef(schema: Schema, element: Element): { column: Column; byId: boolean } {
  const reference = childOf(element, 'FieldRef');
  const name = reference?.attributes.Name;
  if (!name) throw badRequest(`${element.name} must have a FieldRef with a Name.`);
  const field = schema.field(name);
  if (!field)
    throw badRequest(
      'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
    );
  const column = schema.column(name);
  if (!column) throw notImplemented(`CAML condition on the field ${name} of type ${field.type}`);
  return { column, byId: /^true$/i.test(reference.attributes.LookupId ?? 'false') };
}

/** `<Today/>`, with an offset in days, at midnight UTC. */
function today(schema: Schema, element: Element): string {
  const days = Number(element.attributes.OffsetDays ?? element.attributes.Offset ?? 0);
  if (!Number.isInteger(days) || Math.abs(days) > FURTHEST_DAYS)
    throw badRequest('The offset of Today must be a whole number of days.');
  const date = schema.session.clock();
  return isoSeconds(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + days)));
}

function special(schema: Schema, child: Element): Scalar {
  switch (child.name) {
    case 'UserID':
      return currentUser(schema.session).id;
    case 'Today':
      return today(schema, child);
    case 'Now':
      return isoSeconds(schema.session.clock());
    default:
      throw notImplemented(`CAML value ${child.name}`);
  }
}

function dateOf(element: Element, text: string): string {
  const value = dateValue(text);
  return /^true$/i.test(element.attributes.IncludeTimeValue ?? 'false')
    ? value
    : `${value.slice(0, 10)}T00:00:00Z`;
}

function valueOf(schema: Schema, column: Column, element: Element): Scalar {
  if (element.children.length > 0) return special(schema, element.children[0]);
  const { text } = element;
  switch (column.type) {
    case 'number':
    case 'person':
      if (!/^-?\d+(\.\d+)?$/.test(text.trim())) throw badRequest(`'${text}' is not a number.`);
      return Number(text);
    case 'boolean':
      return /^(1|true)$/i.test(text.trim());
    case 'date':
      return dateOf(element, text.trim());
    default:
      return text;
  }
}

/** A person column compares by id with LookupId or an Integer value, otherwise by display name. */
function personCondition(
  schema: Schema,
  column: Column,
  operator: Operator,
  element: Element,
  byId: boolean
): Condition {
  const isId = byId || element.children.length > 0 || /^integer$/i.test(element.attributes.Type ?? '');
  if (isId) return { kind: 'compare', column, operator, value: valueOf(schema, column, element) };
  if (operator !== 'eq') throw notImplemented(`CAML ${operator} on a person's name`);
  const { session } = schema;
  const values = session.store.principals
    .usersWhere(session.web.number, 'title', element.text)
    .map(({ id }) => id);
  return { kind: 'in', column, values };
}

function dayCondition(
  column: Column,
  operator: Operator,
  element: Element,
  value: Scalar
): Condition | undefined {
  const wholeDay = column.type === 'date' && !/^true$/i.test(element.attributes.IncludeTimeValue ?? 'false');
  if (!wholeDay || element.children.some(({ name }) => name === 'Now') || typeof value !== 'string')
    return undefined;
  const next = isoSeconds(new Date(Date.parse(value) + 24 * 60 * 60 * 1000));
  const at = (how: Operator, when: string): Condition => ({
    kind: 'compare',
    column,
    operator: how,
    value: when
  });
  switch (operator) {
    case 'eq':
      return { kind: 'and', parts: [at('ge', value), at('lt', next)] };
    case 'gt':
      return at('ge', next);
    case 'le':
      return at('lt', next);
    default:
      return undefined;
  }
}

function comparison(schema: Schema, element: Element, operator: Operator): Condition {
  const { column, byId } = fieldRef(schema, element);
  const value = childOf(element, 'Value');
  if (!value) throw badRequest(`${element.name} must have a Value.`);
  if (column.type === 'person') return personCondition(schema, column, operator, value, byId);
  const plain = valueOf(schema, column, value);
  return dayCondition(column, operator, value, plain) ?? { kind: 'compare', column, operator, value: plain };
}

function membership(schema: Schema, element: Element): Condition {
  const { column } = fieldRef(schema, element);
  const values = childOf(element, 'Values')?.children.map((value) => valueOf(schema, column, value)) ?? [];
  if (values.length === 0) throw badRequest('In must have Values.');
  if (values.length > MOST_VALUES) throw badRequest(`In takes at most ${MOST_VALUES} Values.`);
  return { kind: 'in', column, values };
}

/** Reads one CAML condition. Throws a 501, naming it, for an element that is not known. */
export function camlCondition(schema: Schema, element: Element): Condition {
  const operator = OPERATORS.get(element.name);
  if (operator) return comparison(schema, element, operator);
  switch (element.name) {
    case 'And':
    case 'Or': {
      if (element.children.length !== 2)
        throw badRequest(`${element.name} must hold exactly two conditions.`);
      const parts = element.children.map((child) => camlCondition(schema, child));
      return { kind: element.name === 'And' ? 'and' : 'or', parts };
    }
    case 'IsNull':
      return { kind: 'compare', column: fieldRef(schema, element).column, operator: 'eq', value: null };
    case 'IsNotNull':
      return { kind: 'compare', column: fieldRef(schema, element).column, operator: 'ne', value: null };
    case 'In':
      return membership(schema, element);
    case 'Includes':
      return comparison(schema, element, 'eq');
    case 'NotIncludes':
      return comparison(schema, element, 'ne');
    default:
      throw notImplemented(`CAML element ${element.name}`);
  }
}
