import { MessageBarButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';

export interface IUndoBarProps {
  /** What was taken away. */
  text: string;
  onUndo(): void;
}

/** Says what a press has taken away, and takes the focus that was on it: the next press brings it back. */
export function UndoBar({ text, onUndo }: IUndoBarProps): React.ReactElement {
  const undo = React.useRef<IButton>(null);
  React.useEffect(() => undo.current?.focus(), [text]);
  return (
    <MessageBar actions={<MessageBarButton componentRef={undo} text={strings.undo} onClick={onUndo} />}>
      {text}
    </MessageBar>
  );
}
