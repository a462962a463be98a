import { isPlain, serialisePlain } from './plainForm';
import type { PolicyContent } from './policy';

/** Stands before the digits of a hash over the full form; those over the plain one are bare, as they always were. */
const fullMark = '2:';

/**
 * Whether a version's hash is of a form that this release can work out. A later form names itself before its digits, so
 * that it is never taken for words that were changed.
 */
export function hasKnownForm(contentHash: string): boolean {
  return /^(2:)?[0-9a-f]{64}$/.test(contentHash);
}

/**
 * The content hash of a version.
 *
 * @param sha256 - of a text's UTF-8 bytes, in lower-case hexadecimal
 */
export async function contentHashOf(
  content: PolicyContent,
  sha256: (text: string) => Promise<string>
): Promise<string> {
  if (isPlain(content)) return sha256(serialisePlain(content));
  const { serialiseFull } = await import(/* webpackChunkName: 'full-form' */ './fullForm');
  return fullMark + (await sha256(serialiseFull(content)));
}

/** Whether a version may have questions, by its hash alone: those of the plain form have none. */
export function mayHaveQuestions({ contentHash }: { contentHash: string }): boolean {
  return contentHash.startsWith(fullMark);
}
