import type { FieldRecord, FieldType } from '../../store/records';

type Part = Partial<FieldRecord> & { settings?: FieldRecord['settings'] };

function builtIn(
  id: string,
  internalName: string,
  title: string,
  type: FieldType,
  more: Part = {}
): FieldRecord {
  return {
    id,
    internalName,
    title,
    description: '',
    type,
    group: '_Hidden',
    required: false,
    hidden: false,
    readOnly: true,
    indexed: false,
    unique: false,
    builtIn: true,
    defaultValue: null,
    customFormatter: null,
    validationFormula: null,
    validationMessage: null,
    settings: {},
    ...more
  };
}

/** The columns that every list has, with SharePoint's own ids. */
export const BUILT_IN_FIELDS: FieldRecord[] = [
  builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', { group: 'Custom Columns' }),
  builtIn('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', {
    hidden: true
  }),
  builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', {
    group: 'Custom Columns',
    required: true,
    readOnly: false,
    settings: { MaxLength: 255 }
  }),
  builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', {
    settings: { DisplayFormat: 1 }
  }),
  builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', {
    settings: { DisplayFormat: 1 }
  }),
  builtIn('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', {
    settings: { SelectionMode: 0 }
  }),
  builtIn('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', {
    settings: { SelectionMode: 0 }
  }),
  builtIn('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text'),
  builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', {
    readOnly: false
  }),
  builtIn('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', { hidden: true }),
  builtIn('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed'),
  builtIn('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed')
];

/** What a document library has besides. */
export const LIBRARY_FIELDS: FieldRecord[] = [
  builtIn('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File'),
  builtIn('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name', 'Computed')
];
