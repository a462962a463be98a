import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import { Themed } from './Themed';

interface ISidePaneProps {
  title: string;
  onClose(): void;
}

/** A pane at the side of the page that has the focus until it is closed, and then gives it back. */
export function SidePane({
  title,
  onClose,
  children
}: React.PropsWithChildren<ISidePaneProps>): React.ReactElement {
  return (
    <Panel
      isOpen
      type={PanelType.medium}
      headerText={title}
      headerTextProps={{ 'aria-level': 3 }}
      closeButtonAriaLabel={strings.close}
      onDismiss={onClose}
      // A light veil over a dark page would be the brightest thing on it.
      overlayProps={{ isDarkThemed: true }}
    >
      <Themed>{children}</Themed>
    </Panel>
  );
}
