import * as React from 'react';

/** The level of the heading that everything here stands under: that of a web part, unless its owner chose another. */
export const HeadingLevel = React.createContext(2);

interface IHeadingProps extends React.HTMLAttributes<HTMLHeadingElement> {
  /** How many levels under the heading above. */
  below?: number;
}

/** A heading whose level follows from where it stands. */
export const Heading = React.forwardRef<HTMLHeadingElement, IHeadingProps>(function Heading(
  { below = 1, ...rest },
  ref
) {
  const level = Math.min(React.useContext(HeadingLevel) + below, 6);
  return React.createElement(`h${level}`, { ...rest, ref });
});
