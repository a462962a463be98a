import { allOf } from '../../store/query';
import type { ItemRecord } from '../../store/records';
import { Permission } from '../security/masks';
import type { ListQuery, Schema } from './listQuery';
import { demandUnderThreshold } from './threshold';

/** Reads a page of rows as the person who asks may see them. One row more than asked for tells whether more follow. */
export function readItems(schema: Schema, query: ListQuery): { items: ItemRecord[]; more: boolean } {
  const { list, session } = schema;
  session.access.demandOnList(list, Permission.viewListItems);
  demandUnderThreshold(schema, query);
  const condition = allOf(session.access.readCondition(list), query.condition);
  const found = session.store.items.find(list.number, { ...query, condition, limit: query.limit + 1 });
  return { items: found.slice(0, query.limit), more: found.length > query.limit };
}
