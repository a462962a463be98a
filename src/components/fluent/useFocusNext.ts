import * as React from 'react';

/**
 * Gives the focus to an element after a press that takes away what had it. Asked for together with what is drawn next, so
 * the element may appear with it.
 */
export function useFocusNext<E extends HTMLElement>(): [React.RefObject<E>, () => void] {
  const element = React.useRef<E>(null);
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    if (asked > 0) element.current?.focus();
  }, [asked]);
  return [element, React.useCallback(() => setAsked((count) => count + 1), [])];
}
