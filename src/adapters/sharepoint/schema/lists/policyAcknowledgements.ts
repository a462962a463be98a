import { listNames } from '../names';
import type { ListSchema } from '../types';

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
    { name: 'UiLocale', title: 'Language', kind: 'text', description: 'The language of the page.' }
  ],
  indexes: ['Author', 'Created', 'PolicyKey', 'VersionNumber', 'IntentionId'],
  unique: [],
  readOwnOnly: true,
  keepVersions: true,
  view: {
    columns: ['ID', 'Author', 'Created', 'PolicyKey', 'VersionNumber', 'HostName', 'UiLocale', 'ContentHash'],
    orderBy: 'ID',
    ascending: false
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'staff', level: 'acknowledge' }
  ]
};
