import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { SectionTheme } from '../theme/sectionTheme';

/** Gives the section's theme to Fluent components. It brings Fluent along: for what loads on demand only. */
export function FluentTheme({ children }: { children: React.ReactNode }): React.ReactElement {
  const theme = React.useContext(SectionTheme);
  return <Customizer settings={{ theme }}>{children}</Customizer>;
}
