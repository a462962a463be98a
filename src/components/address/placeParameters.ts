/**
 * The parameters of the address that say where in the review one is, beside its tab. Each has one meaning in all of the
 * review; a tab begins without any.
 */
export const placeParameters = [
  /** The id of a case's row, or `r` and that of the oldest report of a post that has no case yet. */
  'case',
  /** A saved view of a list. */
  'view',
  /** A section of a tab. */
  'section',
  /** What is sought. */
  'find',
  /** The column that a list is sorted by, with `-` before it where the last comes first. */
  'sort',
  'status',
  'system',
  'reason',
  'assignee',
  /** At least so many days old. */
  'age',
  'division',
  'version'
] as const;
