import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { readableError } from './contrast';

/** A theme for Fluent, which draws itself from it, with words about what is wrong in a colour that can be read. */
export function readableTheme(theme: IReadonlyTheme | undefined): IReadonlyTheme | undefined {
  const colours = theme?.semanticColors;
  return colours && { ...theme, semanticColors: { ...colours, errorText: readableError(colours) } };
}
