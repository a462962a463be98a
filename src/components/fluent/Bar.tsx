import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import * as React from 'react';

type Tone = 'information' | 'success' | 'warning' | 'error';

export interface IBarProps {
  tone: Tone;
  /** What can be done about it. */
  actions?: React.ReactNode;
}

const types = {
  information: MessageBarType.info,
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error
};

/**
 * A bar of words, with what can be done about it beneath them. Errors are said at once. Fluent makes a bar with actions
 * of its own a landmark and takes no name for it, so that several cannot be told apart: ours stand among the words.
 */
export function Bar({ tone, actions, children }: React.PropsWithChildren<IBarProps>): React.ReactElement {
  return (
    <MessageBar messageBarType={types[tone]} isMultiline>
      {children}
      {actions && <div style={beneath}>{actions}</div>}
    </MessageBar>
  );
}

const beneath: React.CSSProperties = { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 };
