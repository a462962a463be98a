import * as React from 'react';
import { SectionTheme } from '../theme/sectionTheme';
import { applyThemeVariables } from '../theme/themeVariables';

/** Fluent draws dialogs outside the web part: gives our styles inside them the section's colours again. */
export function Themed({ children }: React.PropsWithChildren<object>): React.ReactElement {
  const theme = React.useContext(SectionTheme);
  const dress = React.useCallback(
    (content: HTMLDivElement | null) => content && applyThemeVariables(content, theme),
    [theme]
  );
  return <div ref={dress}>{children}</div>;
}
