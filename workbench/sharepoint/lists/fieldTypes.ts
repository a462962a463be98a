import type { FieldRecord, FieldType } from '../../store/records';
import type { Column, ColumnType } from '../../store/query';

type TypeFacts = {
  kind: number;
  className: string;
  /** What people read of the type; `description` where forms say more. */
  title: string;
  description?: string;
  column?: ColumnType;
  indexable: boolean;
  /** What the columns of SharePoint's own table are called that hold such values; a link has two. */
  storage?: string;
};

/** What SharePoint calls each type, and how its values compare; without `column` they cannot be compared. */
const FACTS: Record<FieldType, TypeFacts> = {
  Counter: { kind: 5, className: 'SP.Field', title: 'Counter', column: 'number', indexable: true },
  Integer: {
    kind: 1,
    className: 'SP.FieldNumber',
    title: 'Integer',
    storage: 'int',
    column: 'number',
    indexable: true
  },
  Text: {
    kind: 2,
    className: 'SP.FieldText',
    title: 'Single line of text',
    storage: 'nvarchar',
    column: 'text',
    indexable: true
  },
  Note: {
    kind: 3,
    className: 'SP.FieldMultiLineText',
    title: 'Multiple lines of text',
    storage: 'ntext',
    indexable: false
  },
  DateTime: {
    kind: 4,
    className: 'SP.FieldDateTime',
    title: 'Date and Time',
    storage: 'datetime',
    column: 'date',
    indexable: true
  },
  Choice: {
    kind: 6,
    className: 'SP.FieldChoice',
    title: 'Choice',
    description: 'Choice (menu to choose from)',
    storage: 'nvarchar',
    column: 'text',
    indexable: true
  },
  MultiChoice: {
    kind: 15,
    className: 'SP.FieldMultiChoice',
    title: 'Choice',
    description: 'Choice (menu to choose from)',
    storage: 'ntext',
    column: 'many',
    indexable: false
  },
  Boolean: {
    kind: 8,
    className: 'SP.Field',
    title: 'Yes/No',
    description: 'Yes/No (check box)',
    storage: 'bit',
    column: 'boolean',
    indexable: true
  },
  Number: {
    kind: 9,
    className: 'SP.FieldNumber',
    title: 'Number',
    description: 'Number (1, 1.0, 100)',
    storage: 'float',
    column: 'number',
    indexable: true
  },
  URL: {
    kind: 11,
    className: 'SP.FieldUrl',
    title: 'Hyperlink or Picture',
    storage: 'nvarchar',
    indexable: false
  },
  User: {
    kind: 20,
    className: 'SP.FieldUser',
    title: 'Person or Group',
    storage: 'int',
    column: 'person',
    indexable: true
  },
  UserMulti: {
    kind: 20,
    className: 'SP.FieldUser',
    title: 'Person or Group',
    storage: 'int',
    column: 'many',
    indexable: false
  },
  Attachments: {
    kind: 19,
    className: 'SP.FieldAttachments',
    title: 'Attachments',
    column: 'boolean',
    indexable: false
  },
  Guid: { kind: 14, className: 'SP.FieldGuid', title: 'Guid', column: 'text', indexable: false },
  Computed: { kind: 12, className: 'SP.FieldComputed', title: 'Computed', indexable: false },
  ContentTypeId: { kind: 25, className: 'SP.Field', title: 'Content Type Id', indexable: false },
  File: { kind: 18, className: 'SP.Field', title: 'File', column: 'text', indexable: false }
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
