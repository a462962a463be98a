import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';

/** The theme of the section that the web part stands in, for the few Fluent components that draw themselves from it. */
export const SectionTheme = React.createContext<IReadonlyTheme | undefined>(undefined);
