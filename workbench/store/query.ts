/** What a query may compare: a list's column, with the type that decides how its values are kept and ordered. */
export type Column = { name: string; type: ColumnType };
export type ColumnType = 'text' | 'number' | 'date' | 'boolean' | 'person' | 'many';

export type Scalar = string | number | boolean | null;
export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'startsWith' | 'contains';

/** A condition over rows, the common form of OData's `$filter` and CAML's `<Where>`. */
export type Condition =
  | { kind: 'compare'; column: Column; operator: Operator; value: Scalar }
  | { kind: 'in'; column: Column; values: Scalar[] }
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition };

export type Order = { column: Column; descending: boolean };

/** Where a page starts: after the row with these order values and this id. */
export type Position = { values: Scalar[]; id: number };

export type ItemQuery = {
  condition?: Condition;
  order: Order[];
  limit: number;
  after?: Position;
};

/** The columns every row has, whatever its list. */
export const ID_COLUMN: Column = { name: 'ID', type: 'number' };
export const AUTHOR_COLUMN: Column = { name: 'Author', type: 'person' };

/** Joins conditions with `and`, leaving out what is not there. */
export function allOf(...parts: (Condition | undefined)[]): Condition | undefined {
  const present = parts.filter((part): part is Condition => part !== undefined);
  return present.length > 1 ? { kind: 'and', parts: present } : present[0];
}
