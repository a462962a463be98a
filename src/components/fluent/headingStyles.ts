import type { IDetailsColumnStyles } from '@fluentui/react/lib/DetailsList';

/** A heading that is longer than its column is wide goes on in a second line: Fluent's own end in dots. */
export const headingStyles: Partial<IDetailsColumnStyles> = {
  cellTitle: { alignItems: 'center' },
  cellName: { whiteSpace: 'normal', lineHeight: 16, overflowWrap: 'anywhere' }
};

/** A heading that is an icon alone: Fluent's stands at the top, with its chevron cut off below. */
export const iconHeadingStyles: Partial<IDetailsColumnStyles> = {
  cellTitle: { alignItems: 'center', flexWrap: 'nowrap' },
  filterChevron: { display: 'none' }
};
