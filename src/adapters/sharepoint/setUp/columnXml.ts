import XMLBuilder from 'fast-xml-builder';
import type { ColumnSchema } from '../schema/types';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true
});

const fieldTypes = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  boolean: 'Boolean',
  choice: 'Choice'
} as const;

/** The SchemaXml that creates a column. Notes are plain text, so that SharePoint does not rewrite what is hashed. */
export function columnXml(column: ColumnSchema): string {
  return builder.build({
    Field: {
      '@Type': fieldTypes[column.kind],
      '@Name': column.name,
      '@StaticName': column.name,
      '@DisplayName': column.title,
      '@Description': column.description,
      ...detailsOf(column),
      ...(column.default === undefined ? {} : { Default: column.default })
    }
  });
}

function detailsOf({ kind, choices }: ColumnSchema): Record<string, unknown> {
  switch (kind) {
    case 'text':
      return { '@MaxLength': '255' };
    case 'note':
      return { '@RichText': 'FALSE', '@NumLines': '6' };
    case 'number':
      return { '@Decimals': '0' };
    case 'choice':
      return { '@Format': 'Dropdown', CHOICES: { CHOICE: choices } };
    case 'boolean':
      return {};
  }
}
