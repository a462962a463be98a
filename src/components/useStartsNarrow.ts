import * as React from 'react';

/** A column of this many pixels has room for the whole. */
const roomy = 480;

/**
 * Whether a web part has begun in a narrow column. One that gets room stays as it is then, whatever becomes of the window:
 * nobody loses what they were in the middle of.
 */
export function useStartsNarrow(element: HTMLElement): boolean {
  const [narrow, setNarrow] = React.useState(() => element.clientWidth < roomy);
  React.useEffect(() => {
    if (!narrow) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth >= roomy) setNarrow(false);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [narrow, element]);
  return narrow;
}
