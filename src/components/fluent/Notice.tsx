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
    <MessageBar
      messageBarType={types[tone]}
      isMultiline
      actions={actions ? <div>{actions}</div> : undefined}
      styles={apart}
    >
      <strong>{children ? `${title}.` : title}</strong> {children}
    </MessageBar>
  );
}

const apart = { root: { marginBottom: 8 } };
