/**
 * The longest start of a text that fits, never ending inside a character: one may be written with several code points,
 * such as a letter with its accents, a flag, or people joined to a family.
 */
export function startOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && isInsideCharacter(text, end)) end -= 1;
  // Accents without end are no character that could be kept whole.
  return text.slice(0, end || longest - (isHalf(text, longest) ? 1 : 0));
}

function isInsideCharacter(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 64), at), text.slice(at, at + 2)];
  const flags = /\p{Regional_Indicator}*$/u.exec(before)?.[0] ?? '';
  return (
    isHalf(text, at) ||
    /^[\p{M}\p{Emoji_Modifier}\u200d\u{e0020}-\u{e007f}]/u.test(after) ||
    before.endsWith('\u200d') ||
    (/^\p{Regional_Indicator}/u.test(after) && Array.from(flags).length % 2 === 1)
  );
}

/** Between the two halves of a code point. */
function isHalf(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
