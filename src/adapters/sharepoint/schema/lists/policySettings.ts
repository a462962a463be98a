import { listNames } from '../names';
import type { ListSchema } from '../types';

export const policySettings: ListSchema = {
  name: listNames.settings,
  title: 'Policy settings',
  description: 'One item that holds the settings of the policy web parts.',
  columns: [
    {
      name: 'SchemaVersion',
      title: 'Schema version',
      kind: 'number',
      description: 'Which release of the web parts set these lists up. Set-up changes it.'
    },
    {
      name: 'PolicyKey',
      title: 'Policy key',
      kind: 'text',
      description: 'The policy that staff see, such as social-media.'
    },
    {
      name: 'FullPolicyLink',
      title: 'Full policy link',
      kind: 'note',
      description: 'Address of the full policy, starting with https://. Leave it empty to show no link.'
    },
    {
      name: 'ContactEmail',
      title: 'Contact email',
      kind: 'text',
      description: 'Address of the Digital Media team. Leave it empty to show no contact.'
    }
  ],
  indexes: ['Title'],
  unique: ['Title'],
  readOwnOnly: false,
  keepVersions: true,
  view: {
    columns: [
      'LinkTitle',
      'PolicyKey',
      'FullPolicyLink',
      'ContactEmail',
      'SchemaVersion',
      'Modified',
      'Editor'
    ],
    orderBy: 'ID',
    ascending: true
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'staff', level: 'read' }
  ]
};
