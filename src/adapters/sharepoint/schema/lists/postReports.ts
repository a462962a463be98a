import { postSystems } from '../../../../domain/reporting/post';
import { authorKinds, evidenceSources, reportStatuses } from '../../../../domain/reporting/report';
import { listNames } from '../names';
import { personKeyColumn } from '../personKey';
import { replyColumns } from '../replyColumns';
import { spareColumns, spareIndexes } from '../spareColumns';
import type { ListSchema } from '../types';

export const postReports: ListSchema = {
  name: listNames.reports,
  title: 'Post reports',
  description:
    'One item for each press of Send. Nobody but reviewers can change one: its status and reply follow.',
  columns: [
    {
      name: 'Kind',
      title: 'Kind',
      kind: 'text',
      description: 'What the item is: report, secondLook, or something that a later release adds.'
    },
    {
      name: 'IntentionId',
      title: 'Intention',
      kind: 'text',
      description: 'Identifies the press, so that a repeated request is recognised.'
    },
    {
      name: 'PostSystem',
      title: 'System',
      kind: 'choice',
      description: 'Where the post is.',
      choices: postSystems
    },
    { name: 'PostLink', title: 'Link', kind: 'note', description: 'Address of the post, when it has one.' },
    {
      name: 'CommentId',
      title: 'Comment',
      kind: 'text',
      description: 'Which comment under the page of the link is meant, by its id; empty for the page itself.'
    },
    {
      name: 'PostKey',
      title: 'Post key',
      kind: 'note',
      description: 'The same for every form of a link to one post.'
    },
    {
      name: 'PostKeyHash',
      title: 'Post key hash',
      kind: 'text',
      description: 'SHA-256 of the post key, as the reporter states it. Reviewers work it out from the link.'
    },
    { name: 'ReasonCodes', title: 'Reasons', kind: 'text', description: 'Codes of the reasons.' },
    {
      name: 'CitedReasons',
      title: 'Reasons and policy points',
      kind: 'note',
      description: 'The reasons with the policy points as they were, as JSON.'
    },
    { name: 'Urgent', title: 'Urgent', kind: 'boolean', description: 'A reason asks to be looked at first.' },
    { name: 'Details', title: 'Details', kind: 'note', description: 'What the reporter says.' },
    {
      name: 'AuthorKind',
      title: 'Author is',
      kind: 'choice',
      description: 'Whether the reporter takes the author for staff or for a member of the public.',
      choices: authorKinds
    },
    { name: 'EvidenceText', title: 'Words of the post', kind: 'note', description: 'What the post said.' },
    { name: 'EvidenceAuthor', title: 'Posted by', kind: 'text', description: 'Who wrote the post.' },
    { name: 'EvidencePostedAt', title: 'Posted on', kind: 'text', description: 'When it was posted.' },
    {
      name: 'EvidenceSource',
      title: 'Evidence came by',
      kind: 'choice',
      description: 'Whether the words were fetched from the post or pasted by the reporter.',
      choices: evidenceSources
    },
    {
      name: 'EvidenceObtainedAt',
      title: 'Evidence obtained on',
      kind: 'text',
      description: 'When the words were fetched or pasted.'
    },
    {
      name: 'EvidenceHash',
      title: 'Evidence hash',
      kind: 'text',
      description: 'SHA-256 over the words, author and time of the post.'
    },
    {
      name: 'Additions',
      title: 'Additions',
      kind: 'note',
      description: 'What reporters added to reports of earlier releases, as JSON.'
    },
    {
      name: 'Pictures',
      title: 'Pictures',
      kind: 'note',
      description: 'SHA-256 and type of each picture in the list of pictures, as JSON.'
    },
    {
      name: 'ReportStatus',
      title: 'Status',
      kind: 'choice',
      description: 'What the reporter is told. Follows the case.',
      choices: reportStatuses,
      default: 'received'
    },
    {
      name: 'HostName',
      title: 'Reported in',
      kind: 'text',
      description: 'SharePoint, Teams, Outlook or Office.'
    },
    {
      name: 'AboutReport',
      title: 'About report',
      kind: 'number',
      description: 'Of a request for another look: the id of the report that it is about.'
    },
    ...replyColumns,
    personKeyColumn,
    ...spareColumns
  ],
  indexes: [
    'Author',
    'Created',
    'IntentionId',
    'PostKeyHash',
    'PostSystem',
    'ReportStatus',
    'Urgent',
    personKeyColumn.name,
    ...spareIndexes
  ],
  unique: [],
  readOwnOnly: true,
  writeOwnOnly: true,
  // SharePoint deletes the attachments of a list that stops taking them: those of earlier reports stay.
  attachments: true,
  keepVersions: true,
  view: {
    columns: [
      'ID',
      'LinkTitle',
      'PostSystem',
      'ReasonCodes',
      'Urgent',
      'ReportStatus',
      'Author',
      'Created',
      'PostLink',
      'EvidenceText',
      'Details'
    ],
    orderBy: 'ID',
    ascending: false
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'reviewers', level: 'review' },
    { audience: 'staff', level: 'acknowledge' }
  ]
};
