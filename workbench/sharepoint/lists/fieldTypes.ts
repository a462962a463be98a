import type { FieldRecord, FieldType } from '../../store/records';
import type { Column, ColumnType } from '../../store/query';

type TypeFacts = { kind: number; className: string; column?: ColumnType; indexable: boolean };

/** What SharePoint calls each type, and how its values compare; without `column` they cannot be compared. */
const FACTS: Record<FieldType, TypeFacts> = {
  Counter: { kind: 5, className: 'SP.Field', column: 'number', indexable: true },
  Integer: { kind: 1, className: 'SP.FieldNumber', column: 'number', indexable: true },
  Text: { kind: 2, className: 'SP.FieldText', column: 'text', indexable: true },
  Note: { kind: 3, className: 'SP.FieldMultiLineText', indexable: false },
  DateTime: { kind: 4, className: 'SP.FieldDateTime', column: 'date', indexable: true },
  Choice: { kind: 6, className: 'SP.FieldChoice', column: 'text', indexable: true },
  MultiChoice: { kind: 15, className: 'SP.FieldMultiChoice', column: 'many', indexable: false },
  Boolean: { kind: 8, className: 'SP.Field', column: 'boolean', indexable: true },
  Number: { kind: 9, className: 'SP.FieldNumber', column: 'number', indexable: true },
  URL: { kind: 11, className: 'SP.FieldUrl', indexable: false },
  User: { kind: 20, className: 'SP.FieldUser', column: 'person', indexable: true },
  UserMulti: { kind: 20, className: 'SP.FieldUser', column: 'many', indexable: false },
  Attachments: { kind: 19, className: 'SP.FieldAttachments', column: 'boolean', indexable: false },
  Guid: { kind: 14, className: 'SP.FieldGuid', column: 'text', indexable: false },
  Computed: { kind: 12, className: 'SP.FieldComputed', indexable: false },
  ContentTypeId: { kind: 25, className: 'SP.Field', indexable: false },
  File: { kind: 18, className: 'SP.Field', column: 'text', indexable: false }
};

const CREATABLE: FieldType[] = [
  'Text',
  'Note',
  'DateTime',
  'Choice',
  'MultiChoice',
  'Boolean',
  'Number',
  'URL',
  'User',
  'UserMulti'
];

export function factsOf(type: FieldType): TypeFacts {
  return FACTS[type];
}

/** The type behind SharePoint's FieldTypeKind, for those a client may create. */
export function typeOfKind(kind: number): FieldType | undefined {
  return CREATABLE.find((type) => FACTS[type].kind === kind);
}

/** The type behind the `Type` attribute of a field's XML, for those a client may create. */
export function typeOfName(name: string): FieldType | undefined {
  return CREATABLE.find((type) => type === name);
}

/** How a field takes part in queries, or undefined when it cannot. */
export function columnOf(field: FieldRecord): Column | undefined {
  const type = FACTS[field.type].column;
  return type && { name: field.internalName, type };
}

/** The field's name in an item's JSON: a leading underscore is prefixed. */
export function entityName({ internalName }: FieldRecord): string {
  return internalName.startsWith('_') ? `OData_${internalName}` : internalName;
}

/** The property that holds a field's value in an item's JSON: persons appear by id, as `<name>Id`. */
export function propertyName(field: FieldRecord): string {
  const isPerson = field.type === 'User' || field.type === 'UserMulti';
  return isPerson ? `${entityName(field)}Id` : entityName(field);
}
