/** What a reviewer answers the people who reported a post; never what follows for its author. */
export type CaseReply = {
  /** One of the owner's prepared sentences, as it was given. */
  text: string;
  /** Title of the policy point it rests on, as it was then; empty for none. */
  point: string;
};

/** Of the sentence. The point is the title of one, which a column of one line holds. */
export const longestReply = 1000;

/** The reply with a text; undefined without one: a point alone answers nothing. */
export function replyOf(text: string, point: string): CaseReply | undefined {
  return text.trim() === '' ? undefined : { text, point };
}
