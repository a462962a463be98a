/** The columns that a list of cases can be sorted by. */
export const columnKeys = [
  'urgent',
  'status',
  'age',
  'post',
  'system',
  'reasons',
  'reports',
  'assignee'
] as const;

export type ColumnKey = (typeof columnKeys)[number];
