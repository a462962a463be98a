import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { contrastBetween, readableError } from './contrast';

/** The theme tokens that our styles use, and the CSS variable each is given to. */
const variables = {
  bodyBackground: '--surface',
  bodyStandoutBackground: '--surface-soft',
  bodyText: '--text',
  bodySubtext: '--text-soft',
  bodyDivider: '--line',
  inputBorder: '--control-line',
  link: '--link',
  linkHovered: '--link-hovered',
  primaryButtonBackground: '--primary',
  primaryButtonBackgroundHovered: '--primary-hovered',
  primaryButtonBackgroundPressed: '--primary-pressed',
  primaryButtonText: '--on-primary',
  primaryButtonBackgroundDisabled: '--disabled',
  primaryButtonTextDisabled: '--on-disabled',
  errorText: '--error',
  errorBackground: '--error-surface',
  successIcon: '--success',
  successBackground: '--success-surface',
  warningBackground: '--warning-surface',
  messageText: '--on-message',
  focusBorder: '--focus'
} as const;

/** A theme with more than this between page and text, and no softer text, is one for contrast: its lines must be seen. */
const stark = 15;

/**
 * Gives a web part's root element the tokens of the theme it stands in: site theme, section background,
 * dark mode or Teams. Styles use these variables only, never a fixed colour.
 */
export function applyThemeVariables(root: HTMLElement, theme: IReadonlyTheme | undefined): void {
  const colours = theme?.semanticColors as Record<string, string | undefined> | undefined;
  for (const [token, variable] of Object.entries(variables)) {
    const colour = colours?.[token];
    if (colour) root.style.setProperty(variable, colour);
  }
  root.style.setProperty(variables.errorText, readableError(colours ?? {}) ?? null);
  // What the browser draws itself follows: boxes, dates, lists to choose from and scroll bars.
  root.style.colorScheme = theme?.isInverted ? 'dark' : 'light';
  root.style.accentColor = `var(${variables.primaryButtonBackground})`;
  const { bodyBackground, bodyText, bodySubtext } = colours ?? {};
  if (bodyText && bodyText === bodySubtext && contrastBetween(bodyText, bodyBackground) > stark) {
    root.style.setProperty(variables.bodyDivider, bodyText);
  }
}
