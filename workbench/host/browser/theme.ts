import type { ITheme } from '@fluentui/react/lib/Styling';
import { createTheme, loadTheme } from '../shims/fluentV8';
import { sectionTheme, themesOf } from '../themes';
import type { HostTheme, SectionBackground, Surface, ThemeName } from '../types';
import { showFrameColours } from './frameColours';

/** The Fluent theme that web parts in a section of that background receive. */
export function webPartTheme(surface: Surface, name: ThemeName, background: SectionBackground): ITheme {
  return fluentTheme(sectionTheme(themesOf(surface)[name], background));
}

/**
 * Shows the whole page in a theme: the frame's colours, and the default of every Fluent control and themed style
 * sheet on the page, which all read it from one place on the window whichever bundle they come in.
 */
export function showTheme(surface: Surface, name: ThemeName): void {
  showFrameColours(surface, name);
  loadTheme(fluentTheme(themesOf(surface)[name]));
}

function fluentTheme({ palette, isInverted }: HostTheme): ITheme {
  return createTheme({ palette, isInverted });
}
