import { listNames } from './names';
import type { ListSchema } from './types';

/**
 * The version of everything below, kept in the settings item. Raise it with every change of the schema:
 * set-up then brings older lists forward.
 */
export const schemaVersion = 1;

export const dueRuleKinds = ['none', 'fixedDate', 'daysAfterJoining'] as const;

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

export const policyVersions: ListSchema = {
  name: listNames.versions,
  title: 'Policy versions',
  description:
    'One item for each published version. A published version is not edited: its hash would show it.',
  columns: [
    { name: 'PolicyKey', title: 'Policy key', kind: 'text', description: 'The policy this is a version of.' },
    { name: 'VersionNumber', title: 'Version', kind: 'number', description: 'Counts up from 1.' },
    {
      name: 'VersionKey',
      title: 'Version key',
      kind: 'text',
      description: 'Policy key and number. Unique, so that no number is published twice.'
    },
    {
      name: 'Statement',
      title: 'Statement',
      kind: 'note',
      description: 'What a person agrees to when they acknowledge.'
    },
    { name: 'PolicyPoints', title: 'Points', kind: 'note', description: 'The highlights, as JSON.' },
    {
      name: 'Material',
      title: 'Material',
      kind: 'boolean',
      description: 'Whether everyone is asked to acknowledge again.'
    },
    {
      name: 'ChangeSummary',
      title: 'What changed',
      kind: 'note',
      description: 'What changed since the version before, in words for staff.'
    },
    {
      name: 'DueRule',
      title: 'Due rule',
      kind: 'choice',
      description: 'How the due date is set.',
      choices: dueRuleKinds
    },
    {
      name: 'DueDate',
      title: 'Due date',
      kind: 'text',
      description:
        'A calendar date, year-month-day. Kept as text: a date column would shift with the time zone.'
    },
    { name: 'DueDays', title: 'Due days', kind: 'number', description: 'Days after a person joined.' },
    {
      name: 'ContentHash',
      title: 'Content hash',
      kind: 'text',
      description: 'SHA-256 over everything published in this version.'
    },
    {
      name: 'Withdrawn',
      title: 'Withdrawn',
      kind: 'boolean',
      description: 'Published by mistake and taken back.',
      default: '0'
    },
    {
      name: 'WithdrawnReason',
      title: 'Reason withdrawn',
      kind: 'note',
      description: 'Why the version was taken back.'
    }
  ],
  indexes: ['PolicyKey', 'VersionNumber', 'VersionKey', 'Withdrawn'],
  unique: ['VersionKey'],
  readOwnOnly: false,
  keepVersions: true,
  view: {
    columns: [
      'VersionNumber',
      'LinkTitle',
      'Material',
      'ChangeSummary',
      'DueRule',
      'DueDate',
      'Withdrawn',
      'Created',
      'Author'
    ],
    orderBy: 'VersionNumber',
    ascending: false
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'staff', level: 'read' }
  ]
};

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

/** Every list, in the order set-up makes them. */
export const policyListSchemas: readonly ListSchema[] = [
  policySettings,
  policyVersions,
  policyAcknowledgements
];
