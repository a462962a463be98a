import { frameVariables, themesOf } from '../themes';
import type { Surface, ThemeName } from '../types';

/** Gives the document's own style sheet the colours of a theme. */
export function showFrameColours(surface: Surface, name: ThemeName): void {
  const root = document.documentElement;
  for (const [property, value] of Object.entries(frameVariables(themesOf(surface)[name]))) {
    root.style.setProperty(property, value);
  }
  root.dataset.theme = name;
}
