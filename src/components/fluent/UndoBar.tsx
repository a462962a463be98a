import { MessageBarButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import { fluent as strings } from 'ReviewStrings';
import * as React from 'react';
import { Bar } from './Bar';

interface IUndoBarProps {
  /** What was taken away. */
  text: string;
  onUndo(): void;
}

/** Says what a press has taken away, and takes the focus that was on it: the next press brings it back. */
export function UndoBar({ text, onUndo }: IUndoBarProps): React.ReactElement {
  return (
    <Bar key={text} tone="information">
      <span style={line}>
        {text}
        <MessageBarButton componentRef={takeFocus} text={strings.undo} onClick={onUndo} />
      </span>
    </Bar>
  );
}

/** Fluent shows the words of a bar a moment after the bar, so that they are read out: the button is there no sooner. */
function takeFocus(button: IButton | null): void {
  button?.focus();
}

const line: React.CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 16px'
};
