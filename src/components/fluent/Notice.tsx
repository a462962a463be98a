import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import * as React from 'react';

export interface INoticeProps {
  tone: 'information' | 'warning' | 'error';
  /** What is so; a full stop follows it where there is more. */
  title: string;
  /** The way forward. */
  actions?: React.ReactNode;
}

const types = {
  information: MessageBarType.info,
  warning: MessageBarType.warning,
  error: MessageBarType.error
};

/** A notice as SharePoint has them: what is so, why, and the way forward. Errors are said at once. */
export function Notice({
  tone,
  title,
  actions,
  children
}: React.PropsWithChildren<INoticeProps>): React.ReactElement {
  return (
    <MessageBar messageBarType={types[tone]} isMultiline styles={apart}>
      <strong>{children ? `${title}.` : title}</strong> {children}
      {actions && <div style={below}>{actions}</div>}
    </MessageBar>
  );
}

// With actions of its own a MessageBar is a landmark, and several of them have no name to tell them apart.
const below = { marginTop: 8 };

const apart = { root: { marginBottom: 8 } };
