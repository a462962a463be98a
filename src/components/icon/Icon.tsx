import { getIconClassName } from '@fluentui/react/lib/Styling';
import * as React from 'react';

export interface IIconProps {
  /** Name of a Fluent icon. */
  name: string;
  className?: string;
}

/** A Fluent icon beside words that say the same: hidden from screen readers. */
export function Icon({ name, className = '' }: IIconProps): React.ReactElement {
  return <i className={`${getIconClassName(name)} ${className}`} aria-hidden="true" />;
}
