import * as React from 'react';

/** Marks our own entry in the browser's history. */
const mark = 'socialMediaPolicyPanel';

/**
 * Lets the browser's Back close what is open, as it does on a phone, instead of leaving the page. The entry it needs
 * in the history goes again when it is closed another way; the state of the page around is carried along.
 */
export function useBackCloses(onClose: () => void): void {
  const close = React.useRef(onClose);
  close.current = onClose;
  React.useEffect(() => {
    const onBack = (): void => close.current();
    // A reload with the panel open comes back to our entry, and needs no other.
    if (!isMarked()) history.pushState({ ...Object(history.state), [mark]: true }, '');
    window.addEventListener('popstate', onBack);
    return () => {
      window.removeEventListener('popstate', onBack);
      // After Back, or when the page has gone elsewhere, the entry is not the current one.
      if (isMarked()) history.back();
    };
  }, []);
}

function isMarked(): boolean {
  return Object(history.state)[mark] === true;
}
