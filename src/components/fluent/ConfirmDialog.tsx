import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { IButtonStyles } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter } from '@fluentui/react/lib/Dialog';
import type { IPopupRestoreFocusParams } from '@fluentui/react/lib/Popup';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import { SectionTheme } from '../theme/sectionTheme';
import { applyThemeVariables } from '../theme/themeVariables';

interface IConfirmDialogProps {
  title: string;
  /** What is about to happen, in a sentence or two. */
  text?: string;
  /** The word of the press that does it; without, there is nothing left to press but to close. */
  confirm?: string;
  /** The press takes something away: it is red. */
  isDestructive?: boolean;
  /** It is under way: neither button does anything. */
  isBusy?: boolean;
  /** The other button's word, where it is not *Cancel*. */
  leave?: string;
  onConfirm?(): void;
  /** The other button, Escape and the cross. The owner decides. */
  onLeave(): void;
  /** In pixels; 480 unless given. */
  width?: number;
}

/**
 * Asks once, in Fluent's order: what does it first, and the way out beside it. The focus goes back to where it was. It
 * stays while it is busy.
 */
export function ConfirmDialog(props: React.PropsWithChildren<IConfirmDialogProps>): React.ReactElement {
  const {
    title,
    text,
    confirm,
    isDestructive,
    isBusy,
    leave,
    onConfirm,
    onLeave,
    width = 480,
    children
  } = props;
  const theme = React.useContext(SectionTheme);
  // A shadow is not seen on a dark page.
  const line = theme?.isInverted ? theme.semanticColors?.inputBorder : undefined;
  // It stands outside the web part's element, which has the theme's variables.
  const themed = React.useCallback(
    (element: HTMLElement | null) => element && applyThemeVariables(element, theme),
    [theme]
  );
  return (
    <Dialog
      hidden={false}
      onDismiss={onLeave}
      minWidth={`min(${width}px, calc(100vw - 32px))`}
      maxWidth={`min(${width}px, calc(100vw - 32px))`}
      dialogContentProps={{
        title,
        subText: text,
        closeButtonAriaLabel: strings.close,
        showCloseButton: false,
        titleProps: { 'aria-level': 3 }
      }}
      modalProps={{
        isBlocking: true,
        disableRestoreFocus: true,
        popupProps: { onRestoreFocus: giveFocusBack },
        isAlert: false,
        styles: { main: { border: `1px solid ${line ?? 'transparent'}` } }
      }}
    >
      <div ref={themed}>{children}</div>
      <DialogFooter>
        {confirm && (
          <PrimaryButton
            text={confirm}
            styles={isDestructive ? destructiveStyles(theme) : undefined}
            onClick={isBusy ? undefined : onConfirm}
            aria-disabled={isBusy}
          />
        )}
        <DefaultButton text={leave ?? strings.cancel} onClick={onLeave} />
      </DialogFooter>
    </Dialog>
  );
}

/**
 * Gives the focus back to what opened the dialog, as the dialog goes. Fluent's own two ways do so some frames later, and
 * would take it from whatever the press that closed the dialog gave it to.
 */
function giveFocusBack({ originalElement, containsFocus }: IPopupRestoreFocusParams): void {
  if (containsFocus && originalElement instanceof HTMLElement) originalElement.focus();
}

/** The theme's red, with its page for the words: that red can be read on that page, and so the other way round. */
function destructiveStyles(theme: IReadonlyTheme | undefined): IButtonStyles {
  const { errorText, bodyBackground } = theme?.semanticColors ?? {};
  const colours = { backgroundColor: errorText, borderColor: errorText, color: bodyBackground };
  return { root: colours, rootHovered: colours, rootPressed: colours };
}
