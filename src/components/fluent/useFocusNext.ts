import * as React from 'react';

/**
 * Gives the focus to an element after a press that takes away what had it. Asked for together with what is drawn next, so
 * the element may appear with it.
 */
export function useFocusNext<E extends HTMLElement>(): [React.RefObject<E>, () => void] {
  const element = React.useRef<E>(null);
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    if (asked === 0) return undefined;
    // A dialog of Fluent's gives the focus back to what opened it in the frame after it has gone: this is the frame after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => element.current?.focus());
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
  return [element, React.useCallback(() => setAsked((count) => count + 1), [])];
}
