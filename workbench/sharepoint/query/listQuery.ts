import type { FieldRecord, ListRecord } from '../../store/records';
import type { Column, Condition, Order, Position, Scalar } from '../../store/query';
import { ID_COLUMN } from '../../store/query';
import type { ItemRecord } from '../../store/records';
import { guidOf } from '../../store/guidOf';
import { columnOf } from '../lists/fieldTypes';
import type { Session } from '../http/session';

/** What OData and CAML are both turned into before anything is read. */
export type ListQuery = { condition?: Condition; order: Order[]; limit: number; after?: Position };

/** A list with its columns, as queries see it. */
export class Schema {
  private readonly byName: Map<string, FieldRecord>;

  constructor(
    readonly session: Session,
    readonly list: ListRecord,
    readonly fields: FieldRecord[]
  ) {
    this.byName = new Map(fields.map((field) => [field.internalName, field]));
  }

  /** The field of that internal name, if there is one. */
  field(name: string): FieldRecord | undefined {
    return this.byName.get(name === 'Id' ? 'ID' : name);
  }

  column(name: string): Column | undefined {
    const field = this.field(name);
    return field && columnOf(field);
  }

  /** Whether SharePoint can find rows by this column without reading the list. Lookups do not count, persons are such. */
  indexed(column: Column): boolean {
    if (column.name === 'ID') return true;
    if (column.type === 'person' && !this.session.unknowns.personIndexLiftsThreshold) return false;
    return this.byName.get(column.name)?.indexed === true;
  }
}

/** The value by which a row is placed in an order. */
export function orderValue(item: ItemRecord, column: Column): Scalar {
  const own: Record<string, Scalar> = {
    ID: item.id,
    Author: item.author,
    Editor: item.editor,
    Created: item.created,
    Modified: item.modified,
    GUID: guidOf(item.uniqueId),
    Attachments: item.hasAttachments
  };
  if (column.name in own) return own[column.name];
  return (item.values[column.name] ?? null) as Scalar;
}

export const BY_ID: Order = { column: ID_COLUMN, descending: false };
