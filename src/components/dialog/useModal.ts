import * as React from 'react';

/**
 * Shows an element as the browser's own modal dialog for as long as it is on the page: that keeps the focus inside
 * and gives it back, or to the control that stands nearest. Escape asks to close, so that the owner decides.
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
      // Opened by a link, it was opened by nothing that could have the focus back.
      const { activeElement } = document;
      if (activeElement === document.body || element.contains(activeElement))
        nearestControl(element)?.focus();
    };
  }, []);
  return dialog;
}

/** The first control of the part of the page that the element stands in, and is not part of. */
function nearestControl(element: HTMLElement): HTMLElement | undefined {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const controls = around.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea');
    const found = [...controls].find(
      (control) => !element.contains(control) && control.getClientRects().length > 0
    );
    if (found) return found;
  }
  return undefined;
}
