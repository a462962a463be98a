import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { SectionTheme } from '../theme/sectionTheme';

/** Fluent's hints below a field are 10 pixels high. */
const hints = { TextField: { styles: { description: { fontSize: 12 } } } };

/** Gives the section's theme to Fluent components. It brings Fluent along: for what loads on demand only. */
export function FluentTheme({ children }: { children: React.ReactNode }): React.ReactElement {
  const theme = React.useContext(SectionTheme);
  return (
    <Customizer settings={{ theme }} scopedSettings={hints}>
      {children}
    </Customizer>
  );
}
