import type { ColumnSchema } from './types';

/** The version of the schema that has the column first: nothing names it on a site that was set up by an earlier one. */
export const personKeySince = 4;

/**
 * Finds a person's own records on lists of any size: an index on a person column, such as Author, may not lift the
 * list view threshold, since SharePoint counts person columns as lookups.
 */
export const personKeyColumn: ColumnSchema = {
  name: 'PersonKey',
  title: 'Person key',
  kind: 'text',
  description:
    "Hash of the person's Entra id, so that own records are found past the list view threshold. Created By says who."
};
