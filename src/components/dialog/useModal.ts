import * as React from 'react';

/**
 * Shows an element as the browser's own modal dialog for as long as it is on the page: that keeps the focus inside
 * and gives it back. Escape asks to close, so that the owner decides.
 */
export function useModal(onClose: () => void): React.RefObject<HTMLDialogElement> {
  const dialog = React.useRef<HTMLDialogElement>(null);
  const close = React.useRef(onClose);
  close.current = onClose;
  React.useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const onCancel = (event: Event): void => {
      if (event.target !== element) return;
      event.preventDefault();
      close.current();
    };
    // Escape pressed again and again closes whatever the owner decides: Chromium lets a page prevent only some.
    const onClosed = (): void => element.showModal();
    element.addEventListener('cancel', onCancel);
    element.addEventListener('close', onClosed);
    element.showModal();
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('close', onClosed);
      element.close();
    };
  }, []);
  return dialog;
}
