import type { ColumnSchema } from './types';

/** The version of the schema that has them first: nothing names them on a site that was set up by an earlier one. */
export const repliesSince = 6;

/** What reviewers answer, on the case and on each of its reports: reporters read their reports, and no case. */
export const replyColumns: readonly ColumnSchema[] = [
  {
    name: 'ReplyText',
    title: 'Reply',
    kind: 'note',
    description: 'What the reporter reads of the answer: one of the prepared sentences, as it was given.'
  },
  {
    name: 'ReplyPoint',
    title: 'Reply rests on',
    kind: 'text',
    description: 'Title of the policy point that the reply rests on, as it was then.'
  }
];
