import { focusAsync } from '@fluentui/react/lib/Utilities';
import * as React from 'react';

/**
 * Gives the focus to an element after a press that takes away what had it. Asked for together with what is drawn next, so
 * the element may appear with it.
 */
export function useFocusNext<E extends HTMLElement>(): [React.RefObject<E>, () => void] {
  const element = React.useRef<E>(null);
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    // Fluent's own way takes the place of a dialog's, which would give the focus back to what is gone.
    if (asked > 0 && element.current) focusAsync(element.current);
  }, [asked]);
  return [element, React.useCallback(() => setAsked((count) => count + 1), [])];
}
