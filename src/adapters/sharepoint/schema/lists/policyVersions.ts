import { listNames } from '../names';
import type { ListSchema } from '../types';

const dueRuleKinds = ['none', 'fixedDate', 'daysAfterJoining'] as const;

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
      name: 'TimeZone',
      title: 'Time zone',
      kind: 'text',
      description: 'The zone whose calendar the next two go by, as Intl calls it. Empty: neither is set.'
    },
    {
      name: 'EffectiveFrom',
      title: 'In effect from',
      kind: 'text',
      description: 'A calendar date, year-month-day. Empty: in effect since it was published.'
    },
    {
      name: 'RenewalMonths',
      title: 'Renewal',
      kind: 'number',
      description: 'Months after which a person is asked again. Empty: never.'
    },
    {
      name: 'Questions',
      title: 'Questions',
      kind: 'note',
      description: 'What staff answer before they acknowledge, as JSON. Empty: nothing.'
    },
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
