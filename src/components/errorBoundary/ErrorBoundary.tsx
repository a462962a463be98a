import * as React from 'react';
import { components as strings } from 'SharedStrings';
import { fill } from '../fill';
import { Message } from '../message/Message';

type ErrorState = { error?: Error };

/** Shows what nobody foresaw as a message with a way on, instead of an empty web part. */
export class ErrorBoundary<P = {}> extends React.Component<React.PropsWithChildren<P>, ErrorState> {
  public state: ErrorState = {};

  public static getDerivedStateFromError(error: Error): ErrorState {
    return { error };
  }

  public render(): React.ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message tone="error" icon="StatusErrorFull" title={strings.brokenTitle}>
        <p>{fill(strings.brokenBody, { detail: error.message })}</p>
      </Message>
    );
  }
}
