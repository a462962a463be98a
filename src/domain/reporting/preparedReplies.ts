import { parsedJson } from '../parsedJson';
import { longestReply } from './reply';

/** A sentence that reviewers may answer reporters with, as the owner has prepared it. */
export type PreparedReply = {
  text: string;
  /** The policy point it rests on; empty for none. */
  pointKey: string;
};

/** The sentences until the owner edits them. None tells what follows for the author. */
export const defaultReplies: readonly PreparedReply[] = [
  { text: 'We looked at the post and did what the policy asks of us.', pointKey: 'speak-up' },
  {
    text: 'We looked at the post. It is the author’s own opinion, which the policy allows.',
    pointKey: 'private-citizen'
  },
  { text: 'We looked at the post and found nothing in it that the policy rules out.', pointKey: '' },
  { text: 'We could no longer see the post. Report it again if it comes back.', pointKey: '' },
  { text: 'Another team looks after this. We passed your report on to them.', pointKey: 'speak-up' }
];

/** More than anybody would choose from. */
export const mostReplies = 20;

/** The sentences that an owner has written as JSON, or undefined when they cannot be used. */
export function parseReplies(json: string): PreparedReply[] | undefined {
  const parsed = parsedJson(json);
  if (!Array.isArray(parsed) || parsed.length === 0 || parsed.length > mostReplies) return undefined;
  return parsed.every(isPreparedReply) ? parsed : undefined;
}

function isPreparedReply(value: unknown): value is PreparedReply {
  const { text, pointKey } = Object(value) as Partial<Record<keyof PreparedReply, unknown>>;
  return (
    typeof text === 'string' &&
    text.trim() !== '' &&
    text.length <= longestReply &&
    typeof pointKey === 'string'
  );
}
