/** Text needs this much (WCAG 2.2, 1.4.3). */
const readable = 4.5;

/**
 * The colour for words about what is wrong. A theme's red is made for its page; on a section's background it may be too
 * faint, and such words are said in the colour of text.
 */
export function readableError(colours: {
  errorText?: string;
  bodyBackground?: string;
  bodyText?: string;
}): string | undefined {
  const { errorText, bodyBackground, bodyText } = colours;
  return contrastBetween(errorText, bodyBackground) < readable ? bodyText : errorText;
}

/** How much two colours written `#rrggbb` differ in lightness, from 1 to 21 (WCAG 2.2). Others count as far apart. */
export function contrastBetween(one = '', other = ''): number {
  const [a, b] = [lightnessOf(one), lightnessOf(other)];
  return a === undefined || b === undefined ? 21 : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function lightnessOf(colour: string): number | undefined {
  const [, ...channels] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (channels.length === 0) return undefined;
  const [red, green, blue] = channels.map((digits) => {
    const share = parseInt(digits, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
