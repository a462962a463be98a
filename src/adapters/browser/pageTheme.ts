/** The theme's tokens that an element is given, each as a custom property of its name. */
const tokens = [
  'bodyBackground',
  'bodyText',
  'bodyDivider',
  'inputBorder',
  'primaryButtonBackground',
  'primaryButtonText',
  'focusBorder'
];

/** Where Microsoft's load-themed-styles keeps the colours of the page's theme, whichever bundle has set them. */
type ThemeState = { __themeState__?: { theme?: Record<string, string | undefined> } };

/**
 * Gives an element the colours of the page's theme, now and when it becomes another: SharePoint then puts its style sheets
 * in anew, and load-themed-styles says so with an event. Returns the way to end it.
 */
export function followTheme(element: HTMLElement): () => void {
  const paint = (): void => {
    const theme = (window as ThemeState).__themeState__?.theme;
    for (const token of tokens) element.style.setProperty(`--${token}`, theme?.[token] ?? null);
  };
  paint();
  document.addEventListener('styleinsert', paint);
  return () => document.removeEventListener('styleinsert', paint);
}
