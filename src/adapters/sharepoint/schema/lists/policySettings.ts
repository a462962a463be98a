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
    },
    {
      name: 'DepartmentName',
      title: 'Department name',
      kind: 'text',
      description: 'Stands on receipts and summaries. Leave it empty to name none.'
    },
    {
      name: 'KeyPoints',
      title: 'Points in the short form',
      kind: 'note',
      description:
        'Keys of up to three points, such as lawful;confidential. Empty: the first three of the policy.'
    },
    {
      name: 'PolicyPageAddress',
      title: 'Policy page address',
      kind: 'note',
      description:
        'The page that staff read and acknowledge on, starting with https://. Reminders lead there. Empty: no reminders.'
    },
    {
      name: 'NewsHubAddress',
      title: 'News hub address',
      kind: 'note',
      description: 'Where news hub is, starting with https://, so that links to its pages are recognised.'
    },
    {
      name: 'SpeechbubbleAddress',
      title: 'Speechbubble address',
      kind: 'note',
      description: 'Where speechbubble is, starting with https://, so that links to it are recognised.'
    },
    {
      name: 'UrgentText',
      title: 'Urgent text',
      kind: 'note',
      description:
        'What staff read first when someone may be in danger. Leave it empty for the standard words.'
    },
    {
      name: 'DisclosureLink',
      title: 'Disclosure link',
      kind: 'note',
      description: 'Where a public interest disclosure is made, starting with https://.'
    },
    {
      name: 'ReportReasons',
      title: 'Report reasons',
      kind: 'note',
      description:
        'The reasons staff choose from and who looks first, as JSON. Leave it empty for the standard ones.'
    },
    {
      name: 'PreparedReplies',
      title: 'Prepared replies',
      kind: 'note',
      description:
        'The sentences that reviewers may answer reporters with, as JSON. Leave it empty for the standard ones.'
    },
    {
      name: 'RetentionDays',
      title: 'Retention days',
      kind: 'number',
      description: 'Closed cases older than this are offered for deletion. Leave it empty to keep them.'
    },
    {
      name: 'YammerPreview',
      title: 'Yammer preview',
      kind: 'boolean',
      description: 'Whether staff see a preview of Yammer posts. It also needs a grant by an administrator.',
      default: '0'
    },
    {
      name: 'StaffGroups',
      title: 'Staff groups',
      kind: 'text',
      description:
        'Ids of the groups of this site that are staff, such as 4;5. Chosen on the review page. Empty: its visitors and members.'
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
      'DepartmentName',
      'PolicyPageAddress',
      'NewsHubAddress',
      'SpeechbubbleAddress',
      'DisclosureLink',
      'RetentionDays',
      'YammerPreview',
      'SchemaVersion',
      'Modified',
      'Editor'
    ],
    orderBy: 'ID',
    ascending: true
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'reviewers', level: 'read' },
    { audience: 'staff', level: 'read' }
  ]
};
