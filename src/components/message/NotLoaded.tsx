import { components as strings } from 'SharedStrings';
import * as React from 'react';
import { Button } from '../button/Button';
import { Message } from './Message';

interface INotLoadedProps {
  title: string;
  /** In words for the person; with a detail to quote where nothing better is known. */
  reason: string;
  onTryAgain(): void;
}

/** Stands where something could not be read: why, and a way on. */
export function NotLoaded({ title, reason, onTryAgain }: INotLoadedProps): React.ReactElement {
  return (
    <Message
      tone="error"
      icon="PlugDisconnected"
      title={title}
      actions={<Button onClick={onTryAgain}>{strings.tryAgain}</Button>}
    >
      <p>{reason}</p>
    </Message>
  );
}
