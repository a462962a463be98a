import { longestText } from './draft';
import type { PostWords } from './report';
import { startOf } from './startOf';

/** Words that a report holds of its post. */
export type ReportedWords = Pick<PostWords, 'text' | 'source'> & { reportId: number };

/** How what a post says now compares with what was reported of it, by the ids of reports. */
export type WordsNow = {
  /** Reports that hold the post's words. */
  same: number[];
  /** Reports that hold any other words. */
  other: number[];
};

/**
 * Holds what a post says now against its reports; those without words say nothing. Words that were fetched are the whole
 * post's, pasted ones may be a part of it. Takes time in proportion to what is given.
 */
export function compareWords(now: string, reported: readonly ReportedWords[]): WordsNow {
  const whole = wordsOf(now);
  const storable = wordsOf(startOf(now.trim(), longestText));
  const spoken = reported
    .map(({ text, source, reportId }) => ({ words: wordsOf(text), source, reportId }))
    .filter(({ words }) => words.length > 0);
  const other = new Set(
    spoken
      .filter(({ words, source }) =>
        source === 'fetched' ? !isSame(words, storable) : !isPartOf(words, whole)
      )
      .map(({ reportId }) => reportId)
  );
  const same = new Set(spoken.map(({ reportId }) => reportId).filter((id) => !other.has(id)));
  return { same: [...same], other: [...other] };
}

/**
 * A text as the words and signs it is made of. Blanks, line ends and the two ways to write an accent are no difference:
 * a list, a form and a clipboard each have their own.
 */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}_]+|\S/gu) ?? [];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Whether some words stand in others as one piece. Never looks back, so that no text is slow to look through. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const shorter = shorterStarts(part);
  let found = 0;
  for (const word of whole) {
    while (found > 0 && part[found] !== word) found = shorter[found - 1];
    if (part[found] === word) found += 1;
    if (found === part.length) return true;
  }
  return false;
}

/** For each start of some words, how long the longest shorter start is that it ends with. */
function shorterStarts(words: readonly string[]): number[] {
  const lengths = [0];
  let length = 0;
  for (let index = 1; index < words.length; index += 1) {
    while (length > 0 && words[index] !== words[length]) length = lengths[length - 1];
    if (words[index] === words[length]) length += 1;
    lengths.push(length);
  }
  return lengths;
}
