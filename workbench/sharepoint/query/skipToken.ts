import type { Order, Position, Scalar } from '../../store/query';
import type { ItemRecord } from '../../store/records';
import { badQuery, notImplemented } from '../http/errors';
import { orderValue } from './listQuery';

function parseValue(text: string | null, type: Order['column']['type']): Scalar {
  if (text === null || text === '') return null;
  if (type === 'number' || type === 'person') return Number(text);
  if (type === 'boolean') return text === '1';
  return text;
}

/** Reads a paging token, `Paged=TRUE&p_<Column>=…&p_ID=<id>`. Throws a 400 for a malformed one. */
export function parseSkipToken(token: string, order: Order[]): Position {
  const parts = new URLSearchParams(token);
  const id = Number(parts.get('p_ID'));
  if (parts.get('Paged') !== 'TRUE' || !parts.get('p_ID') || !Number.isInteger(id))
    throw badQuery(`The paging token '${token}' is not valid.`);
  if (parts.get('PagedPrev') === 'TRUE') throw notImplemented('paging backwards');
  return {
    id,
    values: order.map(({ column }) =>
      column.name === 'ID' ? id : parseValue(parts.get(`p_${column.name}`), column.type)
    )
  };
}

/** The token that continues after a row. */
export function skipTokenAfter(item: ItemRecord, order: Order[]): string {
  const parts = new URLSearchParams({ Paged: 'TRUE' });
  for (const { column } of order) {
    if (column.name === 'ID') continue;
    const value = orderValue(item, column);
    parts.set(
      `p_${column.name}`,
      value === null ? '' : typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
    );
  }
  parts.set('p_ID', String(item.id));
  return parts.toString();
}
