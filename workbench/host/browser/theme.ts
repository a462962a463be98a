import type { ITheme } from '@fluentui/react/lib/Styling';
import { createTheme, loadTheme } from '../shims/fluentV8';
import { frameVariables, sectionTheme, themes } from '../themes';
import type { HostTheme, ThemeName } from '../themes';
import type { SectionBackground } from '../types';

/** The Fluent theme that web parts in a section of that background receive. */
export function webPartTheme(name: ThemeName, background: SectionBackground): ITheme {
  return fluentTheme(sectionTheme(themes[name], background));
}

/**
 * Shows the whole page in a theme: the frame's colours, and the default of every Fluent control and themed style
 * sheet on the page, which all read it from one place on the window whichever bundle they come in.
 */
export function showTheme(name: ThemeName): void {
  const theme = themes[name];
  for (const [property, value] of Object.entries(frameVariables(theme))) {
    document.documentElement.style.setProperty(property, value);
  }
  document.documentElement.dataset.theme = name;
  loadTheme(fluentTheme(theme));
}

function fluentTheme({ palette, isInverted }: HostTheme): ITheme {
  return createTheme({ palette, isInverted });
}
