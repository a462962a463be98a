import { BY_ID } from '../query/listQuery';
import type { ListQuery, Schema } from '../query/listQuery';
import { parseSkipToken } from '../query/skipToken';
import { badRequest, notImplemented, throttledQuery } from '../http/errors';
import { LIST_VIEW_THRESHOLD } from '../query/threshold';
import { childOf, parseXml } from '../lists/xml';
import { rowLimit, viewFieldNames } from '../lists/viewXml';
import type { Element } from '../lists/xml';
import type { Order } from '../../store/query';
import { camlCondition } from './condition';

const DEFAULT_ROWS = 100;
const KNOWN_PARTS = ['query', 'viewfields', 'rowlimit'];

/** A parsed `<View>`: the query, and the columns it asks for. */
type ViewQuery = ListQuery & { viewFields?: string[] };

function orderOf(schema: Schema, query: Element | undefined): Order[] {
  const terms = query && childOf(query, 'OrderBy')?.children;
  if (!terms || terms.length === 0) return [BY_ID];
  return terms.map((term) => {
    const column = schema.column(term.attributes.Name);
    if (!column) throw badRequest(`The field '${term.attributes.Name}' cannot be used in OrderBy.`);
    return { column, descending: /^false$/i.test(term.attributes.Ascending ?? 'true') };
  });
}

function limitOf(root: Element): number {
  const limit = childOf(root, 'RowLimit');
  return limit ? rowLimit(Number(limit.text)) : DEFAULT_ROWS;
}

/**
 * Turns a `<View>` document into a query. `position` is the paging token of an earlier page.
 * Throws a 400 for malformed CAML and a 501, naming it, for an element that is not known.
 */
export function parseViewQuery(schema: Schema, text: string, position?: string): ViewQuery {
  const root = parseXml(text);
  if (root.name !== 'View') throw badRequest('The CAML must have a View element at its root.');
  const unknown = root.children.find((child) => !KNOWN_PARTS.includes(child.name.toLowerCase()));
  if (unknown) throw notImplemented(`CAML element ${unknown.name}`);
  const query = childOf(root, 'Query');
  const unknownPart = query?.children.find(({ name }) => !['where', 'orderby'].includes(name.toLowerCase()));
  if (unknownPart) throw notImplemented(`CAML element ${unknownPart.name}`);
  const where = query && childOf(query, 'Where');
  if (where && where.children.length !== 1) throw badRequest('Where must hold exactly one condition.');
  const order = orderOf(schema, query);
  const limit = limitOf(root);
  const fields = childOf(root, 'ViewFields');
  if (limit > LIST_VIEW_THRESHOLD && schema.list.itemCount > LIST_VIEW_THRESHOLD) throw throttledQuery();
  return {
    condition: where && camlCondition(schema, where.children[0]),
    order,
    limit,
    after: position ? parseSkipToken(position, order) : undefined,
    viewFields: fields && viewFieldNames(fields)
  };
}
