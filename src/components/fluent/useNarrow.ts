import * as React from 'react';

/** Below this a table has no room: its rows become cards. In CSS pixels. */
const narrowBelow = 640;

/** Whether an element is too narrow for a table. The first drawing takes the window for it. */
export function useNarrow<T extends HTMLElement>(): [React.RefObject<T>, boolean] {
  const element = React.useRef<T>(null);
  const [isNarrow, setNarrow] = React.useState(window.innerWidth < narrowBelow);
  React.useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const look = (): void => setNarrow(watched.clientWidth < narrowBelow);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, isNarrow];
}
