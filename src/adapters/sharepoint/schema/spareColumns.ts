import type { ColumnSchema } from './types';

/**
 * Indexed columns that nothing uses yet. SharePoint adds no index to a list of more than 20,000 items, so a later
 * release that needs one renames one of these instead of adding a column of its own.
 */
export const spareColumns: readonly ColumnSchema[] = [
  spare('SpareText1', 'Spare text 1', 'text'),
  spare('SpareText2', 'Spare text 2', 'text'),
  spare('SpareNumber1', 'Spare number 1', 'number')
];

export const spareIndexes: readonly string[] = spareColumns.map(({ name }) => name);

function spare(name: string, title: string, kind: 'text' | 'number'): ColumnSchema {
  return {
    name,
    title,
    kind,
    description: 'Kept empty and indexed for a later release: a list with many items takes no new index.'
  };
}
