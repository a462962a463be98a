import * as React from 'react';
import { drawnIcons } from './drawnIcons';
import styles from './Icon.module.scss';
import { iconGlyph } from './iconGlyph';

interface IIconProps {
  /** Name of a Fluent icon. */
  name: string;
  className?: string;
}

/** A Fluent icon beside words that say the same: hidden from screen readers. */
export function Icon({ name, className = '' }: IIconProps): React.ReactElement {
  const drawing = drawnIcons[name];
  if (drawing) {
    return (
      <span className={`${styles.drawn} ${className}`} aria-hidden="true">
        <svg viewBox="0 0 16 16">
          <path d={drawing} />
        </svg>
      </span>
    );
  }
  const glyph = iconGlyph(name);
  return (
    <i
      className={`${styles.glyph} ${className}`}
      style={glyph && { fontFamily: glyph.fontFamily }}
      data-glyph={glyph?.character}
      aria-hidden="true"
    />
  );
}
