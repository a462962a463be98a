import type { Order } from '../../store/query';
import { badRequest, throttledQuery } from '../http/errors';
import { parseFilter } from '../odata/filter';
import type { QueryOptions } from '../odata/queryOptions';
import { filterCondition } from './filterCondition';
import { BY_ID } from './listQuery';
import type { ListQuery, Schema } from './listQuery';
import { parseSkipToken } from './skipToken';
import { LIST_VIEW_THRESHOLD } from './threshold';

const DEFAULT_PAGE = 100;

function orderOf(schema: Schema, orderBy: QueryOptions['orderBy']): Order[] {
  if (orderBy.length === 0) return [BY_ID];
  return orderBy.map(({ path, descending }) => {
    const [name, property] = path.split('/');
    const asPerson = name.endsWith('Id') && name !== 'Id' ? schema.column(name.slice(0, -2)) : undefined;
    const column = asPerson?.type === 'person' ? asPerson : schema.column(name.replace(/^OData__/, '_'));
    if (!column || property !== undefined || column.type === 'many') {
      throw badRequest(`The field '${path}' cannot be used in the query orderby expression.`);
    }
    return { column, descending };
  });
}

/** Turns the OData options of `items` into a query. Throws what SharePoint refuses. */
export function odataQuery(schema: Schema, options: QueryOptions): ListQuery {
  const order = orderOf(schema, options.orderBy);
  if ((options.top ?? 0) > LIST_VIEW_THRESHOLD && schema.list.itemCount > LIST_VIEW_THRESHOLD)
    throw throttledQuery();
  return {
    condition:
      options.filter === undefined ? undefined : filterCondition(schema, parseFilter(options.filter)),
    order,
    limit: options.top ?? DEFAULT_PAGE,
    after: options.skipToken === undefined ? undefined : parseSkipToken(options.skipToken, order)
  };
}
