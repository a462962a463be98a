import type { Condition } from '../../store/query';
import { throttledQuery } from '../http/errors';
import type { ListQuery, Schema } from './listQuery';

export const LIST_VIEW_THRESHOLD = 5000;

/**
 * SharePoint's list view threshold: over a larger list a query must find its rows by an index.
 * The leading comparison must be on an indexed column and match fewer rows than the threshold; without a filter
 * the order must be by one indexed column. How many rows are asked for makes no difference.
 */
export function demandUnderThreshold(schema: Schema, query: ListQuery): void {
  if (schema.list.itemCount <= LIST_VIEW_THRESHOLD || ownRowsAreFew(schema)) return;
  if (query.condition) {
    if (!narrows(schema, query.condition)) throw throttledQuery();
    return;
  }
  const [first, ...rest] = query.order;
  if (rest.length > 0 || !schema.indexed(first.column)) throw throttledQuery();
}

/** Where item-level security is taken to come first, it leaves only one's own rows to be looked through. */
function ownRowsAreFew({ list, session }: Schema): boolean {
  const own = session.access.readCondition(list);
  if (!own || !session.unknowns.ownRowsEscapeThreshold) return false;
  return session.store.items.count(list.number, own, LIST_VIEW_THRESHOLD) < LIST_VIEW_THRESHOLD;
}

function narrows(schema: Schema, condition: Condition): boolean {
  const leading = leadingPart(condition);
  if (!servedByIndex(schema, leading)) return false;
  const { items } = schema.session.store;
  return items.count(schema.list.number, leading, LIST_VIEW_THRESHOLD) < LIST_VIEW_THRESHOLD;
}

/** Of conditions joined by And the first one decides; the rest only thin out what it found. */
function leadingPart(condition: Condition): Condition {
  return condition.kind === 'and' ? leadingPart(condition.parts[0]) : condition;
}

function servedByIndex(schema: Schema, condition: Condition): boolean {
  switch (condition.kind) {
    case 'compare':
      return (
        schema.indexed(condition.column) &&
        condition.value !== null &&
        condition.operator !== 'ne' &&
        condition.operator !== 'contains'
      );
    case 'in':
      return schema.indexed(condition.column);
    case 'or':
      return condition.parts.every((part) => servedByIndex(schema, leadingPart(part)));
    default:
      return false;
  }
}
