import { listNames } from '../names';
import { personKeyColumn } from '../personKey';
import { spareColumns, spareIndexes } from '../spareColumns';
import type { ListSchema } from '../types';

const columnFormatting = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

export const policyAcknowledgements: ListSchema = {
  name: listNames.acknowledgements,
  title: 'Policy acknowledgements',
  description:
    'One item for each press of Acknowledge. Created and Created By are the evidence of when and who.',
  columns: [
    { name: 'PolicyKey', title: 'Policy key', kind: 'text', description: 'The policy acknowledged.' },
    { name: 'VersionNumber', title: 'Version', kind: 'number', description: 'The version acknowledged.' },
    {
      name: 'ContentHash',
      title: 'Content hash',
      kind: 'text',
      description: 'Hash of the words the person saw. It matches the hash of that version.'
    },
    {
      name: 'IntentionId',
      title: 'Intention',
      kind: 'text',
      description: 'Identifies the press, so that a repeated request is recognised.'
    },
    {
      name: 'HostName',
      title: 'Acknowledged in',
      kind: 'text',
      description: 'SharePoint, Teams, Outlook or Office.'
    },
    { name: 'UiLocale', title: 'Language', kind: 'text', description: 'The language of the page.' },
    {
      name: 'RightAtFirst',
      title: 'Right at first',
      kind: 'text',
      description: 'Questions answered right at the first try, by their keys. The browser checks answers.'
    },
    {
      name: 'WrongAtFirst',
      title: 'Wrong at first',
      kind: 'text',
      description: 'Questions answered wrong at the first try, by their keys.'
    },
    personKeyColumn,
    ...spareColumns
  ],
  indexes: [
    'Author',
    'Created',
    'PolicyKey',
    'VersionNumber',
    'IntentionId',
    personKeyColumn.name,
    ...spareIndexes
  ],
  unique: [],
  readOwnOnly: true,
  keepVersions: true,
  view: {
    columns: ['ID', 'Author', 'Created', 'PolicyKey', 'VersionNumber', 'HostName', 'UiLocale', 'ContentHash'],
    orderBy: 'ID',
    ascending: false
  },
  moreViews: [
    { title: 'By version', query: '<OrderBy><FieldRef Name="VersionNumber" Ascending="FALSE"/></OrderBy>' },
    {
      title: 'Today',
      query:
        '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy><Where><Geq><FieldRef Name="Created"/><Value Type="DateTime"><Today/></Value></Geq></Where>'
    },
    {
      title: 'Mine',
      query:
        '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy><Where><Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq></Where>'
    }
  ],
  formats: {
    VersionNumber: {
      $schema: columnFormatting,
      elmType: 'span',
      attributes: { class: 'ms-fontWeight-semibold' },
      txtContent: "='Version ' + @currentField"
    },
    Created: { $schema: columnFormatting, elmType: 'span', txtContent: '=toLocaleString(@currentField)' }
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'staff', level: 'acknowledge' }
  ]
};
