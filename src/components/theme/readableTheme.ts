import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { contrastBetween } from './contrast';

/** Text needs this much (WCAG 2.2, 1.4.3). */
const readable = 4.5;

/**
 * A theme whose words about what is wrong can be read. A theme's red is made for its page; on a section's background it
 * may be too faint, and such words are said in the colour of text.
 */
export function readableTheme(theme: IReadonlyTheme | undefined): IReadonlyTheme | undefined {
  const { errorText, bodyBackground, bodyText } = theme?.semanticColors ?? {};
  const isFaint =
    errorText && bodyBackground && bodyText && contrastBetween(errorText, bodyBackground) < readable;
  return isFaint ? { ...theme, semanticColors: { ...theme?.semanticColors, errorText: bodyText } } : theme;
}
