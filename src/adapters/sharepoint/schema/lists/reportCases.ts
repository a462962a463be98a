import { caseOutcomes, caseStatuses } from '../../../../domain/reporting/case';
import { postSystems } from '../../../../domain/reporting/post';
import { listNames } from '../names';
import { replyColumns } from '../replyColumns';
import { spareColumns, spareIndexes } from '../spareColumns';
import type { ListSchema } from '../types';

export const reportCases: ListSchema = {
  name: listNames.cases,
  title: 'Report cases',
  description: 'One item for each reported post, however many people reported it. For reviewers only.',
  columns: [
    {
      name: 'PostKeyHash',
      title: 'Post key hash',
      kind: 'text',
      description: 'SHA-256 of the post key. Unique, so that a post has one case.'
    },
    {
      name: 'PostSystem',
      title: 'System',
      kind: 'choice',
      description: 'Where the post is.',
      choices: postSystems
    },
    {
      name: 'CaseStatus',
      title: 'Status',
      kind: 'choice',
      description: 'Where the case stands.',
      choices: caseStatuses
    },
    {
      name: 'Outcome',
      title: 'Outcome',
      kind: 'choice',
      description: 'How the case was closed.',
      choices: caseOutcomes,
      default: 'none'
    },
    { name: 'AssigneeName', title: 'Assigned to', kind: 'text', description: 'Who looks after the case.' },
    {
      name: 'AssigneeEmail',
      title: 'Assigned to (email)',
      kind: 'text',
      description: 'Address of who looks after the case.'
    },
    {
      name: 'OnHold',
      title: 'On hold',
      kind: 'boolean',
      description: 'A case on hold is kept whatever its age.',
      default: '0'
    },
    {
      name: 'LastReportId',
      title: 'Last report',
      kind: 'number',
      description: 'The newest report that the case knows of.'
    },
    { name: 'ClosedAt', title: 'Closed on', kind: 'text', description: 'When the case was closed.' },
    { name: 'CaseHistory', title: 'History', kind: 'note', description: 'What was done, as JSON.' },
    {
      name: 'TakenIn',
      title: 'Reports taken in',
      kind: 'note',
      description: 'The reports that reviewers have been shown: id, author, time and hash of each, as JSON.'
    },
    ...replyColumns,
    {
      name: 'SecondLookId',
      title: 'Last request for another look',
      kind: 'number',
      description: 'The newest request for another look that the case knows of.'
    },
    ...spareColumns
  ],
  indexes: [
    'PostKeyHash',
    'PostSystem',
    'CaseStatus',
    'AssigneeEmail',
    'Created',
    'Modified',
    ...spareIndexes
  ],
  unique: ['PostKeyHash'],
  readOwnOnly: false,
  keepVersions: true,
  view: {
    columns: [
      'ID',
      'LinkTitle',
      'PostSystem',
      'CaseStatus',
      'Outcome',
      'AssigneeName',
      'OnHold',
      'ClosedAt',
      'Modified',
      'Editor'
    ],
    orderBy: 'ID',
    ascending: false
  },
  access: [
    { audience: 'owners', level: 'fullControl' },
    { audience: 'reviewers', level: 'review' }
  ]
};
